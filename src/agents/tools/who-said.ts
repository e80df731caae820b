import { z } from 'zod';
import { WhoSaid } from '../documents.ts';
import { assertKnown, slugs } from '../known.ts';
import { about, Statement } from '../shape.ts';
import { after, first, tool, words } from '../tool.ts';

export const whoSaid = tool({
  name: 'who_said',
  title: 'Who said what',
  description:
    'Statements, the earliest first, each with its speaker before its words: by words that stand in them, by speaker, side, source, event or time. Without any of these, all of them.',
  input: z.object({
    text: words.optional().describe('Words that stand in it, in any order'),
    speaker: slugs('Slugs of actors: who speaks, or for whom'),
    party: slugs('Slugs of sides'),
    about: slugs('Slugs of events that it is about'),
    source: slugs('Slugs of documents that print it'),
    during: z
      .string()
      .optional()
      .describe('When it was said, as EDTF: 2023-12-08, 2023-12, 2023-12-07/2023-12-10'),
    first,
    after,
  }),
  output: z.object({
    statements: z.array(Statement),
    statements_in_all: z.number().int(),
    next: z.string().nullable().describe('For `after`; null where there are no more'),
    ...about,
  }),
  async answer({ first, after, ...filter }, { ask, teller }) {
    const { speaker: actor, party, about: event, source } = filter;
    await assertKnown({ actor, party, event, source }, ask);
    const { statements, dataset } = await ask(WhoSaid, { filter, first, after: after ?? null });
    const { totalCount, pageInfo, edges } = statements;
    return {
      statements: edges.map(({ node }) => teller.statement(node)),
      statements_in_all: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      ...teller.about(dataset),
    };
  },
});

import { z } from 'zod';
import { Timeline } from '../documents.ts';
import { assertKnown, slugs } from '../known.ts';
import { about, edtf, named } from '../shape.ts';
import { after, first, tool } from '../tool.ts';

const ORDERS = { 'earliest first': 'EARLIEST_FIRST', 'latest first': 'LATEST_FIRST' } as const;

export const timeline = tool({
  name: 'timeline',
  title: 'What happened and what was said, in order',
  description:
    'Events and statements in the order of time, kept to a span, actors, sides, places or questions. What began before the span and may have gone on in it is there, too, and comes first.',
  input: z.object({
    during: z.string().optional().describe('As EDTF: 2023-12-08, 2023-12, 2023-12-07/2023-12-10'),
    actor: slugs('Slugs of those who take part or speak'),
    party: slugs('Slugs of their sides'),
    place: slugs('Slugs of places, with all that lies in them'),
    topic: slugs('Slugs of questions'),
    order: z.enum(['earliest first', 'latest first']).default('earliest first'),
    first,
    after,
  }),
  output: z.object({
    entries: z.array(
      z.object({
        when: edtf,
        how_dated: z.string().nullable().describe('By the editors'),
        event: z.string().nullable().describe('Its title'),
        place: named.nullable(),
        speaker: named.nullable(),
        editors_summary: z.string().nullable().describe('Of what the speaker says'),
        slug: z.string(),
        page: z.string(),
      }),
    ),
    entries_in_all: z.number().int(),
    next: z.string().nullable().describe('For `after`; null where there are no more'),
    ...about,
  }),
  async answer({ order, first, after, ...filter }, { ask, teller }) {
    await assertKnown(filter, ask);
    const { timeline, dataset } = await ask(Timeline, {
      filter,
      orderBy: ORDERS[order],
      first,
      after: after ?? null,
    });
    const { totalCount, pageInfo, edges } = timeline;
    return {
      entries: edges.map(({ node }) => {
        const isEvent = node.__typename === 'Event';
        const { edtf, note } = isEvent ? node.occurred : node.saidAt;
        return {
          when: edtf,
          how_dated: note,
          event: isEvent ? node.title : null,
          place: isEvent ? node.place : null,
          speaker: isEvent ? null : node.speaker,
          editors_summary: isEvent ? null : node.summary,
          slug: node.slug,
          page: teller.page(node.__typename.toLowerCase(), node.slug),
        };
      }),
      entries_in_all: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      ...teller.about(dataset),
    };
  },
});

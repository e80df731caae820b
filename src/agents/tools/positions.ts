import { z } from 'zod';
import { Positions, Questions } from '../documents.ts';
import { assertKnown, slugs, unknown } from '../known.ts';
import { limits } from '../limits.ts';
import { about, edtf, named, Statement } from '../shape.ts';
import { first, tool } from '../tool.ts';

const Question = z.object({ slug: z.string(), question: z.string().describe('By the editors') });

export const positions = tool({
  name: 'positions',
  title: 'Who takes which side on a question',
  description:
    'What actors answer to a question, in the order of time, each by a statement with its words. Without a topic: the questions that there are.',
  input: z.object({
    topic: z.string().optional().describe('The slug of the question'),
    party: slugs('Slugs of sides: only their actors'),
    first,
  }),
  output: z.object({
    questions: z.array(Question).describe('All of them, or the one that was asked for'),
    positions: z.array(
      z.object({
        actor: named,
        stance: z.string().describe('SUPPORTS: yes. OPPOSES: no. AMBIGUOUS: neither plainly'),
        taken: edtf,
        editors_reading: z
          .string()
          .nullable()
          .describe('Why, where the words do not say it outright: then the stance is the editors’ reading'),
        is_another_than_before: z.boolean(),
        statement: Statement,
      }),
    ),
    positions_in_all: z.number().int(),
    ...about,
  }),
  async answer({ topic: slug, party, first }, { ask, teller }) {
    if (slug === undefined) {
      const { topics, dataset } = await ask(Questions, { first: limits.maxRecords });
      return {
        questions: topics.edges.map(({ node }) => node),
        positions: [],
        positions_in_all: 0,
        ...teller.about(dataset),
      };
    }
    const { topic, dataset } = await ask(Positions, { topic: slug, party: party ?? null, first });
    if (!topic) throw await unknown('topic', slug, ask);
    await assertKnown({ party }, ask);
    const { totalCount, edges } = topic.positions;
    if (totalCount > edges.length) {
      teller.cut.push(`${edges.length} of ${totalCount} positions are here: ask with a larger first`);
    }
    return {
      questions: [{ slug: topic.slug, question: topic.question }],
      positions: edges.map(({ node: { actor, stance, note, shift, takenAt, statement } }) => ({
        actor,
        stance,
        taken: takenAt.edtf,
        editors_reading: note,
        is_another_than_before: shift,
        statement: teller.statement(statement),
      })),
      positions_in_all: totalCount,
      ...teller.about(dataset),
    };
  },
});

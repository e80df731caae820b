import { z } from 'zod';
import { AttackAndAnswers, type DocumentFragment } from '../documents.ts';
import { assertKnown, slugs, unknown } from '../known.ts';
import { about, Event, edtf, printed, Statement } from '../shape.ts';
import { first, slugOf, tool } from '../tool.ts';

const Answer = z.object({
  answered: edtf,
  said: Statement.nullable(),
  did: Event.nullable().describe('What was done, where the answer is no words'),
  reported_by: z.array(z.object(printed)).describe('Where a source presents it as an answer'),
});

export const attackAndAnswers = tool({
  name: 'attack_and_answers',
  title: 'An attack and what each side answered',
  description:
    'What happened at an event, and what each side said and did about it: who says it, in whose words, printed where. Each side’s answers are in the order of time, the earliest first.',
  input: z.object({
    event: slugOf('the event'),
    party: slugs('Slugs of sides: only their answers'),
    first,
  }),
  output: z.object({
    event: Event,
    sides: z.array(
      z.object({
        side: z.string().describe('Its name'),
        slug: z.string().nullable(),
        answers_in_all: z.number().int(),
        answers: z.array(Answer),
      }),
    ),
    ...about,
  }),
  async answer({ event: slug, party, first }, { ask, teller }) {
    const { event, dataset } = await ask(AttackAndAnswers, {
      event: slug,
      filter: party ? { party } : null,
      first,
    });
    if (!event) throw await unknown('event', slug, ask);
    await assertKnown({ party }, ask);
    const sides = event.responsesByParty.map(({ party, count, responses }) => {
      const side = party?.name ?? 'of no side';
      if (count > responses.edges.length) {
        teller.cut.push(
          `${side}: ${responses.edges.length} of ${count} answers are here. Ask with ${party ? `party: ["${party.slug}"] and ` : ''}a larger first`,
        );
      }
      return {
        side,
        slug: party?.slug ?? null,
        answers_in_all: count,
        answers: responses.edges.map(({ node: { respondedAt, reaction, citations } }) => ({
          answered: respondedAt.edtf,
          said: reaction.__typename === 'Statement' ? teller.statement(reaction) : null,
          did: reaction.__typename === 'Event' ? teller.event(reaction) : null,
          reported_by: citations.edges.map(({ node }) => ({
            source: teller.source(node.source as DocumentFragment),
            paragraph: node.locator,
          })),
        })),
      };
    });
    return { event: teller.event(event), sides, ...teller.about(dataset) };
  },
});

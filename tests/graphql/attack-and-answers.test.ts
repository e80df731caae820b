import { expect, test } from 'vitest';
import query from '../../graphiql/tabs/1-attack-and-answers.graphql?raw';
import { ask } from './ask.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
const reactionsOf = (group: any): any[] =>
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  group.responses.edges.map(({ node }: any) => node.reaction);

test('one round trip leads from the attack to what all three parties said and did', async () => {
  const { data, errors, statements, trips } = await ask(query);
  expect(errors).toBeUndefined();
  expect({ statements: statements.length, trips }).toEqual({ statements: 1, trips: 1 });
  expect(data.event.occurred).toEqual({
    edtf: '2023-12-08',
    earliest: '2023-12-08T00:00:00.000Z',
    latest: '2023-12-08T23:59:59.999Z',
  });
  const groups = new Map<string, typeof data>(
    data.event.responsesByParty.map((group: typeof data) => [group.party.slug, group]),
  );
  for (const party of ['united-states', 'government-of-iraq', 'iran-aligned-iraqi-militias']) {
    expect(groups.get(party)?.count, party).toBeGreaterThan(0);
  }

  const militias = reactionsOf(groups.get('iran-aligned-iraqi-militias'));
  const wordings = militias
    .map(({ renderings = [] }) => renderings.map(({ text }: { text: string }) => text))
    .find((texts) => texts.includes('nest of espionage'));
  expect(wordings, 'two translations stand beside each other').toContainEqual(
    expect.stringContaining('den of espionage'),
  );
  const types = [...groups.values()].flatMap(reactionsOf).map(({ __typename }) => __typename);
  expect(new Set(types), 'answers in words and in deeds').toEqual(new Set(['Statement', 'Event']));
});

test('contradicting claims about the attack stand beside each other', async () => {
  const { data } = await ask(query);
  const claims = data.event.claims.edges.map(({ node }: typeof data) => node);
  const munitions = claims.filter(({ property }: typeof data) => property === 'MUNITIONS');
  expect(munitions).toContainEqual(
    expect.objectContaining({
      quantity: { qualifier: 'AT_LEAST', best: 5, unit: 'rocket' },
      source: { slug: 'embassy-condemnation-2023-12-08' },
    }),
  );
  expect(munitions).toContainEqual(
    expect.objectContaining({
      quantity: { qualifier: 'ABOUT', best: 7, unit: 'mortar round' },
      claimant: null,
      source: { slug: 'shafaq-2023-12-09' },
    }),
  );
});

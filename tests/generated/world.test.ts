import { beforeAll, expect, test } from 'vitest';
import { data } from '../graphql/ask.ts';
import { post } from '../http/request.ts';
import { fillWorld } from './world.ts';

beforeAll(fillWorld);

test('the made-up world is several times the seed', async () => {
  const { dataset } = await data('{ dataset { events actors statements sources claims } }');
  expect(dataset).toEqual({ events: 300, actors: 80, statements: 400, sources: 30, claims: 1017 });
});

test('it has a hub: an event and an actor that much is about', async () => {
  const { event, actor } = await data(`{
    event(slug: "events-0") { claims { totalCount } parts { totalCount } participants { totalCount } responses { totalCount }
      links { kind } accounts(agreement: [CONTRADICTORY]) { property } }
    actor(slug: "actors-0") { statements { totalCount } affiliates { totalCount } participations { totalCount } } }`);
  expect(event).toMatchObject({
    claims: { totalCount: 120 },
    parts: { totalCount: 74 },
    participants: { totalCount: 60 },
    responses: { totalCount: 142 },
  });
  expect(event.links).toHaveLength(201);
  expect(event.accounts).toHaveLength(9);
  expect(actor).toEqual({
    statements: { totalCount: 175 },
    affiliates: { totalCount: 81 },
    participations: { totalCount: 229 },
  });
});

test('it has what is worked out: disputes, events of a party and inside a place, shifts of stance', async () => {
  const { disputed, party, place, topic } = await data(`{
    disputed: events(filter: { disputed: true }) { totalCount }
    party: events(filter: { party: ["parties-1"] }) { totalCount }
    place: events(filter: { place: ["places-0"] }) { totalCount }
    topic(slug: "topics-0") { positions(first: 100) { edges { node { shift } } } } }`);
  expect([disputed, party, place].map(({ totalCount }) => totalCount)).toEqual([67, 53, 250]);
  expect(topic.positions.edges.filter(({ node }: { node: { shift: boolean } }) => node.shift)).toHaveLength(
    5,
  );
});

test.each(['EARLIEST_FIRST', 'LATEST_FIRST'])(
  'a span of it is read from its own end where a cursor lies far before it: %s',
  async (orderBy) => {
    const ask = async (field: string) => {
      const response = await post({ query: `{ ${field} }` }, { headers: { 'x-aftermath-stats': '1' } });
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
      return (await response.json()) as any;
    };
    for (const connection of ['events', 'timeline']) {
      const first = await ask(`it: ${connection}(first: 1, orderBy: ${orderBy}) { pageInfo { endCursor } }`);
      const after = first.data.it.pageInfo.endCursor;
      for (const during of ['2027-03-01', '2023-06']) {
        const page = `orderBy: ${orderBy}, filter: { during: "${during}" }) { edges { cursor } }`;
        const { extensions } = await ask(`${connection}(first: 5, after: "${after}", ${page}`);
        expect(extensions.stats.rowsRead, during).toBeLessThanOrEqual(extensions.stats.price);
      }
    }
  },
);

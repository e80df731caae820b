/** The recipe for a gateway, against the Worker. */
import { env } from 'cloudflare:workers';
import { graphql } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import worker from '../../src/worker.ts';
import { data } from '../graphql/ask.ts';
import { gateway } from './gateway.ts';

let asked: string[] = [];
const fetchWorker = (async (input: RequestInfo | URL, init?: RequestInit) => {
  const request = new Request(input, init);
  asked.push(request.url);
  return worker.fetch(request, env);
}) as typeof globalThis.fetch;

async function open(count: number) {
  const sdl = await (await fetchWorker('http://aftermath.test/schema.graphql')).text();
  const { events } = await data(`{ events(first: ${count}) { edges { node { id slug title } } } }`);
  const nodes: { id: string; slug: string; title: string }[] = events.edges.map(
    ({ node }: { node: object }) => node,
  );
  const pictures = new Map(nodes.map(({ id, slug }) => [id, `https://pictures.test/${slug}.jpg`]));
  const schema = gateway('http://aftermath.test/graphql', { sdl, pictures, fetch: fetchWorker });
  asked = [];
  return { nodes, ask: (source: string) => graphql({ schema, source }) };
}

beforeEach(() => {
  asked = [];
});

test('a service has pictures of events, and this API says what these are, in one question', async () => {
  const { nodes, ask } = await open(20);
  const { data, errors } = await ask(
    '{ pictured { id picture title occurred { edtf } responses(first: 1) { totalCount } } }',
  );
  expect(errors).toBeUndefined();
  const pictured = data?.pictured as { id: string; title: string; picture: string }[];
  expect(pictured.map(({ id, title }) => ({ id, title }))).toEqual(
    nodes.map(({ id, title }) => ({ id, title })),
  );
  expect(asked).toHaveLength(1);
});

test('and the other way round: events of this API have the pictures of the service', async () => {
  const { nodes, ask } = await open(3);
  const { data, errors } = await ask(
    `{ timeline(first: 100, orderBy: LATEST_FIRST, filter: { kinds: [EVENT] }) { edges { node { ... on Event { slug picture } } } } }`,
  );
  expect(errors).toBeUndefined();
  const timeline = data?.timeline as { edges: { node: { slug: string; picture: string | null } }[] };
  const pictured = timeline.edges.filter(({ node }) => node.picture);
  expect(pictured.map(({ node }) => node.slug).sort()).toEqual(nodes.map(({ slug }) => slug).sort());
  expect(pictured[0]?.node.picture).toBe(`https://pictures.test/${pictured[0]?.node.slug}.jpg`);
  expect(asked).toHaveLength(1);
});

test('an id that leads to nothing is an event of which the service alone knows something', async () => {
  const { ask } = await open(0);
  const { data, errors } = await ask('{ eventsWithPictures(ids: ["RXZlbnQ6bm93aGVyZQ"]) { id picture } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ eventsWithPictures: [{ id: 'RXZlbnQ6bm93aGVyZQ', picture: null }] });
});

/**
 * `node bench/dearest.ts`: the CPU of the dearest requests that the limits allow, one of each kind, beside an ordinary
 * one. What is counted is the time of the Worker's whole process, database included, by Linux's own count in steps of
 * 10 ms. Each request is sent with another name each time, so that nothing kept of the one before helps it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { run } from '../scripts/runtime.ts';
import { buildScript } from '../scripts/script.ts';
import { seed } from '../scripts/seed.ts';
import { limits } from '../src/limits.ts';

const REPEATS = 5;

interface Asked {
  /** What stands behind `query` and its name. */
  query: string;
  variables?: Record<string, unknown>;
}

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const roots = (field: string) => times(limits.maxRootFields, (index) => `a${index}: ${field}`);
const listed = (month: number) =>
  `{${times(9, (index) => `2023-${String((month % 12) + 1).padStart(2, '0')}-1${index}`).replaceAll(' ', ',')}}`;
const doubling = (levels: number) =>
  `{ place(slug: "iraq") { ...F0 } } ${times(levels, (level) => `fragment F${level} on Place { a: partOf { ...F${level + 1} } b: partOf { ...F${level + 1} } }`)} fragment F${levels} on Place { slug }`;
const slugs = Array.from({ length: limits.maxFilterValues }, (_, index) => `no-such-actor-${index}`);

const KINDS: Record<string, Asked> = {
  'an ordinary page': {
    query: '{ events(first: 20) { edges { node { slug title occurred { edtf precision } } } } }',
  },
  'one date in every root field': {
    query: `($date: EDTF) { ${roots('timeline(first: 1, filter: { during: $date }) { edges { cursor } }')} }`,
    variables: { date: listed(1) },
  },
  'as many dates as aliases allow': {
    query: `{ place(slug: "iraq") { ${times(90, (index) => `a${index}: events(first: 1, filter: { during: "${listed(index).replace('2023', String(1930 + index))}" }) { totalCount }`)} } }`,
  },
  'the longest names': {
    query: `($name: String) { ${roots('actors(first: 1, filter: { name: $name }) { totalCount }')} }`,
    variables: { name: `${'é'.repeat(150)} ${'a'.repeat(800)}` },
  },
  'searches of many words': {
    query: `($text: String!) { ${roots('search(text: $text, first: 100) { edges { snippet { text } node { __typename } } }')} }`,
    variables: { text: 'the of in a e i u s t n r l m p c d b g f h j k o q v w x y z é ab' },
  },
  'searches that find most': {
    query: `{ ${roots('search(text: "a", first: 100) { complete edges { cursor snippet { text } } }')} }`,
  },
  'long lists in many places': {
    query: `($slugs: [String!]) { place(slug: "iraq") { ${times(90, (index) => `a${index}: events(first: 1, filter: { participant: $slugs }) { totalCount }`)} } }`,
    variables: { slugs },
  },
  'many ids': {
    query: `($ids: [ID!]!) { ${roots('nodes(ids: $ids) { id }')} }`,
    variables: { ids: Array(limits.maxIds).fill('RXZlbnQ6eA') },
  },
  'fragments that double, refused': { query: doubling(12) },
  'fragments that double, below the limit of fields': { query: doubling(9) },
  'wide pages in every root field': {
    query: `{ ${times(12, (index) => `a${index}: events(first: 100) { edges { node { title claims(first: 20) { edges { node { text id source { title id } claimant { name id } } } } } } }`)} }`,
  },
  'one field over and over': { query: `{ ${'__typename '.repeat(700)} }` },
  introspection: { query: getIntrospectionQuery().replace(/^query IntrospectionQuery/, '') },
};

const state = mkdtempSync(join(tmpdir(), 'aftermath-dearest-'));
process.on('exit', () => rmSync(state, { recursive: true }));
await seed(state);
const port = 8900 + (process.pid % 90);
const { url } = await run({ script: await buildScript(), state, address: { host: 'localhost', port } });
const worker = Number(
  execFileSync('pgrep', ['-P', String(process.pid), 'workerd'], { encoding: 'utf8' })
    .trim()
    .split('\n')[0],
);
const ordinary = await cost('an ordinary page');
for (const kind of Object.keys(KINDS)) {
  const milliseconds = await cost(kind);
  const ratio = milliseconds / Math.max(ordinary, 1);
  console.log(
    `${kind.padEnd(50)} ${milliseconds.toFixed(0).padStart(5)} ms  ${ratio.toFixed(0).padStart(4)} x`,
  );
}
process.exit();

/** Of one request, on average. */
async function cost(kind: string): Promise<number> {
  const asked = KINDS[kind] as Asked;
  await send(asked, 0);
  const before = spent();
  for (let repeat = 1; repeat <= REPEATS; repeat += 1) await send(asked, repeat);
  return (spent() - before) / REPEATS;
}

async function send({ query, variables }: Asked, repeat: number): Promise<void> {
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `query Number${repeat}${query}`, variables }),
  });
  await answer.text();
}

/** The processor's time of the Worker's process until now, in milliseconds. */
function spent(): number {
  const [, fields = ''] = readFileSync(`/proc/${worker}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user as number) + (system as number)) * 10;
}

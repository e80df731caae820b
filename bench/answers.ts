/**
 * `npm run bench`: how long answers take over HTTP, from a Worker on this machine over a database of 100,000 events
 * and as many statements.
 * The cases take turns within one run, so that whatever else the machine does meets all of them alike.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unstable_startWorker as startWorker } from 'wrangler';
import { seed } from '../scripts/seed.ts';
import { openLocalDatabase } from '../src/dossier/database.ts';

const EVENTS = 100_000;
const ROUNDS = 300;
const PAGE = 20;

const project = join(import.meta.dirname, '..');
const state = mkdtempSync(join(tmpdir(), 'aftermath-bench-'));
await seed(state);
await addRecords();

const worker = await startWorker({
  config: join(project, 'wrangler.toml'),
  envFiles: [],
  dev: { server: { hostname: 'localhost', port: 0 }, inspector: false, persist: state, logLevel: 'error' },
});
const address = new URL('/graphql', await worker.url);

const tab = (name: string) => readFileSync(join(project, 'graphiql/tabs', `${name}.graphql`), 'utf8');
const pageAfter = (cursor: string | null) =>
  `{ events(first: ${PAGE}, after: ${JSON.stringify(cursor)}, orderBy: EARLIEST_FIRST) { pageInfo { endCursor } edges { node { slug title } } } }`;

const momentAfter = (cursor: string | null) =>
  `{ timeline(first: ${PAGE}, after: ${JSON.stringify(cursor)}) { pageInfo { endCursor } edges { at { edtf } node { ... on Event { title } ... on Statement { summary } } } } }`;

const cases: Record<string, string> = {
  'nothing of the database': '{ __typename }',
  'an event by its slug': '{ event(slug: "made-up-050000") { title } }',
  'page 1 of events': pageAfter(null),
  'page 1,000 of events': pageAfter(await cursorBehind(PAGE * 999, 'events', pageAfter)),
  'page 1 of the timeline': momentAfter(null),
  'page 1,000 of the timeline': momentAfter(await cursorBehind(PAGE * 999, 'timeline', momentAfter)),
  'three days of the timeline': tab('6-three-days'),
  'disputed events': '{ events(filter: { disputed: true }) { edges { node { title } } } }',
  'where accounts differ': tab('3-where-accounts-differ'),
  'search for a rare word':
    '{ search(text: "espionage") { edges { snippet { text match } node { __typename } } } }',
  'search for a word of all':
    '{ search(text: "made") { edges { snippet { text match } node { __typename } } } }',
  'events counted by type': '{ eventCounts(by: TYPE) { key count } }',
  'the attack and its answers': tab('1-attack-and-answers'),
};
const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, query] of Object.entries(cases)) {
    const start = performance.now();
    await ask(query);
    times.get(name)?.push(performance.now() - start);
  }
}
for (const [name, taken] of times) {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] as number).toFixed(1).padStart(6);
  console.log(`${name.padEnd(28)} median ${at(0.5)} ms   95 % ${at(0.95)} ms`);
}
await worker.dispose();
rmSync(state, { recursive: true });

async function addRecords(): Promise<void> {
  const { database, close } = await openLocalDatabase(state);
  const days = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${EVENTS - 1}),
    day(i, date) AS (SELECT i, date('1900-01-01', (i * 36 / 100) || ' days') FROM n)`;
  await database.batch([
    database.prepare(
      `${days} INSERT INTO events (slug, title, type, occurred_edtf, occurred_earliest, occurred_latest, occurred_within)
       SELECT printf('made-up-%06d', i), 'Made up', 'PROTEST', date, date || 'T00:00:00.000Z', date || 'T23:59:59.999Z', 1 FROM day`,
    ),
    database.prepare(
      `${days} INSERT INTO statements (slug, speaker_id, summary, channel, said_edtf, said_earliest, said_latest, said_within)
       SELECT printf('made-up-%06d', i), (SELECT min(id) FROM actors), 'Said', 'UNKNOWN', date, date || 'T00:00:00.000Z', date || 'T23:59:59.999Z', 1 FROM day`,
    ),
  ]);
  await close();
}

async function cursorBehind(
  records: number,
  field: string,
  page: (cursor: string | null) => string,
): Promise<string | null> {
  let cursor: string | null = null;
  for (let behind = 0; behind < records; behind += PAGE) {
    cursor = (await ask(page(cursor))).data[field].pageInfo.endCursor;
  }
  return cursor;
}

async function ask(query: string) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  const answer = (await response.json()) as any;
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}

/**
 * `npm run soak`: many requests over many connections to a Worker on this machine, as `npm start` runs it. Each answer
 * must be the first one to the same request, and the Worker's heap, all garbage collected, must not grow beyond its
 * first tenth.
 * An empty Worker gets the same requests in a runtime of its own: what is resident grows there, too, so that growth is
 * the local runtime's. Both are shown and not judged.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { freeAddress } from '../scripts/address.ts';
import { type Running, run } from '../scripts/runtime.ts';
import { buildScript } from '../scripts/script.ts';
import { seed } from '../scripts/seed.ts';
import { residentMegabytes, workerds } from './resident.ts';
import { type Heap, heapOf } from './worker-heap.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '60000' },
    connections: { type: 'string', default: '32' },
  },
});
const REQUESTS = Number(options.requests);
const CONNECTIONS = Number(options.connections);
const TENTH = Math.ceil(REQUESTS / 10);
/** How much more is no growth: kept plans and parsed documents come until their caches are full. */
const TOLERANCE = 1.25;

interface Subject extends Running {
  heap: Heap;
  /** The process of its workerd. */
  id: number;
}

const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'aftermath-soak-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const state = join(folder, 'state');
await seed(state);
const worker = await subject(await buildScript(), state);
const empty = await subject(emptyScript(), join(folder, 'empty'));
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

const tabs = readdirSync(join(project, 'graphiql/tabs')).map((name) =>
  readFileSync(join(project, 'graphiql/tabs', name), 'utf8'),
);
const page = (cursor?: string) =>
  `{ events(first: 5, orderBy: EARLIEST_FIRST${cursor ? `, after: ${JSON.stringify(cursor)}` : ''}) { pageInfo { endCursor } edges { node { slug title } } } }`;
const posted = (query: string, variables = {}): Asked => ({ body: JSON.stringify({ query, variables }) });
const got = (query: string): Asked => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
});

const asked: Asked[] = [
  ...tabs.map((tab) => posted(tab)),
  ...tabs.map(got),
  ...(await pages()).map((query) => posted(query)),
  ...['kataib', 'embassy', 'rockets', 'self-defence', 'sudani'].map((word) =>
    posted(
      'query Search($text: String!) { search(text: $text) { edges { snippet { text match } node { __typename } } } }',
      {
        text: word,
      },
    ),
  ),
  got('{ __typename }'),
  posted('{ events {'),
  posted('{ nothing }'),
  posted('{ events(first: 1000) { totalCount } }'),
  posted(
    '{ events(first: 100) { edges { node { claims(first: 100) { edges { node { event { claims(first: 100) { totalCount } } } } } } } } }',
  ),
  { body: '{' },
  { body: 'x', headers: { 'content-type': 'text/plain' } },
  { path: '/nothing', method: 'GET' },
  { path: '/health', method: 'GET' },
];

const first = new Map<Asked, string>();
/** In megabytes, at the start and after each tenth. */
const heaps: number[] = [];
const start = performance.now();
let sent = 0;
console.log(`${REQUESTS} requests of ${asked.length} kinds at ${CONNECTIONS} connections`);
await readMemory();
while (sent < REQUESTS) {
  const end = Math.min(sent + TENTH, REQUESTS);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => askUntil(end)));
  await readMemory();
}
const perSecond = sent / ((performance.now() - start) / 1000);
console.log(`${sent} answers as expected, ${perSecond.toFixed(0)} a second`);
const hasGrown = (heaps.at(-1) as number) > (heaps[1] as number) * TOLERANCE;
if (hasGrown) console.error('The heap grew beyond its first tenth');
process.exit(hasGrown ? 1 : 0);

async function askUntil(end: number): Promise<void> {
  while (sent < end) {
    const number = sent++;
    const one = asked[number % asked.length] as Asked;
    const [answer] = await Promise.all([answerTo(one), answerTo(one, empty)]).catch((error) => {
      const ended = [worker, empty].filter(({ id }) => !workerds().includes(id)).length;
      console.error(
        `Request ${number} had no answer (${error.message}), and ${ended} of 2 runtimes have ended`,
      );
      process.exit(1);
    });
    const expected = first.get(one) ?? answer;
    first.set(one, expected);
    if (answer !== expected || /^5/.test(answer)) {
      console.error(
        `Request ${number} was answered otherwise: ${JSON.stringify(one)}\n${answer}\nand first:\n${expected}`,
      );
      process.exit(1);
    }
  }
}

async function readMemory(): Promise<void> {
  // workerd closes a connection on which nothing comes for some seconds, just when it may be used again.
  agent.destroy();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const [heap = 0, emptyHeap = 0] = await Promise.all([worker, empty].map((each) => each.heap.megabytes()));
  const resident = [worker, empty].map(({ id }) => residentMegabytes(id).toFixed(0));
  console.log(
    `${sent} requests after ${seconds} s: heap ${heap.toFixed(1)} MB, resident ${resident[0]} MB; the empty Worker's: heap ${emptyHeap.toFixed(1)} MB, resident ${resident[1]} MB`,
  );
  heaps.push(heap);
}

async function subject(script: string, state: string): Promise<Subject> {
  const before = workerds();
  const address = await freeAddress(0);
  const running = await run({ script, state, address, isInspected: true });
  const [id = 0] = workerds().filter((each) => !before.includes(each));
  return {
    ...running,
    id,
    heap: await heapOf(await running.inspector(), async () => (await fetch(running.url)).text()),
  };
}

/** One that answers nothing, with the same bindings. */
function emptyScript(): string {
  const script = join(folder, 'worker.js');
  writeFileSync(
    script,
    "export default { fetch: () => new Response('nothing') };\nexport const Answers = {};\n",
  );
  writeFileSync(`${script}.map`, JSON.stringify({ version: 3, sources: [], mappings: '' }));
  return script;
}

function answerTo(
  { method = 'POST', path = '/graphql', headers, body }: Asked,
  { url } = worker,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/json', accept: 'application/json' };
    request(new URL(path, url), { method, agent, headers: { ...type, ...headers } }, (response) => {
      text(response).then((answer) => resolve(`${response.statusCode} ${answer}`), reject);
    })
      .on('error', reject)
      .end(body);
  });
}

async function pages(): Promise<string[]> {
  const queries = [page()];
  for (let count = 1; count < 5; count += 1) {
    const answer = await answerTo(posted(queries.at(-1) as string));
    queries.push(page(JSON.parse(answer.slice(4)).data.events.pageInfo.endCursor));
  }
  return queries;
}

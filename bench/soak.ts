/**
 * `npm run soak`: many requests over many connections to a Worker on this machine. Each answer must be the first one to
 * the same request, and the Worker's heap must not grow beyond its first tenth.
 * The resident memory of the local runtime is shown beside it and not judged: it grows for any Worker, for one that
 * answers nothing but 404 from 0.3 to 1.3 GB within 22,000 requests.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { seed } from '../scripts/seed.ts';
import { heapOf } from './worker-heap.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '60000' },
    connections: { type: 'string', default: '32' },
  },
});
const REQUESTS = Number(options.requests);
const CONNECTIONS = Number(options.connections);
const TENTH = Math.ceil(REQUESTS / 10);
/** How many requests lie between two readings of the memory. */
const READING = Math.ceil(TENTH / 30);
/** How much more is no growth: V8 collects when it sees fit. Half a kilobyte lost with each request would be more. */
const TOLERANCE = 1.25;

// Wrangler reads it when it is loaded: nothing of a local run leaves the machine.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.WRANGLER_WRITE_LOGS = 'false';
const { unstable_startWorker: startWorker } = await import('wrangler');
const project = join(import.meta.dirname, '..');
const state = mkdtempSync(join(tmpdir(), 'aftermath-soak-'));
await seed(state);
const worker = await startWorker({
  config: join(project, 'wrangler.toml'),
  envFiles: [],
  dev: {
    server: { hostname: 'localhost', port: 0 },
    inspector: { port: 0 },
    watch: false,
    persist: state,
    logLevel: 'error',
  },
});
const address = new URL('/graphql', await worker.url);
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
const heap = await heapOf((await worker.inspectorUrl) as URL);
/** The most in each tenth. */
const heaps: number[] = [];
const start = performance.now();
let sent = 0;
console.log(`${REQUESTS} requests of ${asked.length} kinds at ${CONNECTIONS} connections`);
await Promise.all(Array.from({ length: CONNECTIONS }, ask));
heap.close();
agent.destroy();
const perSecond = sent / ((performance.now() - start) / 1000);
console.log(`${sent} answers as expected, ${perSecond.toFixed(0)} a second`);
await worker.dispose();
rmSync(state, { recursive: true });
if ((heaps.at(-1) as number) > (heaps[0] as number) * TOLERANCE) {
  console.error('The heap grew beyond its first tenth');
  process.exit(1);
}
process.exit();

async function ask(): Promise<void> {
  while (sent < REQUESTS) {
    const number = sent++;
    const one = asked[number % asked.length] as Asked;
    const answer = await answerTo(one);
    const expected = first.get(one) ?? answer;
    first.set(one, expected);
    if (answer !== expected || /^5/.test(answer)) {
      console.error(
        `Request ${number} was answered otherwise: ${JSON.stringify(one)}\n${answer}\nand first:\n${expected}`,
      );
      process.exit(1);
    }
    if (number % READING === 0) await readMemory(Math.floor(number / TENTH));
  }
}

async function readMemory(tenth: number): Promise<void> {
  const now = await heap.megabytes();
  if (heaps[tenth] === undefined) {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${sent} requests after ${seconds} s: heap ${now.toFixed(0)} MB, resident ${resident().toFixed(0)} MB`,
    );
  }
  heaps[tenth] = Math.max(heaps[tenth] ?? 0, now);
}

function answerTo({ method = 'POST', path = address.pathname, headers, body }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/json', accept: 'application/json' };
    request(new URL(path, address), { method, agent, headers: { ...type, ...headers } }, (response) => {
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

/** The memory of all runtimes that this process started: the Worker's with its database, and Wrangler's before it. */
function resident(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'ppid=,rss=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const kilobytes = processes
    .map((line) => line.trim().split(/\s+/))
    .filter(([parent, , command]) => Number(parent) === process.pid && command?.endsWith('workerd'))
    .map(([, resident]) => Number(resident));
  return kilobytes.reduce((sum, resident) => sum + resident, 0) / 1024;
}

/** `npm run bench`: Aftermath beside its two peers, in corpora of several sizes. Writes RESULTS.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { buildPages } from '../scripts/build.ts';
import { buildScript } from '../scripts/script.ts';
import { bundle, startupMilliseconds } from './bundle.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { type Bench, type Effort, type Measures, measure } from './measure.ts';
import { operationsOn } from './operations.ts';
import { graphql } from './requests.ts';
import { markdownOf } from './results.ts';
import { type Runtime, start } from './runtime.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const collect = (text: string, before: number[] = []) => [...before, Number(text)];
const options = new Command('npm run bench --')
  .option('--events <number>', 'the size of a corpus; may be repeated', collect)
  .option('--rounds <number>', 'how often the peers take turns; fewer for a first look', Number, 10)
  .option('--corpora <folder>', 'where the corpora are kept', join(import.meta.dirname, '../.wrangler/bench'))
  .option('--output <file>', 'where the results go', join(import.meta.dirname, 'RESULTS.md'))
  .parse()
  .opts<{ events?: number[]; rounds: number; corpora: string; output: string }>();
const PLAIN: Effort = { rounds: options.rounds, runMs: 200, samples: 40, delayMs: 0 };
const DELAYED: Effort = { rounds: Math.min(options.rounds, 4), runMs: 200, samples: 10, delayMs: 20 };

const corpora: Corpus[] = [];
for (const events of options.events ?? SIZES) {
  corpora.push(await timed(`Corpus of ${events} events`, () => corpusOf(events, options.corpora)));
}

await buildPages();
const worker = await bundle('bench/worker.ts');
const runtimes: Runtime[] = [];
const benches: Bench[] = [];
for (const corpus of corpora) {
  const runtime = await start(worker, corpus.state);
  runtimes.push(runtime);
  benches.push({ runtime, operations: await operationsOn(corpus, (...asked) => dataOf(runtime, ...asked)) });
}
const plain = await timed('All measured', () => measure(benches, PLAIN));
const delayed = await timed('The largest measured with a delay', () => measure(benches.slice(-1), DELAYED));
const floorMs = await floorOf(runtimes[0] as Runtime);
await Promise.all(runtimes.map((runtime) => runtime.dispose()));

const measurements = benches.map(({ operations }, index) => ({
  corpus: corpora[index] as Corpus,
  operations,
  measures: plain.map((all) => all[index] as Measures),
}));
const [processor] = cpus();
const results = markdownOf({
  command: ['npm run bench', ...process.argv.slice(2)].join(' ').replace('bench -', 'bench -- -'),
  date: new Date().toISOString().slice(0, 10),
  machine: `${processor?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
  versions: versionsOf([
    'workerd',
    'wrangler',
    'graphql',
    'graphql-yoga',
    '@pothos/core',
    'dataloader',
    'drizzle-orm',
  ]),
  plain: measurements,
  delayed: {
    ...(measurements.at(-1) as (typeof measurements)[number]),
    measures: delayed.map(([only]) => only as Measures),
  },
  efforts: { plain: PLAIN, delayed: DELAYED },
  floorMs,
  compressedKibibytes: gzipSync(readFileSync(await buildScript())).length / 1024,
  startupMs: await startupMilliseconds('src/worker.ts'),
});
writeFileSync(options.output, results);
console.log(`Wrote ${options.output}`);

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

async function dataOf(runtime: Runtime, query: string, variables: Record<string, unknown>) {
  const { data, errors } = JSON.parse((await runtime.ask('ours', graphql(query, variables), 0)).text);
  if (errors) throw new Error(errors[0].message);
  return data;
}

async function floorOf(runtime: Runtime): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < 500; sample += 1)
    times.push((await runtime.ask('nothing', { path: '/' }, 0)).ms);
  return times.toSorted((a, b) => a - b)[250] as number;
}

function versionsOf(packages: string[]): Record<string, string> {
  const require = createRequire(import.meta.url);
  const version = (name: string) => JSON.parse(readFileSync(packageOf(require, name), 'utf8')).version;
  return {
    node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, version(name)])),
  };
}

/** Not every package exports its package.json. */
function packageOf(require: NodeJS.Require, name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (!file) throw new Error(`${name} is not installed`);
  return file;
}

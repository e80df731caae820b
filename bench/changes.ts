/**
 * `npm run bench:changes`: one claim of one document of ten paragraphs is changed, in a small and in a large database of
 * made-up dossiers, and both are filled by `dossier apply`. Writes CHANGES.md. Databases are kept for the next run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { statementsOf } from '../src/dossier/apply.ts';
import { openLocalCopyInD1, pathIn } from '../src/dossier/database.ts';
import { planFor } from '../src/dossier/plan-for.ts';
import { documentOf, EVENTS_EACH, pathOf, writeDossiers } from './dossiers.ts';
import { type Load, rowsOfLoad } from './rows-of-load.ts';

const PROJECT = join(import.meta.dirname, '..');
const options = new Command('npm run bench:changes --')
  .option('--events <number>', 'the size of the large one', Number, 100_000)
  .option('--folder <folder>', 'where both are kept', join(PROJECT, '.wrangler/bench-changes'))
  .parse()
  .opts<{ events: number; folder: string }>();
const SMALL = 100;
/** The document that is changed, and how often: the median is told. */
const NUMBER = 7;
const ROUNDS = 3;
/** As npm runs it (package.json). */
const FLAGS = ['--max-semi-space-size=4', '--import', './scripts/quick.mjs'];
/** Where so much more is loaded. */
const MEMORY_TIMES = 2;

/** At most so many rows may be written for each that the dossiers say. */
const OWN_TIMES = 5;

interface Run {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

const [small, large] = [await measured(SMALL), await measured(options.events)];
const [processor] = cpus();
writeFileSync(
  join(import.meta.dirname, 'CHANGES.md'),
  `# What a change of the data costs

Written by \`npm run bench:changes -- --events ${options.events}\` on ${new Date().toISOString().slice(0, 10)}; do not edit. ${processor?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, shared with other work.

Each made-up document ([dossiers.ts](dossiers.ts)) has ten paragraphs, five events with two participants and a figure each, and a statement that claims one of them. Rows are counted as D1 counts them, those of indexes too. CPU and memory are those of \`dossier apply\` as a process; of ${ROUNDS} runs the median.

## Aims

| aim | found | |
| --- | --- | --- |
${aims(small, large).map(lineOfAim).join('\n')}

*Own rows* are those that the dossiers say themselves, without indexes and without what follows from them (accounts, counts, search, the log).

## One claim of one document is changed

| events | rows read | rows written | own rows of the document | CPU | memory |
| ---: | ---: | ---: | ---: | ---: | ---: |
${[small, large].map(lineOfChange).join('\n')}

A small database is read as a whole, which is as fast.

## The first load

Of each file only the numbers of the records that it defines and needs are held. Rows written are counted in the tables afterwards, with their entries in indexes.

| events | CPU | time | memory | rows written for an event | own rows of an event |
| ---: | ---: | ---: | ---: | ---: | ---: |
${[small, large].map(lineOfLoad).join('\n')}
`,
);

interface Measured {
  events: number;
  load: Run & Load;
  change: Run;
  read: number;
  written: number;
}

function ownRows({ load, events }: Measured): number {
  return Math.round((load.said / events) * EVENTS_EACH);
}

function aims(one: Measured, other: Measured): [aim: string, found: string, isMet: boolean][] {
  const { read, written, change, load, events } = other;
  const times = change.cpuSeconds / one.change.cpuSeconds;
  const ofDocument = written / ownRows(other);
  const ofAll = load.written / load.said;
  return [
    [`a change in ${numeral(events)} events reads at most 5,000 rows`, numeral(read), read <= 5_000],
    [
      `it writes at most ${OWN_TIMES} times the document's own rows`,
      ofDocument.toFixed(1),
      ofDocument <= OWN_TIMES,
    ],
    ['it holds at most 200 MB', `${Math.round(change.megabytes)} MB`, change.megabytes <= 200],
    [`it takes at most twice the CPU of one in ${SMALL} events`, times.toFixed(2), times <= 2],
    [
      `the first load holds at most ${MEMORY_TIMES} times as much as that of ${SMALL} events`,
      (load.megabytes / one.load.megabytes).toFixed(2),
      load.megabytes <= MEMORY_TIMES * one.load.megabytes,
    ],
    [`the first load writes at most ${OWN_TIMES} times its own rows`, ofAll.toFixed(1), ofAll <= OWN_TIMES],
  ];
}

function lineOfAim([aim, found, isMet]: [string, string, boolean]): string {
  return `| ${aim} | ${found} | ${isMet ? 'met' : '**not met**'} |`;
}

function lineOfChange(measured: Measured): string {
  const { events, read, written, change } = measured;
  const numbers = [events, read, written, ownRows(measured)].map(numeral);
  const run = [`${change.cpuSeconds.toFixed(2)} s`, `${Math.round(change.megabytes)} MB`];
  return `| ${[...numbers, ...run].join(' | ')} |`;
}

function lineOfLoad({ events, load }: Measured): string {
  const cells = [
    numeral(events),
    `${load.cpuSeconds.toFixed(1)} s`,
    `${Math.round(load.seconds)} s`,
    `${Math.round(load.megabytes)} MB`,
    (load.written / events).toFixed(1),
    (load.said / events).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

function numeral(number: number): string {
  return number.toLocaleString('en');
}

async function measured(events: number): Promise<Measured> {
  const folder = join(options.folder, String(events));
  const [data, state] = [join(folder, 'data'), join(folder, 'state')];
  const loadFile = join(folder, 'load.json');
  if (!existsSync(loadFile)) {
    mkdirSync(folder, { recursive: true });
    writeDossiers(data, events);
    const load = await apply(data, data, state);
    writeFileSync(loadFile, JSON.stringify(load));
  }
  const load: Run = JSON.parse(readFileSync(loadFile, 'utf8'));
  const file = join(data, pathOf(NUMBER));
  const runs: Run[] = [];
  for (let told = 20; runs.length < ROUNDS; told += 1) {
    writeFileSync(file, documentOf(NUMBER, told));
    runs.push(await apply(file, data, state));
  }
  writeFileSync(file, documentOf(NUMBER, 19));
  const change = {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  };
  const counted = await countedByD1(file, data, state);
  return { events, load: { ...load, ...rowsOfLoad(await pathIn(state)) }, change, ...counted };
}

async function apply(files: string, data: string, state: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [...FLAGS, '--import', './bench/usage.mjs', 'src/dossier/cli.ts', 'apply', files],
    {
      cwd: PROJECT,
      env: { ...process.env, AFTERMATH_DATA: data, AFTERMATH_STATE: state },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  const usage = errors.match(/^usage (.*)$/m)?.[1];
  if (code !== 0 || !usage) throw new Error(errors);
  return { ...JSON.parse(usage), seconds: (performance.now() - started) / 1_000 };
}

async function countedByD1(file: string, data: string, state: string) {
  const { database, close } = await openLocalCopyInD1(state);
  let read = 0;
  let written = 0;
  const counting = {
    prepare: (sql: string) => database.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await database.batch(statements);
      for (const { meta } of results) {
        read += meta.rows_read;
        written += meta.rows_written;
      }
      return results;
    },
  } as D1Database;
  try {
    const { plan, lines, records } = await planFor(counting, { files: [file], data });
    if (!plan) throw new Error(lines.join('\n'));
    const changeset = { by: 'bench', request: { author: 'bench' }, records, effects: [], problems: [] };
    const statements = statementsOf({ ...plan, changeset });
    await counting.batch(statements.map(({ sql, params }) => database.prepare(sql).bind(...params)));
    return { read, written };
  } finally {
    await close();
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

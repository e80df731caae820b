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
import { openLocalCopyInD1 } from '../src/dossier/database.ts';
import { planFor } from '../src/dossier/plan-for.ts';
import { documentOf, pathOf, writeDossiers } from './dossiers.ts';

const PROJECT = join(import.meta.dirname, '..');
const options = new Command('npm run bench:changes --')
  .option('--events <number>', 'the size of the large one', Number, 20_000)
  .option('--folder <folder>', 'where both are kept', join(PROJECT, '.wrangler/bench-changes'))
  .parse()
  .opts<{ events: number; folder: string }>();
const SMALL = 100;
/** The document that is changed, and how often: the median is told. */
const NUMBER = 7;
const ROUNDS = 3;
/** Of a first load of any size: if it held more where there is more, it would fail. */
const HEAP_MEGABYTES = 256;

interface Run {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

const rows = [];
for (const events of [SMALL, options.events]) rows.push(await measured(events));
const [processor] = cpus();
writeFileSync(
  join(import.meta.dirname, 'CHANGES.md'),
  `# What a change of the data costs

Written by \`npm run bench:changes -- --events ${options.events}\` on ${new Date().toISOString().slice(0, 10)}; do not edit. ${processor?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, shared with other work.

Each made-up document ([dossiers.ts](dossiers.ts)) has ten paragraphs, five events with two participants and a figure each, and a statement that claims one of them. Rows are counted by D1, those of indexes too. CPU and memory are those of \`dossier apply\` as a process; of ${ROUNDS} runs the median.

| events | change: rows read | rows written | CPU | memory | first load: CPU | memory | rows in tables for an event |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`,
);

async function measured(events: number): Promise<string> {
  const folder = join(options.folder, String(events));
  const [data, state] = [join(folder, 'data'), join(folder, 'state')];
  const loadFile = join(folder, 'load.json');
  if (!existsSync(loadFile)) {
    mkdirSync(folder, { recursive: true });
    writeDossiers(data, events);
    writeFileSync(
      loadFile,
      JSON.stringify(await apply(data, data, state, [`--max-old-space-size=${HEAP_MEGABYTES}`])),
    );
  }
  const load: Run = JSON.parse(readFileSync(loadFile, 'utf8'));
  const file = join(data, pathOf(NUMBER));
  const runs: Run[] = [];
  for (let told = 20; runs.length < ROUNDS; told += 1) {
    writeFileSync(file, documentOf(NUMBER, told));
    runs.push(await apply(file, data, state));
  }
  writeFileSync(file, documentOf(NUMBER, 19));
  const { read, written, perEvent } = await countedByD1(file, data, state, events);
  const cells = [
    events.toLocaleString('en'),
    read.toLocaleString('en'),
    written.toLocaleString('en'),
    `${median(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2)} s`,
    `${Math.round(median(runs.map(({ megabytes }) => megabytes)))} MB`,
    `${load.cpuSeconds.toFixed(1)} s`,
    `${Math.round(load.megabytes)} MB`,
    perEvent.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** As npm runs it. */
async function apply(files: string, data: string, state: string, heap: string[] = []): Promise<Run> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...heap,
      '--import',
      './scripts/quick.mjs',
      '--import',
      './bench/usage.mjs',
      'src/dossier/cli.ts',
      'apply',
      files,
    ],
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

async function countedByD1(file: string, data: string, state: string, events: number) {
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
    const { results } = await database
      .prepare("SELECT sum(rows) AS rows FROM statistics WHERE name NOT LIKE '%.%'")
      .all<{ rows: number }>();
    return { read, written, perEvent: Number(results[0]?.rows) / events };
  } finally {
    await close();
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

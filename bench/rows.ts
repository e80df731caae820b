/** `npm run bench:rows`: which tables the rows of a first load go to, for the seed and for made-up dossiers. Writes ROWS.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathIn } from '../src/dossier/database.ts';
import { writeDossiers } from './dossiers.ts';
import { type Load, type RowsOfTable, rowsOfLoad, writtenFor } from './rows-of-load.ts';

const PROJECT = join(import.meta.dirname, '..');
const EVENTS = 1_000;
/** Tables that took less than this part of all are put together. */
const LEAST = 0.01;
const AIM = 5;
/** Of each row, those that are always filled. */
const EVENT_INDEXES = 6;
const PARTICIPATION_INDEXES = 2;
/** What the tables are for; the first that a name begins like. */
const GROUPS: readonly [name: string, isOf: (table: RowsOfTable) => boolean][] = [
  ['what the dossiers say, with its indexes', ({ isSaid }) => isSaid],
  ['accounts: values, counts, origins', ({ name }) => name.startsWith('account')],
  ['the log', ({ name }) => /^(record_change|change_subjects)/.test(name)],
  ['search and names', ({ name }) => /^(search|actor_name_words)/.test(name)],
  ['which dossier says what', ({ name }) => name.startsWith('dossier')],
  ['events and statements by party and source, statistics', () => true],
];

const folder = mkdtempSync(join(tmpdir(), 'aftermath-rows-'));
try {
  const made = join(folder, 'data');
  writeDossiers(made, EVENTS);
  const seed = await loadOf(join(PROJECT, 'seed'), join(folder, 'seed-state'));
  const world = await loadOf(made, join(folder, 'state'));
  writeFileSync(
    join(import.meta.dirname, 'ROWS.md'),
    `# Where the rows of a first load go

Written by \`npm run bench:rows\`; do not edit. D1 counts the entry of a row in an index as a row that is written. *Own rows* are what the dossiers say themselves; everything else is worked out from them, or is the log.

${whereTo(world)}

${[section('The seed', seed), section(`${EVENTS.toLocaleString('en')} made-up events ([dossiers.ts](dossiers.ts))`, world)].join('\n\n')}
`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

async function loadOf(files: string, state: string): Promise<Load> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/quick.mjs', 'src/dossier/cli.ts', 'apply', files],
    {
      cwd: PROJECT,
      env: { ...process.env, AFTERMATH_DATA: files, AFTERMATH_STATE: state },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${files} was not applied`);
  return rowsOfLoad(await pathIn(state));
}

/** So many for each own row, by what they are for: why the aim of five is not met, and what it would take. */
function whereTo({ written, said, tables }: Load): string {
  const left = new Set(tables);
  const own = tables.reduce((sum, table) => sum + (table.isSaid ? writtenFor(table) : 0), 0) / said;
  const rest = written / said - own;
  const lines = GROUPS.map(([name, isOf]) => {
    const found = [...left].filter(isOf);
    for (const table of found) left.delete(table);
    const taken = found.reduce((sum, table) => sum + writtenFor(table), 0);
    return `| ${name} | ${numeral(taken)} | ${(taken / said).toFixed(1)} |`;
  });
  const entries = tables.reduce((sum, table) => sum + table.entries, 0);
  const rows = written - entries;
  const entriesOf = (name: string) => tables.find((table) => table.name === name)?.entries ?? 0;
  return `## Why not five

The aim is ${AIM} rows for each own row. These are the rows of the made-up events, by what they are for:

| for | rows | for each own row |
| --- | ---: | ---: |
${[...lines, `| all | ${numeral(written)} | ${(written / said).toFixed(1)} |`].join('\n')}

The own rows take ${own.toFixed(1)} by themselves: each has its slug, and an index for each way in which readers list and filter it (events by date, length, type, place and whether they are disputed). That leaves ${(AIM - own).toFixed(1)} for the rest, which takes ${rest.toFixed(1)}, and each part of it makes that a question is one statement and reads no more than a page.

Of all that is written, ${numeral(rows)} are rows of tables (${(rows / said).toFixed(1)} for each own row), and ${numeral(entries)} are entries in indexes (${(entries / said).toFixed(1)}). The rows of tables alone are below the aim; to meet it, ${numeral(written - AIM * said)} rows or entries would have to go.

What is still open, none of it done:

- Accounts, their counts and their origins could be tables without a rowid, under the account that they belong to: one row in place of two, ${numeral(3 * entriesOf('accounts'))} in all. Their ids would then have to be given out in another way than as the last one and one more.
- An index of disputed events could leave out all others: ${numeral(entriesOf('events') / EVENT_INDEXES)}.
- Participations could be kept under their slugs: ${numeral(entriesOf('participations') / PARTICIPATION_INDEXES)}.
- Accounts of a single claim could be worked out by whoever reads, which makes two kinds of accounts in each list, filter and price.
- What a first load adds could be one entry of the log for each dossier, which then no filter of \`changes\` finds by an index.`;
}

function section(title: string, { written, said, tables }: Load): string {
  const isLarge = (table: RowsOfTable) => writtenFor(table) >= LEAST * written;
  const lines = tables.filter(isLarge).map(lineOf);
  const others = tables.filter((table) => !isLarge(table));
  const rest = { name: `${others.length} others`, rows: 0, entries: 0, isSaid: false };
  for (const { rows, entries } of others) {
    rest.rows += rows;
    rest.entries += entries;
  }
  return `## ${title}

${numeral(written)} rows are written for ${numeral(said)} own rows: ${(written / said).toFixed(1)} times as many.

| table | own | rows | entries in indexes | together | of all |
| --- | --- | ---: | ---: | ---: | ---: |
${[...lines, lineOf(rest)].join('\n')}`;

  function lineOf(table: RowsOfTable): string {
    const together = writtenFor(table);
    const numbers = [table.rows, table.entries, together].map(numeral);
    return `| ${[table.name, table.isSaid ? 'yes' : '', ...numbers, `${((100 * together) / written).toFixed(1)} %`].join(' | ')} |`;
  }
}

function numeral(number: number): string {
  return number.toLocaleString('en');
}

/** How many rows D1 will count as written for a plan: those of indexes count as well (developers.cloudflare.com/d1/platform/pricing). */
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { logRows } from '../changesets/log.ts';
import type { Plan, TableChanges } from './plan.ts';
import { FILLED } from './row.ts';
import type { Table, Values } from './store.ts';

/** Of D1's free plan (developers.cloudflare.com/d1/platform/pricing). */
const FREE_ROWS_A_DAY = 100_000;

export function rowsLine(rows: number): string {
  const most = FREE_ROWS_A_DAY.toLocaleString('en');
  const beyond = rows > FREE_ROWS_A_DAY ? `: its free plan has ${most} a day` : '';
  return `apply writes about ${rows.toLocaleString('en')} rows, as D1 counts them${beyond}`;
}

interface Index {
  columns: readonly string[];
  /** Has only the rows that have its first column. */
  isOfFilled: boolean;
}

/** A document of the search index, with the words in it. */
const SEARCH_ROWS = 8;
/** A revision, a changeset, its entries in five indexes, and statistics. */
const CHANGE_ROWS = 15;

export function rowsWritten(
  { changes, texts, sayings, statistics, entries = [] }: Plan,
  isCorrection = false,
): number {
  const dossiers = (texts?.written.length ?? 0) + (texts?.removed.length ?? 0);
  const said = (sayings?.came.length ?? 0) + (sayings?.went.length ?? 0);
  const searched = changes.flatMap(({ table, inserts, updates, deletes }) =>
    SEARCHED.includes(table.property) ? [inserts.length + updates.length + deletes.length] : [],
  );
  return (
    sum(changes.map(rowsOfTable)) +
    SEARCH_ROWS * sum(searched) +
    // A dossier with its text, and the change of it; who says what of a record.
    6 * dossiers +
    said +
    logRows(entries) +
    // Corrections have an index of their own in the log.
    (isCorrection ? entries.length : 0) +
    (changes.length || dossiers ? CHANGE_ROWS + (statistics?.length ?? 0) : 0)
  );
}

const SEARCHED: readonly string[] = [
  'parties',
  'actors',
  'places',
  'sources',
  'events',
  'statements',
  'topics',
];

function rowsOfTable({ table, inserts, updates, deletes }: TableChanges): number {
  const indexes = indexesOf(table);
  const entries = (row: Values) =>
    indexes.filter(({ columns, isOfFilled }) => !isOfFilled || (row[columns[0] ?? ''] ?? null) !== null)
      .length;
  const whole = inserts.map(({ values }) => 1 + entries(values));
  const changed = updates.map(
    (update) =>
      1 + 2 * indexes.filter(({ columns }) => columns.some((name) => update.changed.includes(name))).length,
  );
  // What goes from an index is not counted.
  return sum([...whole, ...changed, deletes.length]);
}

function indexesOf({ property, columns }: Table): Index[] {
  const config = getTableConfig(FILLED[property]);
  const named = (column: unknown) =>
    columns.find(({ name, property }) => [name, property].includes(String(column)))?.property ?? '';
  const unique = config.columns
    .filter(({ isUnique }) => isUnique)
    .map(({ name }) => ({ columns: [named(name)], isOfFilled: false }));
  return [
    ...unique,
    ...config.indexes.map(({ config: { columns, where } }) => ({
      columns: columns.map((column) => ('name' in column ? named(column.name) : '')),
      isOfFilled: where !== undefined,
    })),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What names the data as a whole, and how much of it there is. */
import { createHash } from 'node:crypto';
import { getTableColumns } from 'drizzle-orm';
import { ROWS, type TableName } from '../../schema/kinds.ts';
import { revisions } from '../../schema/tables.ts';
import type { Rows } from './row.ts';

const { id: _, version: __, updatedAt: ___, ...counted } = getTableColumns(revisions);
type Counted = keyof typeof counted & TableName;

/** The tables whose rows are counted for the API. */
export const COUNTED = Object.keys(counted) as Counted[];

/** That of rows which were changed by hand, or before there were versions, until dossiers are applied (schema/migrations). */
export const UNKNOWN = 'unknown';

export interface Dataset extends Record<Counted, number> {
  /** 256 bits, hex: the same wherever the rows say the same, in whichever order and under whichever ids. */
  version: string;
}

/** Rows as dossiers write them. */
export type Said = Readonly<Record<string, unknown>>;
export interface Change {
  table: TableName;
  came: readonly Said[];
  went: readonly Said[];
}

const sha256 = (text: string): bigint => BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
const BITS = 256;

/** The version of no rows. */
export const NO_ROWS = sha256('').toString(16);

export function datasetOf(rows: Rows): Dataset {
  const all = Object.entries(rows).map(([table, came]) => ({ table: table as TableName, came, went: [] }));
  const none = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Record<Counted, number>;
  return datasetAfter({ version: NO_ROWS, ...none }, all);
}

/**
 * A sum over the hashes of all rows, so that those which change are all that it takes to go on from one version to the
 * next, and to come back.
 */
export function datasetAfter(before: Dataset, changes: readonly Change[]): Dataset {
  const counts = new Map(COUNTED.map((name) => [name, before[name]]));
  let sum = BigInt(`0x${before.version}`);
  for (const { table, came, went } of changes) {
    const count = counts.get(table as Counted);
    if (count !== undefined) counts.set(table as Counted, count + came.length - went.length);
    if (ROWS[table] === 'lookup') continue;
    for (const row of came) sum += sha256(lineOf(table, row));
    for (const row of went) sum -= sha256(lineOf(table, row));
  }
  const version = BigInt.asUintN(BITS, sum)
    .toString(16)
    .padStart(BITS / 4, '0');
  return { version, ...(Object.fromEntries(counts) as Record<Counted, number>) };
}

/** What is null says nothing, so that a column more that nobody fills is no change of the data. */
function lineOf(table: TableName, row: Said): string {
  const values = Object.entries(row).filter(([column, value]) => value !== null && !isLookup(column));
  return JSON.stringify([table, ...values.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

const LOOKUP_COLUMNS = ['elapsed', 'sortName', 'comparedAs', 'fitsFrom', 'fitsTo', 'utteranceKey'];

/** `occurredWithin` and `saidWithin` say how long a date is, for filters to find it by; the others follow from what names, claims and dates say. */
export function isLookup(column: string): boolean {
  return column.endsWith('Within') || LOOKUP_COLUMNS.includes(column);
}

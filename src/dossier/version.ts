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
  /** The SHA-256 of what all rows say, hex: the same wherever they say the same, in whichever order and under whichever ids. */
  version: string;
}

export function datasetOf(rows: Rows): Dataset {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, rows[name].length]));
  return { version: versionOf(rows), ...(counts as Record<Counted, number>) };
}

/** What is null says nothing, so that a column more that nobody fills is no change of the data. */
function versionOf(rows: Rows): string {
  const tables = Object.entries(rows).filter(([table]) => ROWS[table as TableName] !== 'lookup');
  const lines = tables.flatMap(([table, all]) =>
    all.map((row) => {
      const values = Object.entries(row).filter(([column, value]) => value !== null && !isLookup(column));
      return JSON.stringify([table, ...values.sort(([a], [b]) => (a < b ? -1 : 1))]);
    }),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

const LOOKUP_COLUMNS = ['elapsed', 'sortName', 'comparedAs', 'fitsFrom', 'fitsTo', 'utteranceKey'];

/** `occurredWithin` and `saidWithin` say how long a date is, for filters to find it by; the others follow from what names, claims and dates say. */
export function isLookup(column: string): boolean {
  return column.endsWith('Within') || LOOKUP_COLUMNS.includes(column);
}

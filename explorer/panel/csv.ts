import { csvLine, UTF8_MARK } from '../data/csv.ts';

export type Row = Record<string, string | number | boolean | null | undefined>;

/** A heading for each key that a row has. That the table is cut is its last line, in the first column. */
export function csv(rows: readonly Row[], notWhole: string | false = false): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    columns,
    ...rows.map((row) => columns.map((column) => row[column])),
    ...(notWhole ? [columns.map((_, index) => (index ? '' : notWhole))] : []),
  ];
  return UTF8_MARK + lines.map(csvLine).join('');
}

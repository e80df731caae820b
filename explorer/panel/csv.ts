import { csvFormatRow } from 'd3-dsv';

export type Row = Record<string, string | number | boolean | null | undefined>;

/** Marks a file as UTF-8 for a spreadsheet. */
const MARK = '\u{FEFF}';

/**
 * As RFC 4180 has it: a heading for each key that a row has, and lines that end in CR LF. A cell that
 * begins with =, +, - or @ stays so: a quotation is letter for letter, and whoever guards a spreadsheet against formulas
 * by writing more into it has changed what was said. That the table is cut is its last line, in the first column.
 */
export function csv(rows: readonly Row[], notWhole: string | false = false): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    columns,
    ...rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
    ...(notWhole ? [columns.map((_, index) => (index ? '' : notWhole))] : []),
  ];
  return MARK + lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

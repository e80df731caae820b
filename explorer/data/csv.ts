import { csvFormatRow } from 'd3-dsv';
import type { Cell } from './table.ts';

/** Marks a file as UTF-8 for a spreadsheet. */
export const UTF8_MARK = '\u{FEFF}';

/** A line as RFC 4180 has it, its end included. */
export const csvLine = (cells: readonly (Cell | undefined)[]): string =>
  `${csvFormatRow(cells.map((cell) => textOf(cell ?? null)))}\r\n`;

/** Between the texts of a list. */
const SEPARATOR = '; ';

function textOf(cell: Cell): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell === null ? '' : guarded(typeof cell === 'string' ? cell : cell.join(SEPARATOR));
}

/**
 * What a spreadsheet would take for a formula, and run, begins with an apostrophe (OWASP, CSV Injection). A text that
 * begins so itself gets another one: whoever takes the first apostrophe away has the text again, letter for letter.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

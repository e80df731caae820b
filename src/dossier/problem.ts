import { closest, distance } from 'fastest-levenshtein';
import { printable } from './characters.ts';

/** Something wrong in a dossier, where it stands, and what to do about it. */
export interface Problem {
  path: string;
  /** Counted from 1, as `column` is. */
  line: number;
  column: number;
  message: string;
  /** One that stops nothing. */
  isWarning?: boolean;
  /** What a draft leaves to its editor. */
  isTodo?: boolean;
}

export function printProblems(problems: readonly Problem[]): string[] {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
  const lines = sorted.map(({ path, line, column, message, isWarning, isTodo }) =>
    printable(`${path}:${line}:${column}: ${isWarning ? 'warning' : isTodo ? 'TODO' : 'error'}: ${message}`),
  );
  return [...new Set(lines)];
}

/** So few letters may differ whatever the length. */
export const NEAR_ENOUGH = 2;

/** `; did you mean "baghdad"?`, or nothing where no known word is near enough to be meant. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known];
  if (!words.length) return '';
  const folded = new Map(words.map((each) => [each.toLowerCase(), each]));
  const near = closest(word.toLowerCase(), [...folded.keys()]);
  const allowed = Math.max(NEAR_ENOUGH, Math.ceil(Math.max(word.length, near.length) / 3));
  return distance(word.toLowerCase(), near) <= allowed ? `; did you mean "${folded.get(near)}"?` : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
  /** One fault, wherever it shows: told at its first place, with the others. */
  isShared?: boolean;
  /** What a draft leaves to its editor. */
  isTodo?: boolean;
}

export function printProblems(problems: readonly Problem[]): string[] {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
  const lines = together(sorted).map(({ path, line, column, message, isWarning, isTodo }) =>
    printable(`${path}:${line}:${column}: ${isWarning ? 'warning' : isTodo ? 'TODO' : 'error'}: ${message}`),
  );
  return [...new Set(lines)];
}

/** Places that are named beside the first one. */
const ALSO_AT_MAX = 5;

function together(sorted: readonly Problem[]): Problem[] {
  const bySame = Map.groupBy(sorted, (problem) => (problem.isShared ? problem.message : problem));
  return [...bySame.values()].flatMap(([first, ...others]) => {
    if (!first || !others.length) return first ?? [];
    const places = [...new Set(others.map(({ path, line, column }) => `${path}:${line}:${column}`))];
    const more = places.length - ALSO_AT_MAX;
    const named = places.slice(0, ALSO_AT_MAX).join(', ');
    return { ...first, message: `${first.message} (also at ${named}${more > 0 ? ` and ${more} more` : ''})` };
  });
}

/** Of a dossier that stands in no file, with its name. */
export const OF_DATABASE = 'database: ';
export const isOfDatabase = ({ path }: { path: string }): boolean => path.startsWith(OF_DATABASE);

/** So few letters may differ whatever the length. */
export const NEAR_ENOUGH = 2;

/** `; did you mean "baghdad"?`, or nothing where no known word is near enough to be meant. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = meantBy(word, known);
  return meant === undefined ? '' : suggestion([meant]);
}

export const suggestion = (words: readonly string[]): string =>
  words.length ? `; did you mean ${words.map((word) => `"${word}"`).join(' or ')}?` : '';

export function meantBy(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  if (!words.length) return undefined;
  const folded = new Map(words.map((each) => [each.toLowerCase(), each]));
  const near = closest(word.toLowerCase(), [...folded.keys()]);
  const allowed = Math.max(NEAR_ENOUGH, Math.ceil(Math.max(word.length, near.length) / 3));
  return distance(word.toLowerCase(), near) <= allowed ? folded.get(near) : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

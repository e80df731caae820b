/** Changesets in lines, for whoever looks. */
import { createTwoFilesPatch } from 'diff';
import { printProblems } from '../dossier/problem.ts';
import { type Changeset, changesetOf, type Details, detailsOf, textsOf } from './store.ts';

const STATE_WORDS = {
  PROPOSED: 'proposed',
  PUBLISHED: 'published',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
} as const;

const NAMES_MAX = 4;

const day = (time: string) => time.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');

/** `7  2026-03-01 10:31  published  Jane Doe: Count of the morgue (mill, raid)`. */
export function printList(changesets: readonly Changeset[]): string[] {
  const width = String(changesets[0]?.number ?? 0).length;
  return changesets.map((changeset) => {
    const { number, state, createdAt, dossiers } = changeset;
    const names = dossiers.slice(0, NAMES_MAX).map(({ name }) => name);
    const more = dossiers.length > NAMES_MAX ? `, … ${dossiers.length} dossiers` : '';
    const of = names.length ? ` (${names.join(', ')}${more})` : '';
    return `${String(number).padStart(width)}  ${day(createdAt)}  ${STATE_WORDS[state].padEnd(9)}  ${whose(changeset)}${of}`;
  });
}

function whose({ author, comment, kind }: Changeset): string {
  const by = author ?? 'author not known';
  return [kind === 'CORRECTION' ? `${by}, correction` : by, ...(comment ? [comment] : [])].join(': ');
}

/** Who, why, what became of it, and what it changes. */
export async function wholeOf(database: D1Database, number: number): Promise<string[]> {
  const changeset = await changesetOf(database, number);
  const hashes = changeset.dossiers.flatMap(({ before, after }) => [before, after]);
  return printWhole(changeset, await detailsOf(database, number), await textsOf(database, hashes));
}

/** `texts`: by their SHA-256, those before and after. */
function printWhole(
  changeset: Changeset,
  { records, effects, problems, reviews }: Details,
  texts: ReadonlyMap<string | null, string>,
): string[] {
  const { number, base, state, reverts, createdAt, decidedAt, decidedBy, dossiers } = changeset;
  const decided = decidedAt ? ` ${day(decidedAt)}${decidedBy ? ` by ${decidedBy}` : ''}` : '';
  return [
    `Changeset ${number} of ${day(createdAt)} UTC by ${whose(changeset)}`,
    ...(reverts === null ? [] : [`takes back changeset ${reverts}`]),
    `${STATE_WORDS[state]}${decided}; made after ${base ? `changeset ${base}` : 'none'}`,
    ...reviews.map(({ reviewer, verdict, comment, createdAt, base: reviewed }) => {
      const old = reviewed === base ? '' : ', before it was rebased';
      const word = verdict === 'APPROVE' ? 'approved' : 'rejected';
      return `${word} ${day(createdAt)} by ${reviewer}${old}${comment ? `: ${comment}` : ''}`;
    }),
    ...printProblems(problems),
    ...records,
    ...(effects.length ? ['What readers see of it:'] : []),
    ...effects.flatMap(({ on, lines }) => [`  ${on}`, ...lines.map((line) => `    ${line}`)]),
    ...dossiers.flatMap(({ name, before, after }) =>
      difference(name, texts.get(before) ?? null, texts.get(after) ?? null),
    ),
  ];
}

/** Lines that come and go between two texts, of which one would not be read as a change of the other any more. */
export const MAX_CHANGED_LINES = 2_000;

/** As git shows it. */
export function difference(name: string, before: string | null, after: string | null): string[] {
  const [from, to] = [before === null ? '/dev/null' : name, after === null ? '/dev/null' : name];
  // The time to find it goes with the square of the lines that differ.
  const options = { maxEditLength: MAX_CHANGED_LINES };
  const found = createTwoFilesPatch(from, to, before ?? '', after ?? '', '', '', options);
  if (found === undefined) return replaced(from, to, linesOf(before), linesOf(after));
  const lines = found.trimEnd().split('\n');
  const start = lines.findIndex((line) => line.startsWith('---'));
  return lines.slice(start).map((line) => line.replace(/^(---|\+\+\+) (.*?)\t?$/, '$1 $2'));
}

const linesOf = (text: string | null): string[] => (text ? text.trimEnd().split('\n') : []);

/** All of the one goes, and all of the other comes. */
function replaced(from: string, to: string, before: string[], after: string[]): string[] {
  const [was, is] = [before, after].map(({ length }) => `${Math.min(length, 1)},${length}`);
  const lines = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  return [`--- ${from}`, `+++ ${to}`, `@@ -${was} +${is} @@`, ...lines];
}

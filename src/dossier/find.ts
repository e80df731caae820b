/** The slugs of records by any of their spellings, as the search finds them: what `dossier find` prints. */
import { existsSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { KINDS } from '../../schema/kinds.ts';
import { searchFor, spellingsSought, wordsAsked } from '../../schema/search.ts';
import { type Labelled, labelledIn } from './labels.ts';
import { likest } from './meant.ts';
import { readDossiers } from './read.ts';

const SHOWN_MAX = 20;
const ORDER = Object.keys(KINDS);
/** Shorter words are other words with another letter. */
const FUZZY_MIN_LETTERS = 5;

export function findSlugs(asked: string, paths: readonly string[]): string[] {
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) throw new Error(`${absent}: there is no such file or folder`);
  const found = foundIn(labelledIn(readDossiers(paths).records), asked);
  if (!found.length) throw new Error(`nothing in ${paths.join(', ')} is called "${asked}"`);
  const shown = found.slice(0, SHOWN_MAX);
  const widths = [({ kind }: Labelled) => KINDS[kind].name.length, ({ slug }: Labelled) => slug.length].map(
    (width) => Math.max(...shown.map(width)),
  );
  const [kindWidth = 0, slugWidth = 0] = widths;
  const lines = shown.map(({ kind, slug, label, names }) => {
    const also = names.length ? ` (${names.join(', ')})` : '';
    return `${KINDS[kind].name.padEnd(kindWidth)}  ${slug.padEnd(slugWidth)}  ${label}${also}`;
  });
  const left = found.length - shown.length;
  return left ? [...lines, `and ${left} more: ask for more words`] : lines;
}

/** The best first: as the words are written, with a letter that differs, or as an acronym. */
export function foundIn(records: readonly Labelled[], asked: string): Labelled[] {
  const { sought, isOpen } = searchFor(asked);
  if (!sought.length) return [];
  const wanted = spellingsSought(sought);
  for (const isNear of [false, true]) {
    const ranked = records.flatMap((record) => {
      const rank = rankOf(record, wanted, isOpen, isNear);
      return rank === undefined ? [] : [{ record, rank }];
    });
    ranked.sort(
      (one, other) =>
        one.rank - other.rank ||
        ORDER.indexOf(one.record.kind) - ORDER.indexOf(other.record.kind) ||
        one.record.label.length - other.record.label.length ||
        (one.record.slug < other.record.slug ? -1 : 1),
    );
    if (ranked.length) return ranked.map(({ record }) => record);
  }
  const likely = likest(sought, records);
  return records.filter(({ slug }) => likely.includes(slug));
}

/** A whole name; a name with all words; all of its words; nothing. */
function rankOf(
  { slug, label, names, texts }: Labelled,
  wanted: readonly string[][],
  isOpen: boolean,
  isNear: boolean,
): number | undefined {
  const called = [slug.replaceAll('-', ' '), label, ...names].map(wordsAsked);
  const has = (words: readonly string[]) =>
    wanted.every((spellings, index) => {
      const mayGoOn = isOpen && index === wanted.length - 1;
      return spellings.some((spelling) => isAmong(spelling, words, mayGoOn, isNear));
    });
  if (called.some((words) => words.length === wanted.length && has(words))) return 0;
  if (called.some(has)) return 1;
  return has([...called.flat(), ...texts.flatMap(wordsAsked)]) ? 2 : undefined;
}

function isAmong(spelling: string, words: readonly string[], mayGoOn: boolean, isNear: boolean): boolean {
  if (spelling.includes(' ')) return ` ${words.join(' ')} `.includes(` ${spelling} `);
  return words.some(
    (word) =>
      word === spelling ||
      (mayGoOn && word.startsWith(spelling)) ||
      (isNear && spelling.length >= FUZZY_MIN_LETTERS && distance(word, spelling) <= 1),
  );
}

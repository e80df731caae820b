/** Every passage in a source that any record names. */
import { FIELDS, type Field, valuesOf } from './fields.ts';
import type { Citations, Dossier } from './format.ts';
import { isPlace, locatorOf, type Paragraphs } from './locator.ts';
import type { Loose } from './loose.ts';
import type { Path } from './read.ts';

export interface Passage {
  source: string;
  /** Without them it is the whole source. */
  paragraphs?: Paragraphs;
}

export interface CitedPassage extends Required<Passage> {
  path: Path;
  excerpt?: string;
}

interface Pointing {
  source?: string;
  para?: Paragraphs;
  excerpt?: string;
}
type Citing = Pointing & { cites?: Citations };

/** What a record cites itself comes before what its parts cite. */
const CITING = FIELDS.filter(({ wording }) => wording.words === 'none' && wording.cites).toSorted(
  (a, b) => a.path.length - b.path.length,
);

/** A part of a record that has citations of its own: its texts draw on these alone. */
export const isInCitingPart = ({ path }: Field): boolean =>
  path.length > 3 &&
  CITING.some((citing) => citing.path.slice(0, -1).join('.') === path.slice(0, -1).join('.'));

export function* citedPassages(dossier: Loose<Dossier>): Generator<CitedPassage> {
  for (const field of CITING) {
    for (const { path, holder } of valuesOf(field, dossier)) yield* passagesIn(path.slice(0, -1), holder);
  }
}

/** Where that stands which has citations, or a source and a paragraph. */
export function* passagesIn(path: Path, holder: Loose<Citing>): Generator<CitedPassage> {
  const { cites, ...pointing } = holder;
  yield* passagesOf(path, cites);
  const passage = passageOf(pointing);
  if (passage) yield { path: [...path, 'para'], ...passage, excerpt: pointing.excerpt };
}

export function* passagesOf(path: Path, cites: Loose<Citations> | undefined): Generator<CitedPassage> {
  for (const [source, passages] of Object.entries(cites ?? {})) {
    for (const [index, passage] of (passages ?? []).entries()) {
      if (!isPlace(passage?.para)) continue;
      yield {
        path: [...path, 'cites', source, index, 'para'],
        source,
        paragraphs: passage.para,
        excerpt: passage.excerpt,
      };
    }
  }
}

/** Where a claim or a rendering stands. */
export function passageOf(holder: Loose<Pointing> | undefined): Required<Passage> | undefined {
  const { source, para } = holder ?? {};
  return source && isPlace(para) ? { source, paragraphs: para } : undefined;
}

/** `paragraph 4 of "example"`. */
export function passageNames(passages: readonly Passage[]): string {
  const names = passages.map(({ source, paragraphs }) => {
    if (!paragraphs) return `"${source}"`;
    const { from, to, unit } = paragraphs;
    if (unit) return `${locatorOf(paragraphs)} of "${source}"`;
    return `${from === to ? `paragraph ${from}` : `paragraphs ${from}-${to}`} of "${source}"`;
  });
  const [name = '', ...others] = new Set(names);
  return others.length ? 'what is cited here' : name;
}

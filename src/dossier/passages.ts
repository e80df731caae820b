/** Every passage in a source that any record names. */
import type { Citations, Dossier } from './format.ts';
import type { Loose } from './loose.ts';
import type { Path } from './read.ts';
import type { Paragraphs } from './values.ts';

export interface Passage {
  source: string;
  /** Without them it is the whole source. */
  paragraphs?: Paragraphs;
}

export interface CitedPassage extends Required<Passage> {
  path: Path;
  excerpt?: string;
}

export function* citedPassages(dossier: Loose<Dossier>): Generator<CitedPassage> {
  for (const [slug, actor] of Object.entries(dossier.actors ?? {})) {
    const path = ['actors', slug];
    yield* passagesOf(path, actor?.cites);
    yield* passagesOfEach(path, 'names', actor?.names);
    yield* passagesOfEach(path, 'affiliations', actor?.affiliations);
  }
  for (const [slug, event] of Object.entries(dossier.events ?? {})) {
    const path = ['events', slug];
    yield* passagesOf(path, event?.cites);
    yield* passagesOfEach(path, 'participants', event?.participants);
    yield* passagesOfEach(path, 'claims', event?.claims);
    yield* passagesOfEach(path, 'links', event?.links);
    yield* passagesOfEach(path, 'responds-to', event?.['responds-to']);
  }
  for (const [slug, statement] of Object.entries(dossier.statements ?? {})) {
    const path = ['statements', slug];
    yield* passagesOf(path, statement?.cites);
    yield* passagesOfEach(path, 'renderings', statement?.renderings);
    yield* passagesOfEach(path, 'responds-to', statement?.['responds-to']);
  }
}

export function* passagesOf(path: Path, cites: Loose<Citations> | undefined): Generator<CitedPassage> {
  for (const [source, passages] of Object.entries(cites ?? {})) {
    for (const [index, passage] of (passages ?? []).entries()) {
      if (!passage?.para) continue;
      const { from, to } = passage.para;
      if (from === undefined || to === undefined) continue;
      yield {
        path: [...path, 'cites', source, index, 'para'],
        source,
        paragraphs: { from, to },
        excerpt: passage.excerpt,
      };
    }
  }
}

function* passagesOfEach(
  path: Path,
  key: string,
  items: Loose<{ cites?: Citations; source?: string; para?: Paragraphs }[]> | undefined,
): Generator<CitedPassage> {
  for (const [index, item] of (items ?? []).entries()) {
    const here = [...path, key, index];
    yield* passagesOf(here, item?.cites);
    const passage = passageOf(item);
    if (passage) yield { path: [...here, 'para'], ...passage };
  }
}

/** Where a claim or a rendering stands. */
export function passageOf(
  holder: Loose<{ source?: string; para?: Paragraphs }> | undefined,
): Required<Passage> | undefined {
  const { source, para: { from, to } = {} } = holder ?? {};
  return source && from && to ? { source, paragraphs: { from, to } } : undefined;
}

/** Every place in a source that any record names. */
import type { Citations, Dossier } from './format.ts';
import type { Loose } from './loose.ts';
import type { Path } from './read.ts';
import type { Paragraphs } from './values.ts';

export interface Place {
  source: string;
  /** Without them it is the whole source. */
  paragraphs?: Paragraphs;
}

export interface CitedPlace extends Required<Place> {
  path: Path;
  excerpt?: string;
}

export function* citedPlaces(dossier: Loose<Dossier>): Generator<CitedPlace> {
  for (const [slug, actor] of Object.entries(dossier.actors ?? {})) {
    const path = ['actors', slug];
    yield* placesOf(path, actor?.cites);
    yield* placesOfEach(path, 'names', actor?.names);
    yield* placesOfEach(path, 'affiliations', actor?.affiliations);
  }
  for (const [slug, event] of Object.entries(dossier.events ?? {})) {
    const path = ['events', slug];
    yield* placesOf(path, event?.cites);
    yield* placesOfEach(path, 'participants', event?.participants);
    yield* placesOfEach(path, 'claims', event?.claims);
    yield* placesOfEach(path, 'links', event?.links);
    yield* placesOfEach(path, 'responds-to', event?.['responds-to']);
  }
  for (const [slug, statement] of Object.entries(dossier.statements ?? {})) {
    const path = ['statements', slug];
    yield* placesOf(path, statement?.cites);
    yield* placesOfEach(path, 'renderings', statement?.renderings);
    yield* placesOfEach(path, 'responds-to', statement?.['responds-to']);
  }
}

export function* placesOf(path: Path, cites: Loose<Citations> | undefined): Generator<CitedPlace> {
  for (const [source, places] of Object.entries(cites ?? {})) {
    for (const [index, place] of (places ?? []).entries()) {
      if (!place?.para) continue;
      const { from, to } = place.para;
      if (from === undefined || to === undefined) continue;
      yield {
        path: [...path, 'cites', source, index, 'para'],
        source,
        paragraphs: { from, to },
        excerpt: place.excerpt,
      };
    }
  }
}

function* placesOfEach(
  path: Path,
  key: string,
  items: Loose<{ cites?: Citations; source?: string; para?: Paragraphs }[]> | undefined,
): Generator<CitedPlace> {
  for (const [index, item] of (items ?? []).entries()) {
    const here = [...path, key, index];
    yield* placesOf(here, item?.cites);
    const place = placeOf(item);
    if (place) yield { path: [...here, 'para'], ...place };
  }
}

/** Where a claim or a rendering stands. */
export function placeOf(
  holder: Loose<{ source?: string; para?: Paragraphs }> | undefined,
): Required<Place> | undefined {
  const { source, para: { from, to } = {} } = holder ?? {};
  return source && from && to ? { source, paragraphs: { from, to } } : undefined;
}

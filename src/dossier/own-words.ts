/** What the dossiers say in our own words, and the places in the sources that it is taken from. */
import type { Claim, Dossier } from './format.ts';
import type { Loose } from './loose.ts';
import { citedPlaces, type Place, placeOf, placesOf } from './places.ts';
import type { Path } from './read.ts';
import { referenceTo } from './slugs.ts';

export interface OwnWords {
  path: Path;
  text: string;
  /** A quotation inside the text stands in one of them. */
  places: readonly Place[];
}

type Fields = Loose<Record<'title' | 'summary' | 'role' | 'date-note', string>>;

export function* ownWords(dossier: Loose<Dossier>): Generator<OwnWords> {
  const cited = new Map<string, Place[]>();
  for (const { path, source, paragraphs } of citedPlaces(dossier)) {
    const record = path.slice(0, 2).join('/');
    const places = cited.get(record) ?? [];
    cited.set(record, places);
    places.push({ source, paragraphs });
  }
  for (const [slug, source] of Object.entries(dossier.sources ?? {})) {
    yield* textsOf(['sources', slug], { 'date-note': source?.['date-note'] }, [{ source: slug }]);
  }
  for (const kind of ['actors', 'events', 'statements'] as const) {
    for (const [slug, record] of Object.entries(dossier[kind] ?? {})) {
      yield* textsOf([kind, slug], record ?? {}, cited.get(`${kind}/${slug}`) ?? []);
    }
  }
  for (const [slug, actor] of Object.entries(dossier.actors ?? {})) {
    for (const [index, affiliation] of actor?.affiliations?.entries() ?? []) {
      const path = ['actors', slug, 'affiliations', index];
      yield* textsOf(path, { role: affiliation?.role }, [...placesOf(path, affiliation?.cites)]);
    }
  }
  for (const [slug, event] of Object.entries(dossier.events ?? {})) {
    for (const [index, claim] of event?.claims?.entries() ?? []) {
      const path = ['events', slug, 'claims', index];
      yield* textAt([...path, 'text'], claim?.text, claim);
      yield* reasonsOf(path, claim, event?.claims);
    }
  }
  for (const [slug, statement] of Object.entries(dossier.statements ?? {})) {
    for (const [index, position] of statement?.positions?.entries() ?? []) {
      if (position?.note === undefined) continue;
      const path = ['statements', slug, 'positions', index, 'note'];
      yield { path, text: position.note, places: cited.get(`statements/${slug}`) ?? [] };
    }
    for (const [index, rendering] of statement?.renderings?.entries() ?? []) {
      const path = ['statements', slug, 'renderings', index, 'paraphrase'];
      yield* textAt(path, rendering?.paraphrase, rendering);
    }
  }
}

/** A title and a note on a date may draw on the whole of each source cited. */
function* textsOf(path: Path, fields: Fields, places: readonly Place[]): Generator<OwnWords> {
  const sources = [...new Set(places.map(({ source }) => source))].map((source) => ({ source }));
  for (const [key, among] of [
    ['title', sources],
    ['summary', places],
    ['role', places],
    ['date-note', sources],
  ] as const) {
    const text = fields[key];
    if (text !== undefined) yield { path: [...path, key], text, places: among };
  }
}

function* textAt(
  path: Path,
  text: string | undefined,
  holder: Parameters<typeof placeOf>[0],
): Generator<OwnWords> {
  const place = placeOf(holder);
  if (text !== undefined && place) yield { path, text, places: [place] };
}

/** Why two claims cannot both be true draws on the paragraphs of either. */
function* reasonsOf(
  path: Path,
  claim: Loose<Claim> | undefined,
  claims: readonly (Loose<Claim> | undefined)[] = [],
): Generator<OwnWords> {
  for (const [index, entry] of claim?.contradicts?.entries() ?? []) {
    const other = claims.find(
      (candidate) => candidate?.property === claim?.property && referenceTo(candidate) === entry?.claim,
    );
    const places = [placeOf(claim), placeOf(other)].flatMap((place) => place ?? []);
    if (entry?.because !== undefined && places.length) {
      yield { path: [...path, 'contradicts', index, 'because'], text: entry.because, places };
    }
  }
}

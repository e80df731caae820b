/** What the dossiers know already: every spelling of a name, the wordings of statements, events and documents. */
import { foldedWords } from './tokens.ts';

export interface KnownName {
  name: string;
  words: readonly string[];
  slug: string;
  kind: 'actors' | 'places';
  /** As `PERSON`; of a place, as `CITY`. */
  type: string;
  /** From another script, so that a letter may differ from one outlet to the next. */
  isTransliterated: boolean;
}

export interface KnownWording {
  statement: string;
  speaker: string;
  source: string;
  paragraph: string;
  text: string;
}

export interface KnownEvent {
  slug: string;
  title: string;
  type: string;
  occurred: string;
  actors: ReadonlySet<string>;
  place?: string;
  numbers: readonly number[];
}

export interface KnownSource {
  slug: string;
  url?: string;
  sha256?: string;
}

export interface Gazetteer {
  names: readonly KnownName[];
  wordings: readonly KnownWording[];
  events: readonly KnownEvent[];
  sources: readonly KnownSource[];
}

export const EMPTY: Gazetteer = { names: [], wordings: [], events: [], sources: [] };

/** Records as they are written, unchecked: a draft that is not finished yet may stand among them. */
type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** `without`: as if this source had not been read, so that a draft of it can be compared with what was made by hand. */
export function gazetteerOf(records: Records, without?: string): Gazetteer {
  const isKnown = (cites: unknown) => {
    const sources = Object.keys(mapping(cites));
    return !sources.length || sources.some((source) => source !== without);
  };
  return {
    names: withOtherSpellings([...namesOfActors(records, isKnown), ...namesOfPlaces(records)]),
    wordings: entries(records.statements).flatMap(([statement, record]) =>
      list(record.renderings).flatMap((rendering) => {
        const { source, para, verbatim } = rendering;
        if (!verbatim || source === without) return [];
        return {
          statement,
          speaker: text(record.speaker),
          source: text(source),
          paragraph: text(para),
          text: text(verbatim),
        };
      }),
    ),
    events: entries(records.events).flatMap(([slug, event]) => {
      if (!isKnown(event.cites)) return [];
      const claims = list(event.claims).filter(({ source }) => source !== without);
      const actors = list(event.participants).map(({ actor }) => text(actor));
      return {
        slug,
        title: text(event.title),
        type: text(event.type),
        occurred: text(event.occurred),
        actors: new Set([...actors, ...claims.map(({ actor }) => text(actor))].filter(Boolean)),
        place: text(event.place) || undefined,
        numbers: claims.flatMap(({ quantity }) =>
          Object.values(mapping(quantity)).map(Number).filter(Number.isFinite),
        ),
      };
    }),
    sources: entries(records.sources)
      .filter(([slug]) => slug !== without)
      .map(([slug, { url, sha256 }]) => ({
        slug,
        url: text(url) || undefined,
        sha256: text(sha256) || undefined,
      })),
  };
}

function* namesOfActors(records: Records, isKnown: (cites: unknown) => boolean): Generator<KnownName> {
  for (const [slug, actor] of entries(records.actors)) {
    const type = text(actor.kind);
    // One who has no name is described, each time in other words.
    if (!isKnown(actor.cites) || type === 'UNNAMED_SOURCE') continue;
    const printed = list(actor.names).filter(({ cites }) => isKnown(cites));
    const isPerson = type === 'PERSON';
    yield* spellings(text(actor.name), { slug, kind: 'actors', type, isTransliterated: isPerson });
    for (const { name, language } of printed) {
      const isTransliterated = isPerson || text(language).endsWith('-Latn');
      yield* spellings(text(name), { slug, kind: 'actors', type, isTransliterated });
    }
  }
}

function* namesOfPlaces(records: Records): Generator<KnownName> {
  for (const [slug, place] of entries(records.places)) {
    const name = { slug, kind: 'places', type: text(place.kind), isTransliterated: false } as const;
    yield* spellings(text(place.name), name);
  }
}

/** Where `US` is also `United States`, the `US embassy` is also the `United States embassy`. */
function withOtherSpellings(names: readonly KnownName[]): KnownName[] {
  const states = names.filter(({ type }) => type === 'STATE');
  const others = names.flatMap((name) =>
    states
      .filter(
        ({ words, slug }) =>
          slug !== name.slug && words.length < name.words.length && startsWith(name, words),
      )
      .flatMap((state) =>
        states
          .filter(({ slug, words }) => slug === state.slug && words.join() !== state.words.join())
          .map((other) => ({ ...name, words: [...other.words, ...name.words.slice(state.words.length)] })),
      ),
  );
  return [...names, ...others];
}

const startsWith = (name: KnownName, words: readonly string[]) =>
  words.every((word, index) => name.words[index] === word);

/** A name in brackets is another one: `Jurf al-Nasr (formerly Jurf al-Sakhar)`. */
function* spellings(name: string, known: Omit<KnownName, 'name' | 'words'>): Generator<KnownName> {
  const [first = ''] = name.split(/\s*[([]/);
  const words = foldedWords(first.replace(/^the /i, ''));
  if (words.length) yield { ...known, name: first, words };
}

const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
const entries = (kind: Record<string, unknown> | undefined): [string, Record<string, unknown>][] =>
  Object.entries(kind ?? {}).map(([slug, record]) => [slug, mapping(record)]);
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(mapping) : []);
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

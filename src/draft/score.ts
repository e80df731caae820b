/** How near a draft comes to the dossier that was made of the same document by hand. */

import { type Gazetteer, gazetteerOf } from '../reading/gazetteer.ts';
import { foldedWords } from '../reading/tokens.ts';
import { type Draft, draftOf } from './draft.ts';

export interface Score {
  what: string;
  /** Of what was made by hand, how much the draft has. */
  found: number;
  wanted: number;
  /** Of what the draft has, how much was made by hand. */
  right: number;
  drafted: number;
  missed: string[];
  wrong: string[];
}

type Records = Parameters<typeof gazetteerOf>[0];
type Mapping = Record<string, unknown>;

export function scoresOf(draft: Draft, records: Records, source: string, gazetteer: Gazetteer): Score[] {
  return [
    ...quotationScores(draft, records, source),
    nameScore(draft, records, source, gazetteer, true),
    nameScore(draft, records, source, gazetteer, false),
    dateScore(draft, records, source),
    figureScore(draft, records, source),
  ];
}

function quotationScores({ utterances }: Draft, records: Records, source: string): Score[] {
  const quotations = utterances.flatMap((utterance) => utterance.quotations);
  const wanted = values(records.statements).flatMap(({ speaker, renderings }) =>
    list(renderings)
      .filter((rendering) => rendering.source === source && rendering.verbatim)
      .map(({ para, verbatim }) => ({
        paragraph: Number(para),
        text: String(verbatim),
        speaker: String(speaker),
      })),
  );
  const words = (text: string) => ` ${foldedWords(text).join(' ')} `;
  const isSame = (one: { paragraph: number; text: string }, other: { paragraph: number; text: string }) =>
    one.paragraph === other.paragraph &&
    (words(one.text).includes(words(other.text)) || words(other.text).includes(words(one.text)));
  const pairs = wanted.map((each) => ({
    each,
    draft: quotations.find((quotation) => isSame(each, quotation)),
  }));
  const found = pairs.filter(({ draft }) => draft);
  const right = quotations.filter((quotation) => wanted.some((each) => isSame(each, quotation)));
  const slugsOf = spellingsOf(records);
  const isSpeaker = ({ each, draft }: (typeof pairs)[number]) => {
    const [first, other] = draft?.speakers ?? [];
    const slug = first?.isNew ? slugsOf(first.slug) : first?.slug;
    return slug === each.speaker && !other;
  };
  const said = found.filter(({ draft }) => draft?.speakers.length);
  return [
    {
      what: 'quotations',
      found: found.length,
      wanted: wanted.length,
      right: right.length,
      drafted: quotations.length,
      missed: pairs.filter(({ draft }) => !draft).map(({ each }) => `¶${each.paragraph} ${each.text}`),
      wrong: quotations
        .filter((each) => !right.includes(each))
        .map(({ paragraph, text }) => `¶${paragraph} ${text}`),
    },
    {
      what: 'speakers',
      found: found.filter(isSpeaker).length,
      wanted: found.length,
      right: said.filter(isSpeaker).length,
      drafted: said.length,
      missed: found
        .filter((pair) => !pair.draft?.speakers.length)
        .map(({ each }) => `¶${each.paragraph} ${each.text}: ${each.speaker}`),
      wrong: said
        .filter((pair) => !isSpeaker(pair))
        .map(
          ({ each, draft }) =>
            `¶${each.paragraph} ${each.text}: ${draft?.speakers.map(({ slug }) => slug)}, not ${each.speaker}`,
        ),
    },
  ];
}

/** A name that only this document has is new to the draft, and right where it is that actor's. */
function spellingsOf(records: Records): (proposed: string) => string | undefined {
  const slugs = new Map<string, string>();
  for (const [slug, actor] of Object.entries(records.actors ?? {})) {
    const { name, names } = actor as Mapping;
    for (const each of [name, ...list(names).map((known) => known.name)]) {
      slugs.set(foldedWords(String(each)).join('-'), slug);
    }
  }
  return (proposed) => slugs.get(proposed) ?? proposed;
}

/** `spelling`: only those whom this document gives a spelling that the others have as well. */
function nameScore(
  { mentions }: Draft,
  records: Records,
  source: string,
  { names }: Gazetteer,
  spelling: boolean,
): Score {
  const known = new Set(names.map(({ slug }) => slug));
  const actors = Object.entries(records.actors ?? {}) as [string, Mapping][];
  const cites = (value: unknown) => source in mapping(value);
  const isSpelling = (slug: string, name: unknown) =>
    names.some((each) => each.slug === slug && each.words.join() === foldedWords(String(name)).join());
  const wanted = actors
    .filter(
      ([slug, { names: printed }]) =>
        known.has(slug) &&
        list(printed).some(({ cites: at, name }) => cites(at) && (!spelling || isSpelling(slug, name))),
    )
    .map(([slug]) => slug);
  const right = new Set(
    actors
      .filter(([, actor]) =>
        [actor, ...list(actor.names), ...list(actor.affiliations)].some((part) => cites(part.cites)),
      )
      .map(([slug]) => slug),
  );
  const certain = mentions.flatMap(({ candidates: [one, other] }) =>
    one && !other && one.kind === 'actors' && !one.isNew ? one.slug : [],
  );
  const drafted = [...new Set(certain)];
  const named = new Set(mentions.flatMap(({ candidates }) => candidates.map(({ slug }) => slug)));
  return {
    what: spelling ? 'known names' : 'known actors',
    found: wanted.filter((slug) => named.has(slug)).length,
    wanted: wanted.length,
    right: drafted.filter((slug) => right.has(slug)).length,
    drafted: drafted.length,
    missed: wanted.filter((slug) => !named.has(slug)),
    wrong: drafted.filter((slug) => !right.has(slug)),
  };
}

/** Wanted are the days, months and years of the records that this document alone dates; right, of all that cite it. */
function dateScore({ dates }: Draft, records: Records, source: string): Score {
  const wanted = daysOfRecords(records, (sources) => sources.every((each) => each === source));
  const dated = daysOfRecords(records, (sources) => sources.includes(source));
  const drafted = new Set(dates.flatMap(({ edtf }) => (edtf ? daysOf(edtf) : [])));
  return {
    what: 'dates',
    found: [...wanted].filter((day) => drafted.has(day)).length,
    wanted: wanted.size,
    right: [...drafted].filter((day) => dated.has(day)).length,
    drafted: drafted.size,
    missed: [...wanted].filter((day) => !drafted.has(day)),
    wrong: [...drafted].filter((day) => !dated.has(day)),
  };
}

function daysOfRecords(
  { events, statements }: Records,
  isWanted: (sources: string[]) => boolean,
): Set<string> {
  const isDated = (sources: string[]) => sources.length > 0 && isWanted(sources);
  const dates = [
    ...values(events).flatMap(({ occurred, cites, claims }) => [
      ...(isDated(Object.keys(mapping(cites))) ? [occurred] : []),
      ...list(claims)
        .filter(({ source }) => isDated([String(source)]))
        .map(({ period }) => period),
    ]),
    ...values(statements)
      .filter(({ renderings }) => isDated(list(renderings).map((each) => String(each.source))))
      .map(({ said }) => said),
  ];
  return new Set(dates.flatMap((edtf) => (typeof edtf === 'string' ? daysOf(edtf) : [])));
}

const daysOf = (edtf: string): string[] =>
  edtf
    .replaceAll(/[?~%]/g, '')
    .split('/')
    .filter((part) => /\d/.test(part));

function figureScore({ figures }: Draft, records: Records, source: string): Score {
  const wanted = [
    ...new Set(
      values(records.events).flatMap(({ claims }) =>
        list(claims)
          .filter((claim) => claim.source === source && claim.quantity)
          .map(({ property, para, quantity }) => {
            const { unit: _, ...number } = mapping(quantity);
            const [[qualifier, value] = []] = Object.entries(number);
            return `¶${para} ${property} ${qualifier} ${value}`;
          }),
      ),
    ),
  ];
  const drafted = [
    ...new Set(
      figures.map(
        ({ paragraph, property, qualifier, value }) => `¶${paragraph} ${property} ${qualifier} ${value}`,
      ),
    ),
  ];
  return {
    what: 'figures',
    found: wanted.filter((each) => drafted.includes(each)).length,
    wanted: wanted.length,
    right: drafted.filter((each) => wanted.includes(each)).length,
    drafted: drafted.length,
    missed: wanted.filter((each) => !drafted.includes(each)),
    wrong: drafted.filter((each) => !wanted.includes(each)),
  };
}

const mapping = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
const list = (value: unknown): Mapping[] => (Array.isArray(value) ? value.map(mapping) : []);
const values = (kind: unknown): Mapping[] => Object.values(mapping(kind)).map(mapping);

/** Of all documents together. */
export function totalOf(scores: readonly Score[]): Score[] {
  return [...Map.groupBy(scores, ({ what }) => what)].map(([what, each]) => {
    const sum = (key: 'found' | 'wanted' | 'right' | 'drafted') =>
      each.reduce((total, score) => total + score[key], 0);
    return {
      what,
      found: sum('found'),
      wanted: sum('wanted'),
      right: sum('right'),
      drafted: sum('drafted'),
      missed: each.flatMap(({ missed }) => missed),
      wrong: each.flatMap(({ wrong }) => wrong),
    };
  });
}

/** `85 % (17 of 20)`. */
export const shareOf = (part: number, whole: number): string =>
  `${whole ? Math.round((100 * part) / whole) : 100} % (${part} of ${whole})`;

/** The draft of each source of the dossiers as if only the others had been read, held against what was made by hand. */
export function* scoresBySource(
  records: Records,
  textOf: (file: string) => string,
): Generator<[source: string, scores: Score[]]> {
  for (const [source, record] of Object.entries(records.sources ?? {})) {
    const { text, published, language } = record as Record<string, string>;
    const gazetteer = gazetteerOf(records, source);
    const draft = draftOf(textOf(text ?? ''), { published, language }, gazetteer);
    yield [source, scoresOf(draft, records, source, gazetteer)];
  }
}

/**
 * What a file may leave out, written out: the document that it is about, what it says once for many, and the shorter
 * forms of lists. What has another form than is wanted stays as it is, for the format to say so.
 */
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { entriesOf, itemsOf, type Part, withContent, withEntries, wordsOf } from './part.ts';

export interface FileWide {
  /** The slug of the document that the file is about. */
  document: Part | undefined;
  /** By kind or list, such as `claims`: what each of its entries has that does not say otherwise. */
  defaults: ReadonlyMap<string, Part>;
}

/** What tells the file which defines a record from those that add to it. */
export const DEFINED_BY = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { definedBy }]) => [kind, definedBy]),
) as { [Name in Kind]: (typeof KINDS)[Name]['definedBy'] };

export const isDefinition = (kind: Kind, part: Part | undefined): boolean =>
  (part && entriesOf(part)?.has(DEFINED_BY[kind])) ?? false;

/** What an utterance says once for its statements, as whoever spoke did so once. */
export const SPOKEN_ONCE = ['speaker', 'role', 'on-behalf-of', 'channel', 'said', 'date-note'];
const OF_UTTERANCE = [...SPOKEN_ONCE, 'title', 'audience', 'cites', 'statements', 'formerly'];
/** Those that a note may follow. */
const DATES = ['occurred', 'said', 'published'];
/** A note is a sentence, so that `2023 December 8` is no date with one. */
const DATE_AND_NOTE = /^\s*(\S*\d{4}\S*)\s+(\p{Lu}\S*(?:\s+\S+){2,})\s*$/su;
const WORDINGS = ['verbatim', 'paraphrase'];

export function writtenOut(kind: Kind, entry: Part, file: FileWide): Part {
  const defines = entriesOf(entry)?.has(DEFINED_BY[kind]) ?? false;
  const record = withNote(defines ? filled(entry, file.defaults.get(kind)) : entry);
  if (kind === 'actors') return actorOf(cited(record, file), file);
  if (kind === 'events') return eventOf(cited(record, file), file);
  if (kind === 'utterances') return utteranceOf(cited(record, file), file);
  return kind === 'statements' ? statementOf(cited(record, file), file) : record;
}

function actorOf(actor: Part, file: FileWide): Part {
  const cites = entriesOf(actor)?.get('cites');
  return withLists(actor, {
    names: (name) => [citingOwn(filled(keyed(name, 'name'), file.defaults.get('names')), cites, file)],
    affiliations: (affiliation) => [citingOwn(affiliation, cites, file)],
  });
}

function eventOf(event: Part, file: FileWide): Part {
  const cites = entriesOf(event)?.get('cites');
  return withLists(event, {
    participants: (participant) => [
      citingOwn(filled(participant, file.defaults.get('participants')), cites, file),
    ],
    links: (link) => [citingOwn(link, cites, file)],
    'responds-to': (answered) => [citingOwn(keyed(answered, 'event'), cites, file)],
    claims: (claim) => claimsOf(claim, file),
  });
}

/** What is not the utterance's own, such as what it answers, is said of each of its statements. */
function utteranceOf(utterance: Part, file: FileWide): Part {
  const entries = entriesOf(utterance);
  const statements = entries?.get('statements');
  const points = statements && entriesOf(statements);
  if (!entries || !points) return utterance;
  const [own, shared] = [true, false].map((isOwn) => {
    return withContent(
      utterance,
      new Map([...entries].filter(([key]) => OF_UTTERANCE.includes(key) === isOwn)),
    );
  }) as [Part, Part];
  const written = [...points].map(([slug, point]) => {
    const whole = entriesOf(point)?.has(DEFINED_BY.statements) ? filled(point, shared) : point;
    return [slug, statementOf(cited(withNote(whole), file), file)] as const;
  });
  return withEntries(own, { statements: withContent(statements, new Map(written)) });
}

function statementOf(statement: Part, file: FileWide): Part {
  const worded = withLists(withRenderings(statement), {
    renderings: (rendering) => renderingsOf(rendering, file),
  });
  const entries = entriesOf(worded);
  const renderings = entries?.get('renderings');
  const places = renderings && placesOfRenderings(renderings);
  return withLists(worded, {
    'responds-to': (answered) => [citingOwn(keyed(answered, 'event'), entries?.get('cites') ?? places, file)],
    claims: (claim) => claimsOf(claim, file, places),
  });
}

/** A date may be followed by how it was worked out: `2023-12-10? The document says "Sunday".` */
function withNote(record: Part): Part {
  const entries = entriesOf(record);
  for (const key of DATES) {
    const date = entries?.get(key);
    const [, edtf, note] = wordsOf(date)?.match(DATE_AND_NOTE) ?? [];
    if (!date || !edtf || !note || entries?.has('date-note')) continue;
    return withEntries(record, { [key]: withContent(date, edtf), 'date-note': withContent(date, note) });
  }
  return record;
}

/** Words that one document has of a statement may stand beside its other keys. */
function withRenderings(statement: Part): Part {
  const entries = entriesOf(statement);
  if (!entries || entries.has('renderings')) return statement;
  const renderings = [...entries]
    .filter(([key]) => WORDINGS.includes(key))
    .map(([key, words]) => {
      const rendering = { ...words, node: words.anchor, content: new Map([[key, words]]) };
      return withEntries(rendering, { para: entries.get('para'), language: entries.get('language') });
    });
  if (!renderings.length) return statement;
  return withEntries(statement, {
    ...Object.fromEntries([...WORDINGS, 'para', 'language'].map((key) => [key, undefined])),
    renderings: withContent(statement, renderings),
  });
}

/** Where a statement is worded: in each document the first place. */
function placesOfRenderings(renderings: Part): Part {
  const places = new Map<string, Part>();
  for (const rendering of itemsOf(renderings) ?? []) {
    const source = wordsOf(entriesOf(rendering)?.get('source'));
    const para = entriesOf(rendering)?.get('para');
    if (source && para && !places.has(source)) places.set(source, para);
  }
  return withContent(renderings, places);
}

function renderingsOf(rendering: Part, file: FileWide): Part[] {
  return inEachPlace(filled(rendering, file.defaults.get('renderings')), undefined, file);
}

/** A claim that has `claims` is a group: what it says holds for each of them. */
function claimsOf(claim: Part, file: FileWide, places?: Part): Part[] {
  const group = entriesOf(claim)?.get('claims');
  const members = group && itemsOf(group);
  if (!members) return inEachPlace(filled(claim, file.defaults.get('claims')), places, file);
  const shared = withEntries(claim, { claims: undefined });
  return members.flatMap((member) => claimsOf(filled(member, shared), file, places));
}

/** What several documents carry is written once, with `cites`, and is as many claims or renderings as they are. */
function inEachPlace(entry: Part, places: Part | undefined, file: FileWide): Part[] {
  const entries = entriesOf(entry);
  if (!entries) return [entry];
  if (entries.has('para')) return [withEntries(entry, { source: entries.get('source') ?? file.document })];
  const cites = entries.get('cites') ?? places;
  const sources = cites && entriesOf(ofDocument(cites, file));
  if (!sources?.size) return [entry];
  return [...sources].flatMap(([slug, there]) =>
    (itemsOf(there) ?? [there]).map((place) =>
      filled(withEntries(entry, { cites: undefined, source: named(there, slug) }), keyed(place, 'para')),
    ),
  );
}

/** Its `cites`, or else those of what it is a part of: only in the file of a document. */
function citingOwn(part: Part, around: Part | undefined, file: FileWide): Part {
  const own = cited(part, file);
  const entries = entriesOf(own);
  return file.document && entries && !entries.has('cites') ? withEntries(own, { cites: around }) : own;
}

function cited(part: Part, file: FileWide): Part {
  const cites = entriesOf(part)?.get('cites');
  return cites ? withEntries(part, { cites: ofDocument(cites, file) }) : part;
}

/** Paragraphs alone are those of the file's document. */
function ofDocument(cites: Part, { document }: FileWide): Part {
  const isPlace = !entriesOf(cites) || entriesOf(cites)?.has('para');
  const slug = wordsOf(document);
  return slug && cites.content !== '' && isPlace ? withContent(cites, new Map([[slug, cites]])) : cites;
}

/** With what it leaves away of `defaults`. */
export function filled(part: Part, defaults: Part | undefined): Part {
  const entries = entriesOf(part);
  const missing = [...((defaults && entriesOf(defaults)) ?? [])].filter(([key]) => !entries?.has(key));
  return entries && missing.length ? withEntries(part, Object.fromEntries(missing)) : part;
}

/** A text alone, for `{ key: text }`. */
function keyed(part: Part, key: string): Part {
  return wordsOf(part) ? withContent(part, new Map([[key, part]])) : part;
}

/** The key under which something stands, as a text. */
const named = (part: Part, text: string): Part => ({ ...part, node: part.anchor, content: text });

function withLists(part: Part, writeOut: Readonly<Record<string, (item: Part) => Part[]>>): Part {
  const lists = Object.entries(writeOut).flatMap(([key, each]) => {
    const list = entriesOf(part)?.get(key);
    const items = list && itemsOf(list);
    return items ? [[key, withContent(list, items.flatMap(each))] as const] : [];
  });
  return lists.length ? withEntries(part, Object.fromEntries(lists)) : part;
}

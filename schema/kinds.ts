/**
 * What there is to know of each kind of record, once. Dossiers, plans, search, ids, previews and tests take it from here;
 * a test holds the database to it.
 */
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as tables from './tables.ts';

const {
  actorNames,
  actors,
  claims,
  events,
  parties,
  places,
  renderings,
  sources,
  statements,
  topics,
  utterances,
} = tables;

/** The index finds a claim, its number and the words that settle it with the event and the statement that hold it. */
const FACTS_OF_CLAIM = [
  claims.text,
  claims.qualifier,
  claims.low,
  claims.best,
  claims.high,
  claims.unit,
  claims.excerpt,
];

/** By the name that dossiers, tables and pages of the API share. */
export const KINDS = {
  parties: {
    name: 'party',
    type: 'Party',
    meaning: 'A side.',
    definedBy: 'name',
    table: parties,
    label: parties.name,
  },
  actors: {
    name: 'actor',
    type: 'Actor',
    meaning: 'A person, a group or a body.',
    definedBy: 'name',
    table: actors,
    label: actors.name,
    hasPage: true,
    search: {
      number: 2,
      texts: [
        actors.name,
        { each: actorNames.name, of: actorNames.actorId, by: actorNames.position },
        actors.summary,
      ],
    },
  },
  places: {
    name: 'place',
    type: 'Place',
    meaning: 'A place.',
    definedBy: 'name',
    table: places,
    label: places.name,
    hasPage: true,
    search: { number: 4, texts: [places.name] },
  },
  sources: {
    name: 'source',
    type: 'Source',
    meaning: 'A document.',
    definedBy: 'title',
    table: sources,
    label: sources.title,
    hasPage: true,
    search: { number: 3, texts: [sources.title], facts: [sources.publishedEdtf] },
  },
  events: {
    name: 'event',
    type: 'Event',
    meaning: 'Something that happened, with its participants, claims and links.',
    definedBy: 'title',
    table: events,
    label: events.title,
    hasPage: true,
    search: {
      number: 0,
      texts: [events.title, events.summary],
      facts: [events.occurredEdtf, ...FACTS_OF_CLAIM],
    },
  },
  utterances: {
    name: 'utterance',
    type: 'Utterance',
    meaning: 'A post, a call or a speech that makes several points.',
    definedBy: 'speaker',
    table: utterances,
    label: utterances.title,
  },
  statements: {
    name: 'statement',
    type: 'Statement',
    meaning: 'Something said, with its wordings, answers and positions.',
    definedBy: 'summary',
    table: statements,
    label: statements.summary,
    hasPage: true,
    search: {
      number: 1,
      texts: [
        statements.summary,
        { each: renderings.text, of: renderings.statementId, by: renderings.position },
      ],
      facts: [statements.saidEdtf, statements.channel, ...FACTS_OF_CLAIM],
    },
  },
  topics: {
    name: 'topic',
    type: 'Topic',
    meaning: 'A question on which actors take sides.',
    definedBy: 'question',
    table: topics,
    label: topics.question,
  },
} as const satisfies Record<string, KindOfRecord>;

interface KindOfRecord {
  /** Of one: in messages, and in the address of its page. */
  name: string;
  /** In the API. */
  type: string;
  /** As the API describes it where it names kinds. */
  meaning: string;
  /** A key that only the file has which defines a record. All other files add to it. */
  definedBy: string;
  table: RecordTable;
  /** What a reader is shown in its place. */
  label: SQLiteColumn;
  /** In the explorer, at `/name/slug`. */
  hasPage?: true;
  search?: {
    /** Of its documents in the index (migrations/0015_search.sql). */
    number: number;
    /** Those first that say best what was found. The index has the same: see the newest migration of it. */
    texts: readonly SearchedText[];
    /** What its dates, channel and figures are worded from in the index (`facts` of `search_documents`). */
    facts?: readonly SQLiteColumn[];
  };
}

export type RecordTable = SQLiteTable & { id: SQLiteColumn; slug: SQLiteColumn };

/** A column of the record, or of each row that belongs to it. */
export type SearchedText = SQLiteColumn | { each: SQLiteColumn; of: SQLiteColumn; by: SQLiteColumn };

export type Kind = keyof typeof KINDS;
type KindWith<Property extends string> = {
  [Name in Kind]: (typeof KINDS)[Name] extends Record<Property, unknown> ? Name : never;
}[Kind];

export type KindWithPage = (typeof KINDS)[KindWith<'hasPage'>]['name'];

export type Searched = (typeof KINDS)[KindWith<'search'>];
/** In the order of their numbers. */
export const SEARCHED: readonly Searched[] = Object.values(KINDS)
  .filter((kind): kind is Searched => 'search' in kind)
  .sort((a, b) => a.search.number - b.search.number);

/** As the API names what a search may find. */
export type SearchType = Uppercase<Searched['name']>;
export const SEARCH_TYPES = SEARCHED.map(({ name }) => name.toUpperCase() as SearchType);

/** A table that dossiers fill. */
export type TableName = {
  [Name in keyof typeof tables]: (typeof tables)[Name] extends SQLiteTable ? Name : never;
}[Exclude<keyof typeof tables, 'revisions' | 'statistics'>];

/**
 * What a row of a table is: a record; a part of one, with whose slug its key begins; the citation of one; or what
 * follows from records. A `lookup` says nothing of its own, so it is no part of what the version of the data names.
 */
type RowRole = { record: string } | { part: string; of: string } | 'citation' | 'derived' | 'lookup';

/** Records stand in the order in which a plan lists them. Written out, so that the Worker's script goes without it. */
export const ROWS = {
  parties: { record: 'party' },
  actors: { record: 'actor' },
  actorNames: { part: 'names', of: 'actor' },
  affiliations: { record: 'affiliation' },
  places: { record: 'place' },
  sources: { record: 'source' },
  sourceVia: { part: 'via', of: 'source' },
  sourceCoding: { part: 'complete-for', of: 'source' },
  events: { record: 'event' },
  participations: { record: 'participation' },
  eventLinks: { record: 'link' },
  claims: { record: 'claim' },
  utterances: { record: 'utterance' },
  utteranceAudience: { part: 'audience', of: 'utterance' },
  statements: { record: 'statement' },
  statementActs: { part: 'acts', of: 'statement' },
  statementAbout: { part: 'about', of: 'statement' },
  statementTargets: { part: 'targets', of: 'statement' },
  renderings: { part: 'renderings', of: 'statement' },
  topics: { record: 'topic' },
  positions: { record: 'position' },
  responses: { record: 'response' },
  claimContradictions: { part: 'contradicts', of: 'claim' },
  claimRelays: { part: 'relays', of: 'claim' },
  claimSupersedes: { part: 'supersedes', of: 'claim' },
  citations: 'citation',
  accounts: 'derived',
  accountCounts: 'derived',
  accountOrigins: 'derived',
  accountOriginSources: 'derived',
  accountOriginJoins: 'derived',
  accountValues: 'derived',
  accountValueClaims: 'derived',
  accountFigures: 'derived',
  formerSlugs: 'derived',
  eventSources: 'derived',
  statementSources: 'derived',
  utteranceSources: 'derived',
  actorNameWords: 'lookup',
  eventParties: 'lookup',
  placeScopes: 'lookup',
  responseActors: 'lookup',
  sourceOrigins: 'lookup',
} as const satisfies Record<TableName, RowRole> & {
  [Name in Kind]: { record: (typeof KINDS)[Name]['name'] };
};

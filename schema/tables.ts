import { and, isNotNull, isNull, type SQL } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  ACTOR_KINDS,
  AFFILIATION_KINDS,
  AGREEMENTS,
  CHANNELS,
  CLAIM_PROPERTIES,
  DIRECTNESSES,
  EVENT_LINK_KINDS,
  EVENT_TYPES,
  FIGURE_BASES,
  FIGURE_POLICIES,
  ORIGIN_REASONS,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  QUANTITY_QUALIFIERS,
  SOURCE_KINDS,
  SPEECH_ACTS,
  STANCES,
  TARGET_ROLES,
} from './vocabulary.ts';

// Every record has an integer key for joins and a slug for the world: slugs make global ids, cursors and
// dossier references, so they outlive a reseeding. Child records get theirs from their parent and content.
const record = {
  id: integer().primaryKey(),
  slug: text().notNull().unique(),
};

/** Of rows that no record of the API is: they are found from what they belong to, and no index has their slugs. */
const row = {
  id: integer().primaryKey(),
  slug: text().notNull(),
};

/**
 * A date as recorded (EDTF), with its first and last instant as RFC 3339 text, which sorts as time does: what has no zone
 * is placed as if it were in UTC. That puts all dates into one order; to compare two, see `dates.ts`.
 */
const date = (name: string) => ({
  edtf: text(`${name}_edtf`).notNull(),
  earliest: text(`${name}_earliest`).notNull(),
  /** Null for an open end. */
  latest: text(`${name}_latest`),
  /** How the date was worked out, where no source states it. */
  note: text(`${name}_note`),
  /** How many days it lies within (see `date-lengths.ts`): worked out by the dossier plan. */
  within: integer(`${name}_within`).notNull().default(0),
});
const occurred = date('occurred');
const said = date('said');
const responded = date('responded');
const taken = date('taken');

/** A name's place in a list for readers: worked out by the dossier plan (src/dossier/collation.ts). */
const sortName = text().notNull().default('');

/** Where a claim has something happen, if not in a place that has a name. */
const point = {
  latitude: real(),
  longitude: real(),
  precision: text({ enum: PLACE_PRECISIONS }),
};

/** Of the rows that have the first column (0027_filled_indexes.sql). */
const indexOfFilled = (name: string, ...columns: [AnySQLiteColumn, ...AnySQLiteColumn[]]) =>
  index(name)
    .on(...columns)
    .where(isNotNull(columns[0]));

const to = (target: () => AnySQLiteColumn) => integer().references(target);

export const parties = sqliteTable(
  'parties',
  { ...record, name: text().notNull(), summary: text(), sortName },
  (t) => [index('parties_by_name').on(t.sortName, t.slug)],
);

export const actors = sqliteTable(
  'actors',
  {
    ...record,
    name: text().notNull(),
    kind: text({ enum: ACTOR_KINDS }).notNull(),
    summary: text(),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    partyId: to(() => parties.id),
    sortName,
  },
  (t) => [
    index('actors_by_name').on(t.sortName, t.slug),
    index('actors_by_kind').on(t.kind, t.sortName, t.slug),
    index('actors_by_country').on(t.country, t.sortName, t.slug),
    index('actors_by_party').on(t.partyId, t.sortName, t.slug),
  ],
);

export const actorNames = sqliteTable(
  'actor_names',
  {
    id: integer().primaryKey(),
    actorId: to(() => actors.id).notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    /** BCP 47. */
    language: text(),
    /** Null for a name that the editors added. */
    sourceId: to(() => sources.id),
    locator: text(),
  },
  (t) => [
    uniqueIndex('actor_names_by_actor').on(t.actorId, t.position),
    index('actor_names_by_source').on(t.sourceId),
  ],
);

/** Each word of each name, folded (see `names.ts`), so that a search by name is a range of an index. */
export const actorNameWords = sqliteTable(
  'actor_name_words',
  {
    word: text().notNull(),
    nameId: to(() => actorNames.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.word, t.nameId] }),
    index('actor_name_words_by_name').on(t.nameId, t.word),
  ],
);

export const affiliations = sqliteTable(
  'affiliations',
  {
    ...record,
    actorId: to(() => actors.id).notNull(),
    withId: to(() => actors.id).notNull(),
    kind: text({ enum: AFFILIATION_KINDS }).notNull(),
    role: text(),
    duringEdtf: text(),
    duringEarliest: text(),
    duringLatest: text(),
  },
  (t) => [
    index('affiliations_by_actor').on(t.actorId, t.slug),
    index('affiliations_by_with').on(t.withId, t.slug),
  ],
);

export const places = sqliteTable(
  'places',
  {
    ...record,
    name: text().notNull(),
    kind: text({ enum: PLACE_KINDS }).notNull(),
    country: text(),
    latitude: real(),
    longitude: real(),
    precision: text({ enum: PLACE_PRECISIONS }),
    partOfId: to((): AnySQLiteColumn => places.id),
    sortName,
  },
  (t) => [
    index('places_by_name').on(t.sortName, t.slug),
    index('places_by_coordinates').on(t.latitude, t.longitude),
    index('places_by_part_of').on(t.partOfId, t.sortName, t.slug),
  ],
);

/** Each place under itself and under every place around it: "a place includes the places inside it". */
export const placeScopes = sqliteTable(
  'place_scopes',
  {
    scopeId: to(() => places.id).notNull(),
    placeId: to(() => places.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.scopeId, t.placeId] }), index('place_scopes_by_place').on(t.placeId)],
);

export const sources = sqliteTable(
  'sources',
  {
    ...record,
    title: text().notNull(),
    kind: text({ enum: SOURCE_KINDS }).notNull(),
    publisherId: to(() => actors.id),
    author: text(),
    publishedEdtf: text(),
    /** Sorts the undated last among the latest first: an empty string where no date is known. */
    publishedEarliest: text().notNull(),
    publishedLatest: text(),
    dateNote: text(),
    language: text().notNull(),
    url: text(),
    sha256: text().notNull(),
    /** Whose own words the whole document is. */
    voiceId: to(() => actors.id),
    /** How the address is known. */
    urlNote: text(),
  },
  (t) => [
    index('sources_by_date').on(t.publishedEarliest, t.slug),
    index('sources_by_publisher').on(t.publisherId, t.publishedEarliest, t.slug),
    index('sources_by_kind').on(t.kind, t.publishedEarliest, t.slug),
    index('sources_by_sha256').on(t.sha256),
    indexOfFilled('sources_by_url', t.url),
  ],
);

export const sourceVia = sqliteTable(
  'source_via',
  {
    sourceId: to(() => sources.id).notNull(),
    position: integer().notNull(),
    actorId: to(() => actors.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.position] }), index('source_via_by_actor').on(t.actorId)],
);

/** Its publisher and whom it draws on; with the source's date and slug, so that those of one origin sort by an index. */
export const sourceOrigins = sqliteTable(
  'source_origins',
  {
    actorId: to(() => actors.id).notNull(),
    publishedEarliest: text().notNull(),
    sourceSlug: text().notNull(),
    sourceId: to(() => sources.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.actorId, t.publishedEarliest, t.sourceSlug] }),
    index('source_origins_by_source').on(t.sourceId, t.actorId),
  ],
);

export const events = sqliteTable(
  'events',
  {
    ...record,
    title: text().notNull(),
    summary: text(),
    type: text({ enum: EVENT_TYPES }).notNull(),
    mode: text(),
    occurredEdtf: occurred.edtf,
    occurredEarliest: occurred.earliest,
    occurredLatest: occurred.latest,
    occurredNote: occurred.note,
    placeId: to(() => places.id),
    partOfId: to((): AnySQLiteColumn => events.id),
    /** Where an account of it is CONTRADICTORY: worked out by the dossier plan. */
    disputed: integer({ mode: 'boolean' }).notNull().default(false),
    occurredWithin: occurred.within,
  },
  (t) => [
    index('events_by_date').on(t.occurredEarliest, t.slug, t.occurredLatest, t.occurredEdtf),
    index('events_by_within').on(t.occurredWithin, t.occurredEarliest, t.slug),
    index('events_by_type').on(t.type, t.occurredEarliest, t.slug),
    indexOfFilled('events_by_place', t.placeId, t.occurredEarliest, t.slug),
    indexOfFilled('events_by_part_of', t.partOfId, t.occurredEarliest, t.slug),
    index('events_by_disputed').on(t.disputed, t.occurredEarliest, t.slug),
  ],
);

/** The parties of those who take part; with the event's date and slug, so that those of one party sort by an index. */
export const eventParties = sqliteTable(
  'event_parties',
  {
    partyId: to(() => parties.id).notNull(),
    occurredEarliest: text().notNull(),
    eventSlug: text().notNull(),
    eventId: to(() => events.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partyId, t.occurredEarliest, t.eventSlug] }),
    index('event_parties_by_event').on(t.eventId, t.partyId),
  ],
);

export const participations = sqliteTable(
  'participations',
  {
    ...record,
    eventId: to(() => events.id).notNull(),
    actorId: to(() => actors.id).notNull(),
    role: text({ enum: PARTICIPANT_ROLES }).notNull(),
    assertedById: to(() => actors.id),
  },
  (t) => [
    index('participations_by_actor').on(t.actorId, t.slug),
    indexOfFilled('participations_by_asserter', t.assertedById),
  ],
);

/** What one event is to another, as somebody asserts it. */
export const eventLinks = sqliteTable(
  'event_links',
  {
    ...record,
    fromId: to(() => events.id).notNull(),
    toId: to(() => events.id).notNull(),
    kind: text({ enum: EVENT_LINK_KINDS }).notNull(),
    /** Null where the sources assert it themselves. */
    assertedById: to(() => actors.id),
  },
  (t) => [
    index('event_links_by_from').on(t.fromId, t.kind, t.slug),
    index('event_links_by_to').on(t.toId, t.kind, t.slug),
    index('event_links_by_asserter').on(t.assertedById),
  ],
);

/** One act of speaking, of which statements are the points. */
export const utterances = sqliteTable(
  'utterances',
  {
    ...record,
    speakerId: to(() => actors.id).notNull(),
    role: text(),
    onBehalfOfId: to(() => actors.id),
    /** As of a statement. */
    partyId: to(() => parties.id),
    title: text(),
    channel: text({ enum: CHANNELS }).notNull(),
    saidEdtf: said.edtf,
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    saidNote: said.note,
    saidWithin: said.within,
  },
  (t) => [
    index('utterances_by_date').on(t.saidEarliest, t.slug),
    index('utterances_by_within').on(t.saidWithin, t.saidEarliest, t.slug),
    index('utterances_by_speaker').on(t.speakerId, t.saidEarliest, t.slug),
    index('utterances_by_party').on(t.partyId, t.saidEarliest, t.slug),
    index('utterances_by_channel').on(t.channel, t.saidEarliest, t.slug),
    index('utterances_by_on_behalf_of').on(t.onBehalfOfId),
  ],
);

/** For whom it was meant. */
export const utteranceAudience = sqliteTable(
  'utterance_audience',
  {
    utteranceId: to(() => utterances.id).notNull(),
    position: integer().notNull(),
    actorId: to(() => actors.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.utteranceId, t.position] }),
    index('utterance_audience_by_actor').on(t.actorId),
  ],
);

export const statements = sqliteTable(
  'statements',
  {
    ...record,
    speakerId: to(() => actors.id).notNull(),
    role: text(),
    onBehalfOfId: to(() => actors.id),
    /** The party of whom the speaker speaks for, or else of the speaker: worked out by the dossier plan. */
    partyId: to(() => parties.id),
    summary: text().notNull(),
    channel: text({ enum: CHANNELS }).notNull(),
    saidEdtf: said.edtf,
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    saidNote: said.note,
    saidWithin: said.within,
    /** Null where it is an utterance of its own. */
    utteranceId: to(() => utterances.id),
    /** What the editors remark of it. */
    note: text(),
  },
  (t) => [
    indexOfFilled('statements_by_utterance', t.utteranceId, t.saidEarliest, t.slug),
    index('statements_by_date').on(t.saidEarliest, t.slug, t.saidLatest, t.saidEdtf),
    index('statements_by_within').on(t.saidWithin, t.saidEarliest, t.slug),
    index('statements_by_speaker').on(t.speakerId, t.saidEarliest, t.slug),
    indexOfFilled('statements_by_party', t.partyId, t.saidEarliest, t.slug),
    indexOfFilled('statements_by_on_behalf_of', t.onBehalfOfId),
  ],
);

export const statementActs = sqliteTable(
  'statement_acts',
  {
    statementId: to(() => statements.id).notNull(),
    position: integer().notNull(),
    act: text({ enum: SPEECH_ACTS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.statementId, t.position] }),
    uniqueIndex('statement_acts_by_act').on(t.act, t.statementId),
  ],
);

export const statementAbout = sqliteTable(
  'statement_about',
  {
    statementId: to(() => statements.id).notNull(),
    eventId: to(() => events.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.statementId, t.eventId] }),
    index('statement_about_by_event').on(t.eventId),
  ],
);

export const statementTargets = sqliteTable(
  'statement_targets',
  {
    statementId: to(() => statements.id).notNull(),
    position: integer().notNull(),
    actorId: to(() => actors.id).notNull(),
    role: text({ enum: TARGET_ROLES }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.statementId, t.position] }),
    index('statement_targets_by_actor').on(t.actorId),
  ],
);

export const renderings = sqliteTable(
  'renderings',
  {
    id: integer().primaryKey(),
    statementId: to(() => statements.id).notNull(),
    position: integer().notNull(),
    sourceId: to(() => sources.id).notNull(),
    text: text().notNull(),
    directness: text({ enum: DIRECTNESSES }).notNull(),
    language: text().notNull(),
    locator: text(),
    /** Where this source names another than the statement has. */
    channel: text({ enum: CHANNELS }),
  },
  (t) => [
    uniqueIndex('renderings_by_statement').on(t.statementId, t.position),
    index('renderings_by_source').on(t.sourceId),
  ],
);

export const topics = sqliteTable('topics', { ...record, question: text().notNull() }, (t) => [
  index('topics_by_question').on(t.question, t.slug),
]);

export const positions = sqliteTable(
  'positions',
  {
    ...record,
    topicId: to(() => topics.id).notNull(),
    statementId: to(() => statements.id).notNull(),
    /** The statement's speaker, party and date, kept here so that the positions on one topic sort by an index. */
    actorId: to(() => actors.id).notNull(),
    partyId: to(() => parties.id),
    stance: text({ enum: STANCES }).notNull(),
    /** Where the stance that the actor took outright before this one was another: worked out by the dossier plan. */
    shift: integer({ mode: 'boolean' }).notNull(),
    takenEdtf: taken.edtf,
    takenEarliest: taken.earliest,
    takenLatest: taken.latest,
    takenNote: taken.note,
    /** Why the statement is read so, where its wording does not say it outright. */
    note: text(),
  },
  (t) => [
    index('positions_by_topic').on(t.topicId, t.takenEarliest, t.slug),
    index('positions_by_topic_party').on(t.topicId, t.partyId, t.takenEarliest, t.slug),
    index('positions_by_topic_actor').on(t.topicId, t.actorId, t.takenEarliest, t.slug, t.takenEdtf),
    index('positions_by_actor').on(t.actorId, t.takenEarliest, t.slug),
    index('positions_by_statement').on(t.statementId, t.slug),
    index('positions_by_party').on(t.partyId),
  ],
);

/** Exactly one subject and exactly one reaction is set. */
export const responses = sqliteTable(
  'responses',
  {
    ...record,
    subjectEventId: to(() => events.id),
    subjectStatementId: to(() => statements.id),
    reactionEventId: to(() => events.id),
    reactionStatementId: to(() => statements.id),
    /** The party of the reaction's statement, or of the actor who did it. */
    partyId: to(() => parties.id),
    /** The reaction's date, kept here so that the answers to one subject sort by an index. */
    respondedEdtf: responded.edtf,
    respondedEarliest: responded.earliest,
    respondedLatest: responded.latest,
    respondedNote: responded.note,
    /** From the start of the subject to the start of the reaction, ISO 8601: worked out by the dossier plan. */
    elapsed: text(),
    /**
     * The same for all points of one utterance: its slug, or `statement:` and the slug of a statement that is an utterance
     * of its own; null where the reaction is an event. Worked out by the dossier plan.
     */
    utteranceKey: text(),
  },
  (t) => [
    indexOfFilled('responses_by_utterance', t.utteranceKey, t.subjectEventId, t.respondedEarliest, t.slug),
    indexOfFilled('responses_by_subject_event', t.subjectEventId, t.respondedEarliest, t.slug),
    indexOfFilled(
      'responses_by_subject_event_party',
      t.subjectEventId,
      t.partyId,
      t.respondedEarliest,
      t.slug,
    ),
    indexOfFilled('responses_by_subject_statement', t.subjectStatementId, t.respondedEarliest, t.slug),
    indexOfFilled('responses_by_reaction_event', t.reactionEventId, t.slug),
    indexOfFilled('responses_by_reaction_statement', t.reactionStatementId, t.slug),
    index('responses_by_party').on(t.partyId),
  ],
);

/** Who answered: the speaker and whoever they speak for, or the doers of the event. */
export const responseActors = sqliteTable(
  'response_actors',
  {
    responseId: to(() => responses.id).notNull(),
    actorId: to(() => actors.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.responseId, t.actorId] }),
    index('response_actors_by_actor').on(t.actorId),
  ],
);

export const claims = sqliteTable(
  'claims',
  {
    ...record,
    eventId: to(() => events.id).notNull(),
    property: text({ enum: CLAIM_PROPERTIES }).notNull(),
    qualifier: text({ enum: QUANTITY_QUALIFIERS }),
    low: real(),
    best: real(),
    high: real(),
    unit: text(),
    actorId: to(() => actors.id),
    text: text().notNull(),
    claimantId: to(() => actors.id),
    statementId: to(() => statements.id),
    sourceId: to(() => sources.id).notNull(),
    locator: text(),
    /** Since when is counted, up to when, and how the number came about. */
    periodEdtf: text(),
    periodEarliest: text(),
    periodLatest: text(),
    basis: text({ enum: FIGURE_BASES }),
    asOfEdtf: text(),
    asOfEarliest: text(),
    asOfLatest: text(),
    /** A later claim takes its place: worked out by the dossier plan, as are the next three. */
    superseded: integer({ mode: 'boolean' }).notNull().default(false),
    /** The same for claims whose numbers are compared; null where there is none, or a later one took its place. */
    comparedAs: text(),
    /** The values that fit it (`Agreement`); null for an open end. */
    fitsFrom: real(),
    fitsTo: real(),
    /** The few words of the paragraph that settle it, letter for letter. */
    excerpt: text(),
    /** Of a claim that says where it happened. */
    placeId: to(() => places.id),
    ...point,
  },
  (t) => [
    indexOfFilled('claims_by_lower_end', t.comparedAs, t.fitsFrom, t.slug),
    indexOfFilled('claims_by_upper_end', t.comparedAs, t.fitsTo, t.slug),
    index('claims_by_account_source').on(t.eventId, t.property, t.sourceId),
    index('claims_by_source').on(t.sourceId, t.slug),
    indexOfFilled('claims_by_statement', t.statementId, t.slug),
    indexOfFilled('claims_by_actor', t.actorId),
    indexOfFilled('claims_by_place', t.placeId),
    indexOfFilled('claims_by_claimant', t.claimantId),
  ],
);

/**
 * All claims about one property of one event. How far they agree is worked out when dossiers are applied
 * (src/accounts), so that reading it is a matter of indexes.
 */
export const accounts = sqliteTable(
  'accounts',
  {
    ...row,
    eventId: to(() => events.id).notNull(),
    property: text({ enum: CLAIM_PROPERTIES }).notNull(),
    /** Of the property in `CLAIM_PROPERTIES`. */
    position: integer().notNull(),
    agreement: text({ enum: AGREEMENTS }).notNull(),
    sourceCount: integer().notNull(),
    independentSourceCount: integer().notNull(),
    rangeQualifier: text({ enum: QUANTITY_QUALIFIERS }),
    rangeLow: real(),
    rangeBest: real(),
    rangeHigh: real(),
    rangeUnit: text(),
  },
  (t) => [index('accounts_by_event').on(t.eventId, t.position)],
);

/** Through whom the source of a claim has it from the claimant, the nearest to the claimant first. */
export const claimRelays = sqliteTable(
  'claim_relays',
  {
    claimId: to(() => claims.id).notNull(),
    position: integer().notNull(),
    actorId: to(() => actors.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.position] }), index('claim_relays_by_actor').on(t.actorId)],
);

/** The properties of which the coding of a source is complete: what it says of them is in claims. */
export const sourceCoding = sqliteTable(
  'source_coding',
  {
    sourceId: to(() => sources.id).notNull(),
    position: integer().notNull(),
    property: text({ enum: CLAIM_PROPERTIES }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.position] }),
    uniqueIndex('source_coding_by_property').on(t.sourceId, t.property),
  ],
);

/** The sources of an account that are not independent of each other. */
export const accountOrigins = sqliteTable(
  'account_origins',
  { ...row, accountId: to(() => accounts.id).notNull(), position: integer().notNull() },
  (t) => [index('account_origins_by_account').on(t.accountId, t.position)],
);

export const accountOriginSources = sqliteTable(
  'account_origin_sources',
  {
    originId: to(() => accountOrigins.id).notNull(),
    position: integer().notNull(),
    sourceId: to(() => sources.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.originId, t.position] })],
);

/** What two sources of an origin have in common: as many as it takes to hold it together. */
export const accountOriginJoins = sqliteTable(
  'account_origin_joins',
  {
    originId: to(() => accountOrigins.id).notNull(),
    position: integer().notNull(),
    sourceId: to(() => sources.id).notNull(),
    otherId: to(() => sources.id).notNull(),
    reason: text({ enum: ORIGIN_REASONS }).notNull(),
    actorId: to(() => actors.id),
    statementId: to(() => statements.id),
  },
  (t) => [
    primaryKey({ columns: [t.originId, t.position] }),
    index('account_origin_joins_by_source').on(t.sourceId),
    index('account_origin_joins_by_other').on(t.otherId),
    index('account_origin_joins_by_actor').on(t.actorId),
    index('account_origin_joins_by_statement').on(t.statementId),
  ],
);

/** The claims whose earlier value a claim takes the place of. */
export const claimSupersedes = sqliteTable(
  'claim_supersedes',
  {
    claimId: to(() => claims.id).notNull(),
    position: integer().notNull(),
    otherId: to(() => claims.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.position] }), index('claim_supersedes_by_other').on(t.otherId)],
);

/** The numbers of an account that count the same: in one unit, of one actor, since one time and on one basis. */
export const accountCounts = sqliteTable(
  'account_counts',
  {
    ...row,
    accountId: to(() => accounts.id).notNull(),
    position: integer().notNull(),
    unit: text(),
    actorId: to(() => actors.id),
    periodEdtf: text(),
    periodEarliest: text(),
    periodLatest: text(),
    basis: text({ enum: FIGURE_BASES }),
    agreement: text({ enum: AGREEMENTS }).notNull(),
    sourceCount: integer().notNull(),
    independentSourceCount: integer().notNull(),
    rangeQualifier: text({ enum: QUANTITY_QUALIFIERS }),
    rangeLow: real(),
    rangeBest: real(),
    rangeHigh: real(),
    rangeUnit: text(),
  },
  (t) => [
    index('account_counts_by_account').on(t.accountId, t.position),
    indexOfFilled('account_counts_by_actor', t.actorId),
  ],
);

/** The different values of an account, in order; each has the slug of the first of its claims. */
export const accountValues = sqliteTable(
  'account_values',
  {
    ...row,
    accountId: to(() => accounts.id).notNull(),
    position: integer().notNull(),
    qualifier: text({ enum: QUANTITY_QUALIFIERS }),
    low: real(),
    best: real(),
    high: real(),
    unit: text(),
    actorId: to(() => actors.id),
    text: text().notNull(),
    sourceCount: integer().notNull(),
    independentSourceCount: integer().notNull(),
    /** Null where it is no number. */
    countId: to(() => accountCounts.id),
    asOfEdtf: text(),
    asOfEarliest: text(),
    asOfLatest: text(),
    /** Later values took its place. */
    superseded: integer({ mode: 'boolean' }).notNull().default(false),
    placeId: to(() => places.id),
    ...point,
  },
  (t) => [
    indexOfFilled('account_values_by_count', t.countId, t.position),
    index('account_values_by_account').on(t.accountId, t.position),
    indexOfFilled('account_values_by_actor', t.actorId),
    indexOfFilled('account_values_by_place', t.placeId),
  ],
);

/** The claims that report a value, in the order of their slugs. */
export const accountValueClaims = sqliteTable(
  'account_value_claims',
  {
    valueId: to(() => accountValues.id).notNull(),
    position: integer().notNull(),
    claimId: to(() => claims.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.valueId, t.position] })],
);

/** Stands for all policies, where they pick one value: most counts have no other. */
export const EVERY_POLICY = 'EVERY';

/** The value that each policy picks out of the numbers of a count; in one row where it is the same one. */
export const accountFigures = sqliteTable(
  'account_figures',
  {
    countId: to(() => accountCounts.id).notNull(),
    policy: text({ enum: [...FIGURE_POLICIES, EVERY_POLICY] }).notNull(),
    valueId: to(() => accountValues.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.countId, t.policy] })],
);

/** Each pair of claims that a dossier says cannot both be true, both ways, in the order of the other's slug. */
export const claimContradictions = sqliteTable(
  'claim_contradictions',
  {
    claimId: to(() => claims.id).notNull(),
    position: integer().notNull(),
    otherId: to(() => claims.id).notNull(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.position] }),
    index('claim_contradictions_by_other').on(t.otherId),
  ],
);

/** Exactly one owner is set: the record that the citation supports. Nothing leads to a citation, so its slug is its key. */
export const citations = sqliteTable(
  'citations',
  {
    slug: text().notNull(),
    eventId: to(() => events.id),
    participationId: to(() => participations.id),
    linkId: to(() => eventLinks.id),
    actorId: to(() => actors.id),
    affiliationId: to(() => affiliations.id),
    statementId: to(() => statements.id),
    utteranceId: to(() => utterances.id),
    responseId: to(() => responses.id),
    sourceId: to(() => sources.id).notNull(),
    locator: text(),
    excerpt: text(),
  },
  (t) => [
    primaryKey({ columns: [t.slug] }),
    // Of those that event_sources and statement_sources do not know.
    index('citations_by_source')
      .on(t.sourceId)
      .where(and(isNull(t.eventId), isNull(t.participationId), isNull(t.statementId)) as SQL),
  ],
);

/** Which source reports which event, through a citation, a participant's or a link's citation, or a claim. */
export const eventSources = sqliteTable(
  'event_sources',
  {
    eventId: to(() => events.id).notNull(),
    sourceId: to(() => sources.id).notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.sourceId] }), index('event_sources_by_source').on(t.sourceId)],
);

/** Which source carries which statement, through a rendering or a citation. */
export const statementSources = sqliteTable(
  'statement_sources',
  {
    statementId: to(() => statements.id).notNull(),
    sourceId: to(() => sources.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.statementId, t.sourceId] }),
    index('statement_sources_by_source').on(t.sourceId),
  ],
);

/** A slug that a record once had: it leads on to the one that it has now. */
export const formerSlugs = sqliteTable(
  'former_slugs',
  {
    /** The table of the record. */
    kind: text().notNull(),
    slug: text().notNull(),
    /** The slug that the record has now. */
    record: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] }), index('former_slugs_by_record').on(t.kind, t.record)],
);

/** Which source carries which utterance, through a citation of it or as the source of one of its statements. */
export const utteranceSources = sqliteTable(
  'utterance_sources',
  {
    utteranceId: to(() => utterances.id).notNull(),
    sourceId: to(() => sources.id).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.utteranceId, t.sourceId] }),
    index('utterance_sources_by_source').on(t.sourceId),
  ],
);

/** One row for each change of the data as a whole: of two that start from the same state, the second fails. */
export const revisions = sqliteTable('revisions', {
  id: integer().primaryKey(),
  /** What the data were from then on (see `version.ts` of the dossiers). */
  version: text().notNull(),
  /** RFC 3339, UTC, with milliseconds. */
  updatedAt: text().notNull(),
  events: integer().notNull(),
  actors: integer().notNull(),
  statements: integer().notNull(),
  sources: integer().notNull(),
  claims: integer().notNull(),
});

/**
 * References that are written together with what they lead to: the database does not check them, as that would take an
 * index for each. Those that begin with the slug of what they lead to are found by that (`slug-ranges.ts`).
 */
export const UNCHECKED: readonly AnySQLiteColumn[] = [
  accountCounts.accountId,
  accountFigures.countId,
  accountFigures.valueId,
  accountOriginJoins.originId,
  accountOriginSources.originId,
  accountOriginSources.sourceId,
  accountOrigins.accountId,
  accountValueClaims.claimId,
  accountValueClaims.valueId,
  accountValues.accountId,
  accountValues.countId,
  citations.actorId,
  citations.affiliationId,
  citations.eventId,
  citations.linkId,
  citations.participationId,
  citations.responseId,
  citations.sourceId,
  citations.statementId,
  citations.utteranceId,
  participations.eventId,
];

/** How much the data hold at most, kept by whoever changes them: `0008_statistics.sql` says how to read it. */
export const statistics = sqliteTable('statistics', {
  name: text().primaryKey(),
  rows: integer().notNull(),
});

/** The newest file of migrations/, which makes these tables: the Worker cannot look there. */
export const LAST_MIGRATION = '0040_rows_by_slug.sql';

/** What was published, by whom and when: the rows of tables.ts are what the dossiers of now say together. */
import { isNotNull } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const STATES = ['PROPOSED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'] as const;
/** A correction says what was wrong: readers are shown its reason. */
export const CHANGESET_KINDS = ['ORDINARY', 'CORRECTION'] as const;
export const VERDICTS = ['APPROVE', 'REJECT'] as const;
/** What became of a record. */
export const CHANGES = ['ADDED', 'CHANGED', 'REMOVED', 'RENAMED'] as const;
/** What follows for whoever reads. */
export const DERIVED_CHANGES = [
  'AGREEMENT_CHANGED',
  'FIGURE_MOVED',
  'SOURCE_CONFIRMED',
  'RESPONSE_ADDED',
  'RESPONSE_REMOVED',
  'POSITION_SHIFTED',
] as const;
/** So many changes a revision may have: the number of a change begins with that of its revision. */
export const MAX_CHANGES_OF_REVISION = 2 ** 20;

/** The dossiers that are published now. */
export const dossiers = sqliteTable(
  'dossiers',
  {
    id: integer().primaryKey(),
    /** The path of its file in the folder of dossiers, without the extension. */
    name: text().notNull().unique(),
    sha256: text().notNull(),
    /** The last part of the folder's path, for readers, and a hash of all of it. */
    folder: text().notNull(),
    place: text().notNull(),
    /** RFC 3339, UTC, with milliseconds. */
    appliedAt: text().notNull(),
    /** What of it waits for other dossiers: `citations` or `more`. */
    unfinished: text(),
  },
  (t) => [index('dossiers_by_sha256').on(t.sha256)],
);

/**
 * The texts of all versions of all dossiers, each once under its SHA-256. A row of D1 has at most 2 MB, and a statement
 * of a backup at most 100 KB, so a text is kept in parts.
 */
export const dossierTexts = sqliteTable(
  'dossier_texts',
  {
    sha256: text().notNull(),
    part: integer().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.part] })],
);

/** Which dossier says something of which record, by the slug that this has now: kept by whoever applies dossiers. */
export const dossierRecords = sqliteTable(
  'dossier_records',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    /** Not checked by the database, as that would take an index. */
    dossierId: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug, t.dossierId] })],
);

/** Dossiers that are set or removed together. */
export const changesets = sqliteTable(
  'changesets',
  {
    number: integer().primaryKey(),
    /** The changeset that was published last when this one was made; 0 where there was none. */
    base: integer().notNull(),
    /** Not known of what was applied before there were changesets. */
    author: text(),
    /** A correction has one. */
    comment: text(),
    state: text({ enum: STATES }).notNull(),
    /** The changeset that it takes back. */
    reverts: integer(),
    /** JSON: the author, and an id of the author's. Whoever proposes the same twice under one has proposed it once. */
    clientMutationId: text().unique(),
    /** RFC 3339, UTC, with milliseconds. */
    createdAt: text().notNull(),
    /** When it was published, rejected or withdrawn, and by whom. */
    decidedAt: text(),
    decidedBy: text(),
    /** The row of `revisions` that it made. They count in the order in which changesets were published. */
    revision: integer().unique(),
    /** JSON lists, cut where they are long: lines of the plan, what readers see of it, and warnings. */
    records: text().notNull(),
    effects: text().notNull(),
    problems: text().notNull(),
    kind: text({ enum: CHANGESET_KINDS }).notNull(),
  },
  (t) => [
    index('changesets_by_state').on(t.state, t.number),
    index('changesets_by_author').on(t.author, t.number),
  ],
);

/** What a changeset makes of a dossier. */
export const changesetDossiers = sqliteTable(
  'changeset_dossiers',
  {
    changeset: integer()
      .notNull()
      .references(() => changesets.number),
    name: text().notNull(),
    /** Of the text that it takes the place of; null where there was none. */
    sha256Before: text('sha256_before'),
    /** Null where the dossier is removed. */
    sha256After: text('sha256_after'),
    folder: text().notNull(),
    place: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.changeset, t.name] }),
    index('changeset_dossiers_by_name').on(t.name, t.changeset),
  ],
);

/** A review is of what a changeset was on that base: once it is rebased, it needs another. */
export const reviews = sqliteTable(
  'reviews',
  {
    changeset: integer()
      .notNull()
      .references(() => changesets.number),
    position: integer().notNull(),
    base: integer().notNull(),
    reviewer: text().notNull(),
    verdict: text({ enum: VERDICTS }).notNull(),
    comment: text(),
    createdAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.changeset, t.position] })],
);

/** The log: what each published changeset has made of each record. */
export const recordChanges = sqliteTable(
  'record_changes',
  {
    /** Its place in the log: `revision` times `MAX_CHANGES_OF_REVISION`, and its place in the revision. */
    id: integer().primaryKey(),
    /** That of the changeset. */
    revision: integer().notNull(),
    /** Of the record: its table, and its slug once it was changed. */
    kind: text().notNull(),
    slug: text().notNull(),
    /** What that record is called now. */
    slugNow: text().notNull(),
    change: text({ enum: [...CHANGES, ...DERIVED_CHANGES] }).notNull(),
    /** The slug that it had, where it is renamed. */
    former: text(),
    /**
     * JSON list of `[table, key, before, after]` for each row of the record: what an added row has in `after`, a removed
     * one in `before`, and of a changed one the columns that differ in both. Null where the record is added: what it was
     * then is what it is now, without the later changes. Where they are many, `record_change_parts` has the others.
     */
    rows: text(),
    /** JSON: `sentence`, where the record is not new; of one that follows `property`, `before` and `after` as well. */
    data: text(),
    /** 1 where its changeset is a correction. */
    correction: integer(),
  },
  (t) => [
    index('record_changes_by_record').on(t.kind, t.slugNow, t.id),
    index('record_changes_by_change').on(t.change, t.kind, t.id),
    index('record_changes_by_former').on(t.kind, t.former, t.id).where(isNotNull(t.former)),
    index('record_changes_by_correction').on(t.correction, t.id).where(isNotNull(t.correction)),
  ],
);

/** More rows of a change: a statement of a backup has at most 100 KB. */
export const recordChangeParts = sqliteTable(
  'record_change_parts',
  {
    changeId: integer().notNull(),
    part: integer().notNull(),
    rows: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.changeId, t.part] })],
);

/** Whom and what a change concerns, by what they are called now: an event, an actor, a party or a topic. */
export const changeSubjects = sqliteTable(
  'change_subjects',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    changeId: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug, t.changeId] })],
);

/** Which changes a client follows. Each way to ask has its index. */
import { type SQL, sql } from 'drizzle-orm';
import { CHANGES, changeSubjects, DERIVED_CHANGES, recordChanges } from '../../schema/changesets.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { badUserInput } from '../errors.ts';
import {
  type Alternative,
  type Condition,
  type EitherOf,
  EVERY,
  eitherOf,
  finding,
  isOneOf,
  linkedTo,
  listedIn,
} from '../planner/condition.ts';
import { Conditions } from '../planner/filters.ts';
import { isLoggedSlugOf, loggedSlug, READ_FOR_LOGGED_SLUG } from '../planner/former-slugs.ts';
import type { PlannedField } from '../planner/plan.ts';
import type { Statistics } from '../planner/statistics.ts';
import { builder } from './builder.ts';
import { ChangesetKind } from './changeset.ts';
import type { Filter } from './filter.ts';
import { readId } from './nodes.ts';

type AnyChange = (typeof CHANGES | typeof DERIVED_CHANGES)[number];
/** What becomes of which kind of record. */
const possible = (change: AnyChange, kind: Kind): boolean =>
  CHANGES.includes(change as (typeof CHANGES)[number]) ||
  kind === (change === 'POSITION_SHIFTED' ? 'topics' : 'events');

export const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What became of a record, or what follows from other changes for it.',
  values: {
    ADDED: { description: 'It is new.' },
    CHANGED: { description: 'It says something else: see `Change.fields`.' },
    REMOVED: { description: 'It is gone.' },
    RENAMED: { description: 'It has another slug: see `Change.formerSlug`.' },
    AGREEMENT_CHANGED: {
      description: 'Its sources agree on a property, or contradict each other, as they did not before.',
    },
    FIGURE_MOVED: { description: 'The latest value of what is counted is another.' },
    SOURCE_CONFIRMED: {
      description: 'What one independent source says of a property, a second one says, too.',
    },
    RESPONSE_ADDED: { description: 'A party has answered the event once more.' },
    RESPONSE_REMOVED: { description: 'An answer of a party to the event was taken out.' },
    POSITION_SHIFTED: { description: 'An actor takes another stance on the topic than before.' },
  } satisfies Record<AnyChange, object>,
});

type RecordTypeName = Uppercase<(typeof KINDS)[Kind]['name']>;
export const TYPES = Object.entries(KINDS).map(
  ([kind, { name, type }]) => [kind as Kind, name.toUpperCase() as RecordTypeName, type] as const,
);

export const RecordType = builder.enumType('RecordType', {
  description: 'What kind of record it is.',
  values: Object.fromEntries(
    Object.values(KINDS)
      .map(({ name, meaning }) => [name.toUpperCase(), { description: meaning }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as Record<RecordTypeName, { description: string }>,
});

const ChangeFilter = builder.inputType('ChangeFilter', {
  description: 'Every given field must hold; a list holds where any of its members does.',
  fields: (t) => ({
    kind: t.field({ type: [ChangeKind], description: 'What became of the record.' }),
    recordType: t.field({ type: [RecordType], description: 'What kind of record it is.' }),
    changesetKind: t.field({
      type: [ChangesetKind],
      description: 'What kind of changeset it is part of: `[CORRECTION]` leaves what was corrected.',
    }),
    record: t.idList({ description: 'Global ids of the records themselves.' }),
    slug: t.stringList({
      extensions: { bindsSlug: true },
      description: 'Slugs of the records themselves, of every kind or of those in `recordType`.',
    }),
    event: t.stringList({
      description:
        'Slugs of events: their own changes, and those of statements on them and of answers to them.',
    }),
    actor: t.stringList({
      description:
        'Slugs of actors: their own changes, and those of events in which they take part and of what they say.',
    }),
    party: t.stringList({
      description:
        'Slugs of parties: their own changes, and those of their actors, of events in which these take part and of what they say.',
    }),
    topic: t.stringList({
      description: 'Slugs of topics: their own changes, and those of statements that take a position.',
    }),
  }),
});

type Columns = typeof recordChanges;

export const changeFilter: Filter<typeof recordChanges, typeof ChangeFilter.$inferInput> = {
  argument: 'filter',
  type: ChangeFilter,
  conditions: (
    { kind, recordType, changesetKind, record, slug, event, actor, party, topic },
    { columns },
    field,
    path,
  ) =>
    new Conditions(field, path)
      .anyOf('kind', kind, (kinds) => ofKinds(columns, kinds, recordType))
      // With `kind` it is part of what that asks.
      .anyOf('recordType', recordType, (types) => (kind ? EVERY : ofKinds(columns, kind, types)))
      .anyOf('changesetKind', changesetKind, (kinds) => ofChangesets(columns, kinds))
      .anyOf('record', record, (ids) => ofRecords(columns, recordsOf(ids, field)))
      .anyOf('slug', slug, (slugs) =>
        ofRecords(
          columns,
          typesIn(recordType).flatMap((kind) => slugs.map((slug) => [kind, String(slug)] as const)),
        ),
      )
      .anyOf('event', event, (slugs) => concerning(columns, 'events', slugs))
      .anyOf('actor', actor, (slugs) => concerning(columns, 'actors', slugs))
      .anyOf('party', party, (slugs) => concerning(columns, 'parties', slugs))
      .anyOf('topic', topic, (slugs) => concerning(columns, 'topics', slugs)).all,
};

/** One index has all changes of one kind to one kind of record in order, so each pair of these is looked for by itself. */
function ofKinds(
  { change, kind }: Columns,
  changes: readonly unknown[] | null | undefined,
  types: readonly unknown[] | null | undefined,
): Condition {
  const [asked, of] = [
    [...CHANGES, ...DERIVED_CHANGES].filter((name) => !changes || changes.includes(name)),
    typesIn(types),
  ];
  const pairs = asked.flatMap((name) =>
    of
      .filter((of) => possible(name, of))
      .map((of) => sql`${change} = ${text(name)} AND ${kind} = ${text(of)}`),
  );
  const [one, ...others] = pairs;
  if (!one) return isOneOf(change, []);
  const rows = (statistics: Statistics) => statistics.rows(recordChanges);
  if (!others.length) {
    return finding(one, (statistics) => ({ rows: rows(statistics), once: 0, each: 0 }), [change, kind]);
  }
  const alternatives = pairs.map(
    (sql): Alternative => ({
      sql,
      from: null,
      to: null,
      cost: (statistics) => ({ rows: rows(statistics), missed: 0 }),
    }),
  );
  const all = sql`${change} IN (${list(asked)}) AND ${kind} IN (${list(of)})`;
  const either: EitherOf = {
    ...eitherOf(alternatives, sql`(${all}) IS TRUE`),
    sql: all,
    // They exclude each other, so together they are no more than all.
    cost: (statistics) => ({ rows: rows(statistics), once: pairs.length, each: 1 }),
    isExact: true,
  };
  return either;
}

/** Corrections are few, and an index has them; whoever wants all others reads past them. */
function ofChangesets({ id, correction }: Columns, kinds: readonly unknown[]): Condition {
  const [isAsked, areOthersAsked] = [kinds.includes('CORRECTION'), kinds.includes('ORDINARY')];
  if (!isAsked && !areOthersAsked) return isOneOf(id, []);
  if (!areOthersAsked) {
    const cost = (statistics: Statistics) => ({ rows: statistics.sharing(correction), once: 0, each: 0 });
    return finding(sql`${correction} = 1`, cost, [correction]);
  }
  const others = isAsked ? sql`TRUE` : sql`${correction} IS NULL`;
  const missed = (statistics: Statistics) => (isAsked ? 0 : statistics.sharing(correction));
  const cost = (statistics: Statistics) => ({
    rows: statistics.rows(recordChanges),
    missed: missed(statistics),
  });
  return { ...eitherOf([{ sql: others, from: null, to: null, cost }], others), missed };
}

const list = (names: readonly string[]) => sql.join(names.map(text), sql`, `);
const text = (name: string) => sql.raw(`'${name}'`);

const typesIn = (types: readonly unknown[] | null | undefined): Kind[] =>
  TYPES.filter(([, type]) => !types || types.includes(type)).map(([of]) => of);

type RecordName = readonly [kind: Kind, slug: string];

function recordsOf(ids: readonly unknown[], field: PlannedField): RecordName[] {
  return ids.map((id, index) => {
    const { type, key } = readId(String(id), `filter.record[${index}]`, field);
    const of = TYPES.find(([, , name]) => name === type)?.[0];
    if (of) return [of, key];
    throw badUserInput(
      `filter.record[${index}]`,
      `is the id of a ${type}, which is part of another record: give the id of that one`,
      field,
    );
  });
}

function ofRecords({ kind, slugNow }: Columns, records: readonly RecordName[]): Condition {
  const cost = (statistics: Statistics) => ({
    rows: records.length * statistics.sharing(recordChanges.slugNow),
    once: (2 + READ_FOR_LOGGED_SLUG) * records.length,
    each: records.length > 1 ? 1 : 0,
  });
  const [one, ...others] = records;
  if (!one) return isOneOf(slugNow, []);
  if (!others.length) {
    const { table } = KINDS[one[0]];
    const asked = sql`${kind} = ${text(one[0])} AND ${isLoggedSlugOf(table, sql`${slugNow}`, [one[1]])}`;
    return finding(asked, cost, [kind, slugNow]);
  }
  const now = loggedSlug(sql`value ->> 0`, sql`value ->> 1`);
  return finding(
    sql`(${kind}, ${slugNow}) IN (SELECT value ->> 0, ${now} FROM json_each(${JSON.stringify(records)}))`,
    cost,
  );
}

/** What several have is not listed in one order. */
function concerning({ id }: Columns, kind: Kind, slugs: readonly unknown[]): Condition {
  const { kind: of, slug, changeId } = changeSubjects;
  const { table } = KINDS[kind];
  const cost = (statistics: Statistics) => ({
    rows: slugs.length * statistics.sharing(slug),
    once: (2 + READ_FOR_LOGGED_SLUG) * slugs.length,
    each: slugs.length > 1 ? 1 : 0,
  });
  if (!slugs.length) return isOneOf(id, []);
  const asked: SQL = sql`${of} = ${text(kind)} AND ${isLoggedSlugOf(table, sql`${slug}`, slugs)}`;
  const condition = finding(asked, cost);
  if (slugs.length > 1) return linkedTo(id, changeId, condition);
  return listedIn(id, changeId, [changeId], condition);
}

import { sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { nameWordsAsked } from '../../schema/names.ts';
import { actorRelations } from '../../schema/relations.ts';
import {
  actorNames,
  actorNameWords,
  actors,
  affiliations,
  citations,
  participations,
  parties,
} from '../../schema/tables.ts';
import type { ACTOR_KINDS } from '../../schema/vocabulary.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Condition, finding, isCalled, isOneOf, listing, refersTo } from '../planner/condition.ts';
import { column, many, one, textOrEmpty } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import type { PlannedField } from '../planner/plan.ts';
import { ActorName } from './actor-name.ts';
import { AffiliationConnection, affiliationsOfKind } from './affiliation.ts';
import { builder } from './builder.ts';
import { CitationConnection } from './citation.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { type Filter, filterInput } from './filter.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { ParticipationConnection, participationsInRole } from './participation.ts';
import { Party } from './party.ts';
import { PositionConnection, positionKey, positionsOnTopic } from './position.ts';
import { StatementConnection, statementFilter, statementKey } from './statement.ts';

export const Actor = record('Actor', actors);
export const ActorConnection = connectionOf(Actor, 'Actor', 'actors');
export const actorKey = [actors.sortName, actors.slug];

const ActorKind = builder.enumType('ActorKind', {
  description: 'What an actor is.',
  values: {
    PERSON: { description: 'A person.' },
    STATE: { description: 'A state, where no one part of it is meant.' },
    GOVERNMENT: { description: 'A government as a whole (CAMEO: GOV).' },
    GOVERNMENT_BODY: { description: 'A ministry, an embassy, an agency, a court, the police.' },
    MILITARY: { description: 'The armed forces of a state or a part of them (ACLED: State forces).' },
    ARMED_GROUP: {
      description: 'An armed group that is no part of a state (ACLED: Rebel groups, militias).',
    },
    COALITION: { description: 'Several states or groups that act together.' },
    POLITICAL_BODY: { description: 'A party, a movement or an alliance in politics.' },
    MEDIA: { description: 'An outlet or an agency (CAMEO: MED).' },
    COMPANY: { description: 'A company, of whatever owner (PLOVER: BUS, MNC; FollowTheMoney: Company).' },
    NGO: {
      description:
        'An organisation of no state and for no profit: an aid group, a monitor of rights (PLOVER: NGO).',
    },
    INTERNATIONAL_ORGANISATION: {
      description: 'An organisation of states, or a part of it, as the United Nations (PLOVER: IGO).',
    },
    VESSEL: { description: 'A ship or a boat, with a name of its own (FollowTheMoney: Vessel).' },
    CIVILIANS: {
      description: 'People who belong to no armed side, as a group (ACLED: Civilians; PLOVER: CVL).',
    },
    UNNAMED_SOURCE: { description: 'Somebody whom the sources quote without a name.' },
    OTHER: { description: 'Any other.' },
  } satisfies Record<(typeof ACTOR_KINDS)[number], object>,
});

Actor.implement({
  description: 'A person, a group, an institution or a state.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Actor')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(actors.slug) }),
    name: t.string({ description: 'The name to show.', ...column(actors.name) }),
    names: t.field({
      type: [ActorName],
      description: 'Every name and spelling that the sources use.',
      ...many(actorRelations.names, actorNames.position),
    }),
    kind: t.field({ type: ActorKind, description: 'What it is.', ...column(actors.kind) }),
    summary: t.string({
      description: "Who it is, in the editors' words; empty where they have written none.",
      ...textOrEmpty(actors.summary),
    }),
    country: t.string({ nullable: true, description: 'ISO 3166-1 alpha-2.', ...column(actors.country) }),
    party: t.field({
      type: Party,
      nullable: true,
      description: 'The side that it is on; null where it is on none.',
      ...one(actorRelations.party),
    }),
    affiliations: t.field(
      relatedConnection(actorRelations.affiliations, {
        type: AffiliationConnection,
        description: 'What this actor is part of, leads, speaks for or is backed by.',
        key: [affiliations.slug],
        filter: affiliationsOfKind,
      }),
    ),
    affiliates: t.field(
      relatedConnection(actorRelations.affiliates, {
        type: AffiliationConnection,
        description: 'The same edges from the other end.',
        key: [affiliations.slug],
        filter: affiliationsOfKind,
      }),
    ),
    statements: t.field(
      relatedConnection(actorRelations.statements, {
        type: StatementConnection,
        description: 'What it said, as the speaker.',
        key: statementKey,
        orderBy: 'LATEST_FIRST',
        filter: statementFilter,
      }),
    ),
    positions: t.field(
      relatedConnection(actorRelations.positions, {
        type: PositionConnection,
        description: 'Stances that it has taken, oldest first; `shift` marks a change from the one before.',
        key: positionKey,
        filter: positionsOnTopic,
      }),
    ),
    participations: t.field(
      relatedConnection(actorRelations.participations, {
        type: ParticipationConnection,
        description: 'The events that it took part in.',
        key: [participations.slug],
        filter: participationsInRole,
      }),
    ),
    citations: t.field(
      relatedConnection(actorRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources speak of it.',
        key: [citations.slug],
      }),
    ),
  }),
});

const ActorFilter = filterInput('ActorFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  kind: t.field({ type: [ActorKind], description: 'What they are.' }),
  party: t.stringList({ description: 'Slugs of the parties that they are on.' }),
  country: t.stringList({ description: 'ISO 3166-1 alpha-2 codes.' }),
  name: t.string({
    description:
      'Matches any name or spelling, folded as for `search`. Each word must begin a word of the same name, so `askar` finds Abu Ali al-Askari; in scripts without spaces it may stand anywhere in the name.',
  }),
}));

export const actorFilter: Filter<typeof actors, typeof ActorFilter.$inferInput> = {
  argument: 'filter',
  type: ActorFilter,
  conditions: (filter, { columns: actor }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(actors, actor.slug, slugs))
      .anyOf('kind', filter.kind, (kinds) => isOneOf(actor.kind, kinds))
      .anyOf('party', filter.party, (slugs) => refersTo(actor.partyId, parties, slugs))
      .anyOf('country', filter.country, (codes) =>
        isOneOf(
          actor.country,
          codes.map((code) => String(code).toUpperCase()),
        ),
      )
      .given(filter.name, (name) => isNamed(actor.id, name, `${path}.name`, field)).all,
};

/** It has a name in which each word of `text` begins a word. */
function isNamed(id: SQLiteColumn, text: string, argument: string, field: PlannedField): Condition {
  const words = nameWordsAsked(text);
  if (!words.length || words.length > limits.maxNameWords) {
    throw badUserInput(argument, `has ${words.length} words: give 1 to ${limits.maxNameWords}`, field);
  }
  const [first, ...others] = words.map((word) => {
    const row = field.plan.row(actorNameWords, 'actor_name_words');
    // U+10FFFF sorts behind whatever may follow the prefix.
    const begins = sql`${row.columns.word} >= ${word} AND ${row.columns.word} < ${`${word}\u{10ffff}`}`;
    return { row, begins };
  });
  if (!first) throw new Error('unreachable');
  const joins = others.map(
    ({ row, begins }) =>
      sql` JOIN ${row.from} ON ${row.columns.nameId} = ${first.row.columns.nameId} AND ${begins}`,
  );
  const named = sql`(SELECT ${actorNames.actorId} FROM ${first.row.from}${sql.join(joins)} JOIN ${actorNames} ON ${actorNames.id} = ${first.row.columns.nameId} WHERE ${first.begins})`;
  return finding(sql`${id} IN ${named}`, (statistics) => {
    const found = statistics.rows(actorNameWords);
    const inName = statistics.sharing(actorNameWords.nameId);
    return {
      rows: statistics.rows(actorNames),
      once: 2 * listing(found) + found * (words.length - 1) * inName + words.length,
      each: 1,
    };
  });
}

builder.queryFields((t) => ({
  actor: t.field({
    type: Actor,
    description: 'The actor with a slug; null where there is none.',
    ...bySlug(actors),
  }),
  actors: t.field(
    rootConnection(actors, {
      type: ActorConnection,
      description: 'All actors, or those that a filter leaves, by name.',
      key: actorKey,
      orderBy: 'A_TO_Z',
      filter: actorFilter,
    }),
  ),
}));

import { PLOVER } from '../../schema/plover.ts';
import { eventRelations } from '../../schema/relations.ts';
import {
  actors,
  citations,
  claims,
  eventParties,
  eventSources,
  events,
  participations,
  parties,
  placeScopes,
  places,
  responses,
  sources,
} from '../../schema/tables.ts';
import { EVENT_TYPES } from '../../schema/vocabulary.ts';
import { type Condition, isCalled, isOneOf, linkedTo, listedIn, refersTo } from '../planner/condition.ts';
import { column, group, one, textOrEmpty } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { builder } from './builder.ts';
import { CitationConnection } from './citation.ts';
import { ClaimConnection, claimFilter } from './claim.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EventCodes } from './event-codes.ts';
import { EventLink, linksOfEvent } from './event-link.ts';
import { type Filter, filterInput } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { Box, isAtOneOf, isInBox, Near, nearPlaces } from './near.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { ParticipationConnection, participationsInRole } from './participation.ts';
import { PartyResponses, responsesByParty } from './party-responses.ts';
import { Place } from './place.ts';
import { ResponseConnection, responseFilter, responseKey } from './response.ts';
import { StatementConnection, statementFilter, statementKey } from './statement.ts';
import { hasWords, WORDS } from './words.ts';

export const Event = record('Event', events);
export const EventConnection = connectionOf(Event, 'Event', 'events');
export const eventKey = [events.occurredEarliest, events.slug];

export const EventType = builder.enumType('EventType', {
  description: "PLOVER's sixteen event types: https://github.com/openeventdata/PLOVER.",
  values: Object.fromEntries(
    EVENT_TYPES.map((type) => [type, { description: PLOVER[type].description }]),
  ) as Record<(typeof EVENT_TYPES)[number], { description: string }>,
});

Event.implement({
  description: 'Something that happened, with its sources.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Event')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(events.slug) }),
    title: t.string({ description: "What happened, in the editors' words.", ...column(events.title) }),
    summary: t.string({
      description: "More about it, in the editors' words; empty where they have written no more.",
      ...textOrEmpty(events.summary),
    }),
    type: t.field({ type: EventType, description: 'PLOVER event type.', ...column(events.type) }),
    mode: t.string({
      nullable: true,
      description: 'PLOVER mode of the type, e.g. `heavy-weapons`.',
      ...column(events.mode),
    }),
    occurred: t.field({
      type: FuzzyDate,
      description:
        'When it happened, as exactly as the sources agree on it; where they differ, see the claims.',
      ...date({
        edtf: events.occurredEdtf,
        earliest: events.occurredEarliest,
        latest: events.occurredLatest,
        note: events.occurredNote,
      }),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where it happened; null where no source says.',
      ...one(eventRelations.place),
    }),
    partOf: t.field({
      type: Event,
      nullable: true,
      description: 'The larger event that this one is part of.',
      ...one(eventRelations.partOf),
    }),
    parts: t.field(
      relatedConnection(eventRelations.parts, {
        type: EventConnection,
        description: 'The events that are part of this one, from the earliest to the latest.',
        key: eventKey,
      }),
    ),
    participants: t.field(
      relatedConnection(eventRelations.participants, {
        type: ParticipationConnection,
        description: 'Who took part, and in which role.',
        key: [participations.slug],
        filter: participationsInRole,
      }),
    ),
    statements: t.field(
      relatedConnection(eventRelations.statements, {
        type: StatementConnection,
        description: 'Statements that speak about this event, whether or not they answer it.',
        key: statementKey,
        orderBy: 'EARLIEST_FIRST',
        filter: statementFilter,
      }),
    ),
    responses: t.field(
      relatedConnection(eventRelations.responses, {
        type: ResponseConnection,
        description: 'What was said or done in response to this event.',
        key: responseKey,
        orderBy: 'EARLIEST_FIRST',
        filter: responseFilter,
      }),
    ),
    responsesByParty: t.field({
      type: [PartyResponses],
      description:
        'The same responses, one group per party, parties in order of their first response. A response of no party is in none.',
      ...responsesByParty,
    }),
    respondsTo: t.field(
      relatedConnection(eventRelations.respondsTo, {
        type: ResponseConnection,
        description: 'What this event itself was a response to.',
        key: [responses.slug],
      }),
    ),
    claims: t.field(
      relatedConnection(eventRelations.claims, {
        type: ClaimConnection,
        description: 'Every reported value of every property of this event, conflicting ones included.',
        key: [claims.slug],
        filter: claimFilter,
      }),
    ),
    citations: t.field(
      relatedConnection(eventRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources report this event.',
        key: [citations.slug],
      }),
    ),
    links: t.field({
      type: [EventLink],
      description:
        'What it is to other events and they to it, as a source or somebody in it says: first the links that start here, then those that end here, each by the date of the other event.',
      ...linksOfEvent,
    }),
    codes: t.field({
      type: EventCodes,
      description: 'Codes of this event in other codebooks.',
      ...group({ type: events.type, mode: events.mode }, ['type']),
    }),
  }),
});

/** An actor of one of these parties takes part. What several parties have is not listed in one order. */
export function ofParties({ id }: typeof events, slugs: readonly unknown[]): Condition {
  const { partyId, eventId, occurredEarliest, eventSlug } = eventParties;
  const condition = refersTo(partyId, parties, slugs);
  if (slugs.length > 1) return linkedTo(id, eventId, condition);
  return listedIn(id, eventId, [occurredEarliest, eventSlug], condition);
}

const EventFilter = filterInput('EventFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  type: t.field({ type: [EventType], description: 'PLOVER event types.' }),
  place: t.stringList({ description: 'Slugs. A place includes the places inside it.' }),
  participant: t.stringList({ description: 'Slugs of actors that take part.' }),
  party: t.stringList({ description: 'Slugs of parties that take part.' }),
  during: t.field({
    type: 'EDTF',
    description:
      'Could have occurred in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last.',
  }),
  source: t.stringList({ description: 'Slugs of sources that report it.' }),
  partOf: t.string({ description: 'Slug of the larger event.' }),
  disputed: t.boolean({
    description:
      'Only events with a property on which sources contradict each other (an account that is CONTRADICTORY), or with false only those without.',
  }),
  near: t.field({
    type: Near,
    description:
      'Near a point, by the coordinates of the place where it happened, which may stand for an area (see `Place.precision`). Leaves out events whose place has none.',
  }),
  within: t.field({ type: Box, description: 'In a box, by the same coordinates.' }),
  text: t.string({ description: WORDS }),
}));

export const eventFilter: Filter<typeof events, typeof EventFilter.$inferInput> = {
  argument: 'filter',
  type: EventFilter,
  conditions: (filter, { columns: event }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(events, event.slug, slugs))
      .anyOf('type', filter.type, (types) => isOneOf(event.type, types))
      .anyOf('place', filter.place, (slugs) =>
        linkedTo(event.placeId, placeScopes.placeId, refersTo(placeScopes.scopeId, places, slugs)),
      )
      .anyOf('participant', filter.participant, (slugs) =>
        linkedTo(event.id, participations.eventId, refersTo(participations.actorId, actors, slugs)),
      )
      .anyOf('party', filter.party, (slugs) => ofParties(event, slugs))
      .during(filter.during, {
        edtf: event.occurredEdtf,
        earliest: event.occurredEarliest,
        latest: event.occurredLatest,
        within: event.occurredWithin,
      })
      .anyOf('source', filter.source, (slugs) =>
        linkedTo(event.id, eventSources.eventId, refersTo(eventSources.sourceId, sources, slugs)),
      )
      .given(filter.partOf, (slug) => refersTo(event.partOfId, events, [slug]))
      .given(filter.disputed, (disputed) => isOneOf(event.disputed, [Number(disputed)]))
      .given(filter.near, (near) => isAtOneOf(event.placeId, nearPlaces(near, `${path}.near`, field)))
      .given(filter.within, (box) => isInBox(event.placeId, box, `${path}.within`, field))
      .given(filter.text, (text) => hasWords(events, event.id, text, `${path}.text`, field)).all,
};

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    description: 'The event with a slug; null where there is none.',
    ...bySlug(events),
  }),
  events: t.field(
    rootConnection(events, {
      type: EventConnection,
      description: 'All events, or those that a filter leaves.',
      key: eventKey,
      orderBy: 'LATEST_FIRST',
      filter: eventFilter,
    }),
  ),
}));

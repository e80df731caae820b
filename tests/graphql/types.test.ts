/** A field that does not fit what it is read from: each is refused by `tsc` here, and by the schema as it is built. */
import { expect, test } from 'vitest';
import { eventRelations, placeRelations } from '../../schema/relations.ts';
import { citations, events, places, statements } from '../../schema/tables.ts';
import { builder } from '../../src/graphql/builder.ts';
import { relatedConnection } from '../../src/graphql/connection.ts';
import { EventConnection, eventKey } from '../../src/graphql/event.ts';
import { date, FuzzyDate } from '../../src/graphql/fuzzy-date.ts';
import { withReadsThatFit } from '../../src/graphql/reads-that-fit.ts';
import { rowType } from '../../src/graphql/row-type.ts';
import '../../src/graphql/schema.ts';
import { column, many, one } from '../../src/planner/field-reads.ts';

const Site = rowType('Site', places);
Site.implement({ fields: (t) => ({ name: t.string({ ...column(places.name) }) }) });

const EVENTS = { type: EventConnection, description: '', key: eventKey };

const Happening = rowType('Happening', events);
Happening.implement({
  fields: (t) => ({
    // @ts-expect-error A number or null is no Boolean.
    title: t.boolean({ ...column(events.placeId) }),
    // @ts-expect-error It may be null.
    summary: t.string({ ...column(events.summary) }),
    // @ts-expect-error The relation starts at a place.
    place: t.field({ type: Site, nullable: true, ...one(placeRelations.partOf) }),
    // @ts-expect-error The relation leads to a place.
    partOf: t.field({ type: Happening, nullable: true, ...one(eventRelations.place) }),
    // @ts-expect-error It may lead nowhere.
    site: t.field({ type: Site, ...one(eventRelations.place) }),
    // @ts-expect-error Many records are no record.
    parts: t.field({ type: Happening, ...many(eventRelations.parts, events.slug) }),
    // @ts-expect-error The column is another table's.
    said: t.field({ type: 'EDTF', ...column(statements.saidEdtf) }),
    // @ts-expect-error So are these.
    saidAt: t.field({
      type: FuzzyDate,
      ...date({
        edtf: statements.saidEdtf,
        earliest: statements.saidEarliest,
        latest: statements.saidLatest,
      }),
    }),
    // @ts-expect-error The relation starts at a place.
    events: t.field(relatedConnection(placeRelations.events, EVENTS)),
    // The types take one number for another, a text for the list of its letters, and let be null what never is.
    mode: t.stringList({ nullable: true, ...column(events.mode) }),
    within: t.float({ ...column(events.occurredWithin) }),
    type: t.string({ nullable: true, ...column(events.type) }),
  }),
});

// @ts-expect-error One record is what a reference leads to, and this relation leads to many.
one(eventRelations.parts);
// @ts-expect-error The order is another table's.
many(eventRelations.parts, citations.slug);

test('a field that does not fit its column or relation is refused when the schema is built', () => {
  let refusal = '';
  try {
    withReadsThatFit(builder.toSchema({ sortSchema: false }));
  } catch (error) {
    refusal = (error as Error).message;
  }
  expect(refusal.split('\n')).toEqual([
    'Happening.title is Boolean!, and events.place_id holds SQLiteInteger',
    'Happening.title is Boolean!, and events.place_id may be null',
    'Happening.summary is String!, and events.summary may be null',
    'Happening.place is read from places.part_of_id, and Happening from events',
    'Happening.partOf is Happening, and its relation leads to places',
    'Happening.site is Site!, and events.place_id may be null',
    'Happening.parts is Happening!, and its relation leads to many',
    'Happening.said is read from statements.said_edtf, and Happening from events',
    'Happening.saidAt is read from statements.said_edtf, and Happening from events',
    'Happening.saidAt is read from statements.said_earliest, and Happening from events',
    'Happening.saidAt is read from statements.said_latest, and Happening from events',
    'Happening.events is read from places.id, and Happening from events',
    'Happening.mode is [String!], and events.mode holds SQLiteText',
    'Happening.within is Float!, and events.occurred_within holds SQLiteInteger',
    'Happening.type is String, and events.type is never null',
  ]);
});

import type { SQL } from 'drizzle-orm';
import { claimRelations, relayRelations, supersededRelations } from '../../schema/relations.ts';
import {
  actors,
  claimRelays,
  claimSupersedes,
  claims,
  events,
  placeScopes,
  places,
  sources,
} from '../../schema/tables.ts';
import type { CLAIM_PROPERTIES, FIGURE_BASES, QUANTITY_QUALIFIERS } from '../../schema/vocabulary.ts';
import { isCalled, isOneOf, linkedTo, refersTo } from '../planner/condition.ts';
import { column, group, many, manyThrough, one, partsOf } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import type { AnswerOf } from '../planner/plan.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { Event } from './event.ts';
import { type Filter, filterInput } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node } from './node.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';

export const Claim = record('Claim', claims);
export const ClaimConnection = connectionOf(Claim, 'Claim', 'claims');

export const ClaimProperty = builder.enumType('ClaimProperty', {
  description: 'What about an event a claim tells.',
  values: {
    OCCURRED_AT: { description: 'When it happened.' },
    TARGET: { description: 'What was aimed at or hit.' },
    PERPETRATOR: { description: 'Who did it.' },
    MUNITIONS: { description: 'What was fired or used, and how much of it.' },
    KILLED: { description: 'How many were killed.' },
    INJURED: { description: 'How many were injured.' },
    DAMAGE: { description: 'What was damaged or destroyed.' },
    ATTACK_COUNT: { description: 'How many attacks there were.' },
    TROOP_COUNT: { description: 'How many troops there were.' },
    PRECEDENT: { description: 'What it was the first, the most or the latest of.' },
    MOTIVE: { description: 'What it was done for.' },
    RESPONSIBILITY_CLAIM: { description: 'Whether somebody claimed it.' },
    OUTCOME: { description: 'What came of it.' },
    LOCATION: {
      description:
        'Where it happened: a place or a point (ACLED: location and geo_precision; UCDP: where_coordinates; Atlos: Geolocation).',
    },
    MISSING: { description: 'How many are missing: not known to be dead or alive.' },
    DETAINED: {
      description: 'How many were arrested, detained or taken prisoner (ACLED: Arrests; Atlos: Detention).',
    },
    DISPLACED: { description: 'How many had to leave their homes (UNHCR: displaced persons).' },
    METHOD: {
      description:
        'How it was done: from where, by which means, in which order (Atlos: Incident Type, Equipment Used). What was fired is MUNITIONS.',
    },
  } satisfies Record<(typeof CLAIM_PROPERTIES)[number], object>,
});

const QuantityQualifier = builder.enumType('QuantityQualifier', {
  description: 'How a source words a number.',
  values: {
    EXACTLY: { description: '`best`, no more and no less.' },
    ABOUT: { description: '`best`, more or less.' },
    AT_LEAST: { description: '`best` or more; `low` is the same.' },
    AT_MOST: { description: '`best` or less; `high` is the same.' },
    BETWEEN: { description: 'From `low` to `high`.' },
  } satisfies Record<(typeof QUANTITY_QUALIFIERS)[number], object>,
});

export const FigureBasis = builder.enumType('FigureBasis', {
  description: 'How a figure came about.',
  values: {
    CLAIMED: {
      description: 'Said by those whose own acts are counted, as attacks by the group that claims them.',
    },
    COUNTED: { description: 'Counted case by case, by whoever keeps count.' },
    ESTIMATED: { description: 'Estimated, not counted.' },
  } satisfies Record<(typeof FIGURE_BASES)[number], object>,
});

/** What the fields of a number are read from. */
interface QuantityParts {
  qualifier: SQL<(typeof QUANTITY_QUALIFIERS)[number]>;
  low: SQL<number | null>;
  best: SQL<number | null>;
  high: SQL<number | null>;
  unit: SQL<string | null>;
}
const part = partsOf<QuantityParts>();

export const Quantity = builder.objectRef<AnswerOf<QuantityParts>>('Quantity').implement({
  description: 'A number as reported: `at least five rockets` is qualifier AT_LEAST, best 5, unit rocket.',
  fields: (t) => ({
    qualifier: t.field({
      type: QuantityQualifier,
      description: 'How the source words it.',
      ...part('qualifier'),
    }),
    low: t.float({
      nullable: true,
      description: 'The least that it can be; null where open.',
      ...part('low'),
    }),
    best: t.float({ nullable: true, description: 'The number itself; null for a span.', ...part('best') }),
    high: t.float({
      nullable: true,
      description: 'The most that it can be; null where open.',
      ...part('high'),
    }),
    unit: t.string({
      nullable: true,
      description: 'What is counted, in the singular.',
      ...part('unit'),
    }),
  }),
});

Claim.implement({
  description: 'One reported value of one property of an event: who says so, and who published it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(globalId('Claim')),
    slug: t.string({
      description:
        'Stable public name, of the event, the property, the source and the place in it; never reused.',
      ...column(claims.slug),
    }),
    event: t.field({ type: Event, description: 'The event that it is about.', ...one(claimRelations.event) }),
    property: t.field({
      type: ClaimProperty,
      description: 'What about the event it tells.',
      ...column(claims.property),
    }),
    quantity: t.field({
      type: Quantity,
      nullable: true,
      description: 'Set where the value is a number.',
      ...group(
        {
          qualifier: claims.qualifier,
          low: claims.low,
          best: claims.best,
          high: claims.high,
          unit: claims.unit,
        },
        ['qualifier'],
      ),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'Set where the value is an actor.',
      ...one(claimRelations.actor),
    }),
    text: t.string({ description: 'The value in words.', ...column(claims.text) }),
    period: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'Since when, or during which time, the number counts; null where the source does not say.',
      ...date({ edtf: claims.periodEdtf, earliest: claims.periodEarliest, latest: claims.periodLatest }),
    }),
    asOf: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'As of when the number was counted; null where the source does not say.',
      ...date({ edtf: claims.asOfEdtf, earliest: claims.asOfEarliest, latest: claims.asOfLatest }),
    }),
    basis: t.field({
      type: FigureBasis,
      nullable: true,
      description: 'How the number came about; null where the source does not say.',
      ...column(claims.basis),
    }),
    relays: t.field({
      type: [Actor],
      description:
        'Through whom the source has it from the claimant, the nearest to the claimant first: of a crew that told an official who told the outlet, the official.',
      ...manyThrough(claimRelations.relays, claimRelays.position, relayRelations.actor),
    }),
    superseded: t.boolean({
      description: 'True where a later claim of the same authority gives a newer number (`supersededBy`).',
      ...column(claims.superseded),
    }),
    supersedes: t.field({
      type: [Claim],
      description: 'The claims whose earlier number this one takes the place of.',
      ...manyThrough(claimRelations.supersedes, claimSupersedes.position, supersededRelations.other),
    }),
    supersededBy: t.field({
      type: [Claim],
      description: 'The claims that give a newer number in its place.',
      ...many(claimRelations.supersededBy, claims.slug),
    }),
    claimant: t.field({
      type: Actor,
      nullable: true,
      description:
        'Whoever is said to have said it: a person, a body, an unnamed official; null where the source says it itself.',
      ...one(claimRelations.claimant),
    }),
    statement: t.field({
      type: Statement,
      nullable: true,
      description: 'The statement that carries it, where there is one.',
      ...one(claimRelations.statement),
    }),
    source: t.field({
      type: Source,
      description: 'The document that it stands in.',
      ...one(claimRelations.source),
    }),
    locator: t.string({
      nullable: true,
      description:
        'Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`.',
      ...column(claims.locator),
    }),
    excerpt: t.string({
      nullable: true,
      description:
        'The words at that place that settle it, at most twelve, letter for letter in the language of the source; null where the editors gave none.',
      ...column(claims.excerpt),
    }),
  }),
});

const ClaimFilter = filterInput('ClaimFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  event: t.stringList({ description: 'Slugs of the events that they are about.' }),
  property: t.field({ type: [ClaimProperty], description: 'What the claims tell.' }),
  source: t.stringList({ description: 'Slugs of the sources that they stand in.' }),
  claimant: t.stringList({ description: 'Slugs of the actors who are said to assert them.' }),
  place: t.stringList({
    description:
      'Slugs of the places where they say that it happened. A place includes the places inside it.',
  }),
}));

export const claimFilter: Filter<typeof claims, typeof ClaimFilter.$inferInput> = {
  argument: 'filter',
  type: ClaimFilter,
  conditions: (filter, { columns: claim }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(claims, claim.slug, slugs))
      .anyOf('event', filter.event, (slugs) => refersTo(claim.eventId, events, slugs))
      .anyOf('property', filter.property, (properties) => isOneOf(claim.property, properties))
      .anyOf('source', filter.source, (slugs) => refersTo(claim.sourceId, sources, slugs))
      .anyOf('claimant', filter.claimant, (slugs) => refersTo(claim.claimantId, actors, slugs))
      .anyOf('place', filter.place, (slugs) =>
        linkedTo(claim.placeId, placeScopes.placeId, refersTo(placeScopes.scopeId, places, slugs)),
      ).all,
};

builder.queryFields((t) => ({
  claim: t.field({
    type: Claim,
    description: 'The claim with a slug; null where there is none.',
    ...bySlug(claims),
  }),
}));

import { sql } from 'drizzle-orm';
import { positionRelations } from '../../schema/relations.ts';
import { parties, positions, topics } from '../../schema/tables.ts';
import type { STANCES } from '../../schema/vocabulary.ts';
import { refersTo, test } from '../planner/condition.ts';
import { startedBy } from '../planner/during.ts';
import { column, one } from '../planner/field-reads.ts';
import { Conditions, readSpan } from '../planner/filters.ts';
import type { Statistics } from '../planner/statistics.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import type { Filter } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { Node } from './node.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';

export const Position = record('Position', positions);
export const PositionConnection = connectionOf(Position, 'Position', 'positions');
export const positionKey = [positions.takenEarliest, positions.slug];

const Stance = builder.enumType('Stance', {
  description: "The answer that a statement gives to a topic's question.",
  values: {
    SUPPORTS: { description: 'Yes.' },
    OPPOSES: { description: 'No.' },
    AMBIGUOUS: { description: 'Neither plainly.' },
  } satisfies Record<(typeof STANCES)[number], object>,
});

Position.implement({
  description: 'The stance that a statement takes on a topic.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(globalId('Position')),
    topic: t.field({ type: Topic, description: 'The question.', ...one(positionRelations.topic) }),
    statement: t.field({
      type: Statement,
      description: 'The statement that takes it; its renderings and citations show where it stands.',
      ...one(positionRelations.statement),
    }),
    actor: t.field({
      type: Actor,
      description: "Whose stance it is: the statement's speaker.",
      ...one(positionRelations.actor),
    }),
    stance: t.field({ type: Stance, description: 'The answer.', ...column(positions.stance) }),
    takenAt: t.field({
      type: FuzzyDate,
      description: 'When it was taken: the date of the statement.',
      ...date({
        edtf: positions.takenEdtf,
        earliest: positions.takenEarliest,
        latest: positions.takenLatest,
        note: positions.takenNote,
      }),
    }),
    shift: t.boolean({
      description:
        "True where this actor's previous stance on the topic was another, of those that their wording says outright, by the first instants of their dates (`TimeOrder` has what that means for a day beside a time with a zone); a first stance is no shift, nor is one that is the editors' reading (`note`).",
      ...column(positions.shift),
    }),
    note: t.string({
      nullable: true,
      description:
        "Why the statement is read so, in the editors' words; null where its wording says it outright.",
      ...column(positions.note),
    }),
  }),
});

export const positionsOnTopic: Filter<typeof positions, readonly string[], ['String']> = {
  argument: 'topic',
  type: ['String'],
  description: 'Only stances on one of these topics, by slug.',
  conditions: (slugs, { columns: position }, field) =>
    new Conditions(field).anyOf('topic', slugs, (list) => refersTo(position.topicId, topics, list)).all,
};

export const positionsOfParty: Filter<typeof positions, readonly string[], ['String']> = {
  argument: 'party',
  type: ['String'],
  description: 'Only stances taken for one of these parties, by slug.',
  conditions: (slugs, { columns: position }, field) =>
    new Conditions(field).anyOf('party', slugs, (list) => refersTo(position.partyId, parties, list)).all,
};

/** A later stance of the same actor on the topic leaves none of the earlier ones standing. */
export const positionsAsOf: Filter<typeof positions, string, 'EDTF'> = {
  argument: 'asOf',
  type: 'EDTF',
  description:
    'Only the stance that each actor held at the end of this date: of the stances that they had taken by then, the last. A stance is taken at the first instant that its date can mean; an open end is after all of them.',
  conditions: (edtf, { columns: position }, field) => {
    const { end } = readSpan(edtf, 'asOf', field);
    const later = field.plan.row(positions, 'later');
    const { topicId, actorId, takenEarliest, slug } = later.columns;
    const byThen = (row: typeof later.columns) =>
      end ? startedBy({ edtf: row.takenEdtf, earliest: row.takenEarliest }, end) : [];
    const superseding = [
      sql`${topicId} = ${position.topicId}`,
      sql`${actorId} = ${position.actorId}`,
      sql`(${takenEarliest}, ${slug}) > (${position.takenEarliest}, ${position.slug})`,
      ...byThen(later.columns),
    ];
    // The actor's stances of the same instant are passed over.
    const ties = (statistics: Statistics) => statistics.sharing(positions.actorId) + 1;
    return [
      ...byThen(position).map((asked) => test(asked)),
      test(sql`NOT EXISTS (SELECT 1 FROM ${later.from} WHERE ${sql.join(superseding, sql` AND `)})`, ties),
    ];
  },
};

import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type ColumnOf, type Relation, responseRelations } from '../../schema/relations.ts';
import {
  actors,
  citations,
  events,
  parties,
  responseActors,
  responses,
  statementActs,
  type statements,
} from '../../schema/tables.ts';
import { isOneOf, linkedTo, refersTo, test } from '../planner/condition.ts';
import { column, fieldRead, one, typeOf } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { jsonOf } from '../planner/json.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import { type Row, relatedRows } from '../planner/row.ts';
import { builder } from './builder.ts';
import { CitationConnection } from './citation.ts';
import { connectionOf, relatedConnection } from './connection.ts';
import { Event } from './event.ts';
import { type Filter, filterInput } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { SpeechAct, Statement } from './statement.ts';

export const Response = record('Response', responses);
export const ResponseConnection = connectionOf(Response, 'Response', 'responses');
export const responseKey = [responses.respondedEarliest, responses.slug];

const ResponseSubject = builder.unionType('ResponseSubject', {
  description: 'What a response answers: something that happened, or something said.',
  types: () => [Event, Statement],
  resolveType: typeOf<'Event' | 'Statement'>,
});

const Reaction = builder.unionType('Reaction', {
  description: 'An answer: something said, or something done.',
  types: () => [Statement, Event],
  resolveType: typeOf<'Event' | 'Statement'>,
});

type Reference<To extends SQLiteTable> = Relation<To, ColumnOf<typeof responses>>;

/** Exactly one of the two relations leads to a record. */
function eventOrStatement(event: Reference<typeof events>, statement: Reference<typeof statements>) {
  const found = (field: PlannedField, from: Row, relation: Relation, type: string) => {
    const row = field.plan.row(relation.table, type.toLowerCase());
    return jsonOf(
      field.select(row, { type }),
      sql`FROM ${row.from} WHERE ${relatedRows(relation, from, row)}`,
    );
  };
  return fieldRead((field, from: Row<typeof responses>) => {
    field.charge(1);
    const either = field.plan.price.either([
      () => found(field, from, statement, 'Statement'),
      () => found(field, from, event, 'Event'),
    ]);
    return sql<
      AnswerOf<Row<typeof events>> | AnswerOf<Row<typeof statements>>
    >`coalesce(${sql.join(either, sql`, `)})`;
  });
}

Response.implement({
  description: 'One thing said or done in response to another, itself a sourced fact.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(globalId('Response')),
    subject: t.field({
      type: ResponseSubject,
      description: 'What was answered.',
      ...eventOrStatement(responseRelations.subjectEvent, responseRelations.subjectStatement),
    }),
    reaction: t.field({
      type: Reaction,
      description: 'The answer: something said, or something done.',
      ...eventOrStatement(responseRelations.reactionEvent, responseRelations.reactionStatement),
    }),
    party: t.field({
      type: Party,
      nullable: true,
      description: 'The party that the answering actor belongs to.',
      ...one(responseRelations.party),
    }),
    respondedAt: t.field({
      type: FuzzyDate,
      description: 'When the answer was given.',
      ...date({
        edtf: responses.respondedEdtf,
        earliest: responses.respondedEarliest,
        latest: responses.respondedLatest,
        note: responses.respondedNote,
      }),
    }),
    elapsed: t.field({
      type: 'Duration',
      nullable: true,
      description:
        'From the start of the subject to the start of the answer, in whole days where either date is a day; null where the dates are too coarse to tell, or the answer comes first.',
      ...column(responses.elapsed),
    }),
    citations: t.field(
      relatedConnection(responseRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources show that the one answers the other.',
        key: [citations.slug],
      }),
    ),
  }),
});

const ResponseKind = builder.enumType('ResponseKind', {
  description: 'Whether an answer was said or done.',
  values: {
    STATEMENT: { description: 'Something said.' },
    ACTION: { description: 'Something done: an event.' },
  },
});

const ResponseFilter = filterInput('ResponseFilter', (t) => ({
  event: t.stringList({ description: 'Slugs of the events that are answered.' }),
  party: t.stringList({ description: 'Slugs of the parties that answer.' }),
  actor: t.stringList({
    description:
      'Slugs of the actors who answer: who speaks, whom they speak for, or who did it by the word of every source.',
  }),
  acts: t.field({
    type: [SpeechAct],
    description: 'What an answer in words does; leaves out answers in deeds.',
  }),
  kind: t.field({ type: ResponseKind, description: 'Said or done.' }),
}));
export type ResponseFilterInput = typeof ResponseFilter.$inferInput;

export const responseFilter: Filter<typeof responses, ResponseFilterInput> = {
  argument: 'filter',
  type: ResponseFilter,
  conditions: (filter, { columns: response }, field, path) =>
    new Conditions(field, path)
      .anyOf('event', filter.event, (slugs) => refersTo(response.subjectEventId, events, slugs))
      .anyOf('party', filter.party, (slugs) => refersTo(response.partyId, parties, slugs))
      .anyOf('actor', filter.actor, (slugs) =>
        linkedTo(response.id, responseActors.responseId, refersTo(responseActors.actorId, actors, slugs)),
      )
      .anyOf('acts', filter.acts, (acts) =>
        linkedTo(response.reactionStatementId, statementActs.statementId, isOneOf(statementActs.act, acts)),
      )
      .given(filter.kind, (kind) =>
        test(
          kind === 'STATEMENT'
            ? sql`${response.reactionStatementId} IS NOT NULL`
            : sql`${response.reactionEventId} IS NOT NULL`,
        ),
      ).all,
};

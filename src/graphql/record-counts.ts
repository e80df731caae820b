/** Events, statements, responses and claims by what they share: what a front end shows beside a list to narrow it. */
import { sql } from 'drizzle-orm';
import {
  claims,
  eventParties,
  eventSources,
  events,
  responseActors,
  responses,
  statementActs,
  statementSources,
  statements,
} from '../../schema/tables.ts';
import { builder } from './builder.ts';
import { claimFilter } from './claim.ts';
import {
  Count,
  countsRead,
  type DimensionOf,
  enumIn,
  enumOf,
  enumsLinked,
  MONTH,
  monthIn,
  ORDER_OF_COUNTS,
  recordIn,
  recordsLinked,
} from './counts.ts';
import { eventFilter } from './event.ts';
import { responseFilter } from './response.ts';
import { statementFilter } from './statement.ts';

const EventGrouping = builder.enumType('EventGrouping', {
  description: 'What events are counted by.',
  values: {
    TYPE: { description: 'PLOVER event type.' },
    MONTH,
    PLACE: { description: 'The place where it happened, without the places around it.' },
    PARTY: { description: 'Each party of whom an actor takes part, in any role.' },
    SOURCE: { description: 'Each source that reports it.' },
  },
});

const EVENTS: Record<typeof EventGrouping.$inferType, DimensionOf<typeof events>> = {
  TYPE: enumIn(events.type, 'EventType'),
  MONTH: monthIn({
    edtf: events.occurredEdtf,
    earliest: events.occurredEarliest,
    latest: events.occurredLatest,
  }),
  PLACE: recordIn(events.placeId, 'places'),
  PARTY: recordsLinked({ from: events.id, to: eventParties.eventId, value: eventParties.partyId }, 'parties'),
  SOURCE: recordsLinked(
    { from: events.id, to: eventSources.eventId, value: eventSources.sourceId },
    'sources',
  ),
};

const StatementGrouping = builder.enumType('StatementGrouping', {
  description: 'What statements are counted by.',
  values: {
    ACT: { description: 'Each thing that the speaker does by saying it.' },
    MONTH,
    SPEAKER: { description: 'The actor who says it.' },
    PARTY: { description: 'The party of whom the speaker speaks for, or else of the speaker.' },
    SOURCE: { description: 'Each source that carries it.' },
  },
});

const STATEMENTS: Record<typeof StatementGrouping.$inferType, DimensionOf<typeof statements>> = {
  ACT: enumsLinked(
    { from: statements.id, to: statementActs.statementId, value: statementActs.act },
    'SpeechAct',
  ),
  MONTH: monthIn({
    edtf: statements.saidEdtf,
    earliest: statements.saidEarliest,
    latest: statements.saidLatest,
  }),
  SPEAKER: recordIn(statements.speakerId, 'actors'),
  PARTY: recordIn(statements.partyId, 'parties'),
  SOURCE: recordsLinked(
    { from: statements.id, to: statementSources.statementId, value: statementSources.sourceId },
    'sources',
  ),
};

const ResponseGrouping = builder.enumType('ResponseGrouping', {
  description: 'What responses are counted by.',
  values: {
    KIND: { description: 'Whether the answer was said or done.' },
    ACT: { description: 'Each thing that an answer in words does. Answers in deeds are in none.' },
    MONTH,
    ACTOR: { description: 'Each actor who answers: who speaks, whom they speak for, or who did it.' },
    PARTY: { description: 'The party that answers.' },
    EVENT: { description: 'The event that is answered. Answers to a statement are in none.' },
  },
});

const RESPONSES: Record<typeof ResponseGrouping.$inferType, DimensionOf<typeof responses>> = {
  KIND: enumOf(
    ({ columns }) => sql`iif(${columns.reactionStatementId} IS NULL, 'ACTION', 'STATEMENT')`,
    'ResponseKind',
  ),
  ACT: enumsLinked(
    { from: responses.reactionStatementId, to: statementActs.statementId, value: statementActs.act },
    'SpeechAct',
  ),
  MONTH: monthIn({
    edtf: responses.respondedEdtf,
    earliest: responses.respondedEarliest,
    latest: responses.respondedLatest,
  }),
  ACTOR: recordsLinked(
    { from: responses.id, to: responseActors.responseId, value: responseActors.actorId },
    'actors',
  ),
  PARTY: recordIn(responses.partyId, 'parties'),
  EVENT: recordIn(responses.subjectEventId, 'events'),
};

const ClaimGrouping = builder.enumType('ClaimGrouping', {
  description: 'What claims are counted by.',
  values: {
    PROPERTY: { description: 'What about the event they tell.' },
    EVENT: { description: 'The event that they are about.' },
    SOURCE: { description: 'The source that they stand in.' },
    CLAIMANT: {
      description: 'Who is said to have said them. Those that the source says itself are in none.',
    },
  },
});

const CLAIMS: Record<typeof ClaimGrouping.$inferType, DimensionOf<typeof claims>> = {
  PROPERTY: enumIn(claims.property, 'ClaimProperty'),
  EVENT: recordIn(claims.eventId, 'events'),
  SOURCE: recordIn(claims.sourceId, 'sources'),
  CLAIMANT: recordIn(claims.claimantId, 'actors'),
};

const BY = 'What a group shares.';
const AND = 'What it shares as well: then there is a group for each pair.';

builder.queryFields((t) => ({
  eventCounts: t.field({
    type: [Count],
    description: `How many events there are in each group; an event counts once in each of its groups. ${ORDER_OF_COUNTS}`,
    args: {
      by: t.arg({ type: EventGrouping, required: true, description: BY }),
      and: t.arg({ type: EventGrouping, description: AND }),
      filter: t.arg({ type: eventFilter.type, description: 'Counts the events for which it holds.' }),
    },
    ...countsRead(events, 'events', eventFilter, EVENTS),
  }),
  statementCounts: t.field({
    type: [Count],
    description: `How many statements there are in each group; a statement counts once in each of its groups. ${ORDER_OF_COUNTS}`,
    args: {
      by: t.arg({ type: StatementGrouping, required: true, description: BY }),
      and: t.arg({ type: StatementGrouping, description: AND }),
      filter: t.arg({
        type: statementFilter.type,
        description: 'Counts the statements for which it holds.',
      }),
    },
    ...countsRead(statements, 'statements', statementFilter, STATEMENTS),
  }),
  responseCounts: t.field({
    type: [Count],
    description: `How many responses there are in each group; a response counts once in each of its groups. ${ORDER_OF_COUNTS}`,
    args: {
      by: t.arg({ type: ResponseGrouping, required: true, description: BY }),
      and: t.arg({ type: ResponseGrouping, description: AND }),
      filter: t.arg({ type: responseFilter.type, description: 'Counts the responses for which it holds.' }),
    },
    ...countsRead(responses, 'responses', responseFilter, RESPONSES),
  }),
  claimCounts: t.field({
    type: [Count],
    description: `How many claims there are in each group. ${ORDER_OF_COUNTS}`,
    args: {
      by: t.arg({ type: ClaimGrouping, required: true, description: BY }),
      and: t.arg({ type: ClaimGrouping, description: AND }),
      filter: t.arg({ type: claimFilter.type, description: 'Counts the claims for which it holds.' }),
    },
    ...countsRead(claims, 'claims', claimFilter, CLAIMS),
  }),
}));

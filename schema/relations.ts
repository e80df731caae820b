/**
 * Every join, once. A relation leads from a column of the row at hand to a column of another table's rows, either
 * directly or through a link table.
 */
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as t from './tables.ts';

export interface Relation<
  To extends SQLiteTable = SQLiteTable,
  From extends SQLiteColumn = SQLiteColumn,
  End extends SQLiteColumn = SQLiteColumn,
> {
  table: To;
  from: From;
  to: End;
  link?: { table: SQLiteTable; from: SQLiteColumn; to: SQLiteColumn };
}

export type ColumnOf<Table extends SQLiteTable> = SQLiteColumn & { _: { tableName: Table['_']['name'] } };

const related = <From extends SQLiteColumn, To extends SQLiteTable, End extends ColumnOf<To>>(
  from: From,
  table: To,
  to: End,
): Relation<To, From, End> => ({ table, from, to });

const linked = <From extends SQLiteColumn, To extends SQLiteTable & { id: SQLiteColumn }>(
  from: From,
  link: NonNullable<Relation['link']>,
  table: To,
  to: SQLiteColumn = table.id,
): Relation<To, From> => ({ table, from, to, link });

export const eventRelations = {
  place: related(t.events.placeId, t.places, t.places.id),
  partOf: related(t.events.partOfId, t.events, t.events.id),
  parts: related(t.events.id, t.events, t.events.partOfId),
  participants: related(t.events.id, t.participations, t.participations.eventId),
  statements: linked(
    t.events.id,
    { table: t.statementAbout, from: t.statementAbout.eventId, to: t.statementAbout.statementId },
    t.statements,
  ),
  responses: related(t.events.id, t.responses, t.responses.subjectEventId),
  respondsTo: related(t.events.id, t.responses, t.responses.reactionEventId),
  claims: related(t.events.id, t.claims, t.claims.eventId),
  accounts: related(t.events.id, t.accounts, t.accounts.eventId),
  citations: related(t.events.id, t.citations, t.citations.eventId),
};

export const participationRelations = {
  event: related(t.participations.eventId, t.events, t.events.id),
  actor: related(t.participations.actorId, t.actors, t.actors.id),
  assertedBy: related(t.participations.assertedById, t.actors, t.actors.id),
  citations: related(t.participations.id, t.citations, t.citations.participationId),
};

export const responseRelations = {
  subjectEvent: related(t.responses.subjectEventId, t.events, t.events.id),
  subjectStatement: related(t.responses.subjectStatementId, t.statements, t.statements.id),
  reactionEvent: related(t.responses.reactionEventId, t.events, t.events.id),
  reactionStatement: related(t.responses.reactionStatementId, t.statements, t.statements.id),
  party: related(t.responses.partyId, t.parties, t.parties.id),
  citations: related(t.responses.id, t.citations, t.citations.responseId),
};

export const utteranceRelations = {
  speaker: related(t.utterances.speakerId, t.actors, t.actors.id),
  onBehalfOf: related(t.utterances.onBehalfOfId, t.actors, t.actors.id),
  party: related(t.utterances.partyId, t.parties, t.parties.id),
  audience: related(t.utterances.id, t.utteranceAudience, t.utteranceAudience.utteranceId),
  statements: related(t.utterances.id, t.statements, t.statements.utteranceId),
  sources: linked(
    t.utterances.id,
    { table: t.utteranceSources, from: t.utteranceSources.utteranceId, to: t.utteranceSources.sourceId },
    t.sources,
  ),
  citations: related(t.utterances.id, t.citations, t.citations.utteranceId),
};

export const audienceRelations = {
  actor: related(t.utteranceAudience.actorId, t.actors, t.actors.id),
};

export const linkRelations = {
  assertedBy: related(t.eventLinks.assertedById, t.actors, t.actors.id),
  citations: related(t.eventLinks.id, t.citations, t.citations.linkId),
};

export const topicRelations = {
  positions: related(t.topics.id, t.positions, t.positions.topicId),
};

export const positionRelations = {
  topic: related(t.positions.topicId, t.topics, t.topics.id),
  statement: related(t.positions.statementId, t.statements, t.statements.id),
  actor: related(t.positions.actorId, t.actors, t.actors.id),
};

export const partyRelations = {
  actors: related(t.parties.id, t.actors, t.actors.partyId),
  statements: related(t.parties.id, t.statements, t.statements.partyId),
};

export const actorRelations = {
  names: related(t.actors.id, t.actorNames, t.actorNames.actorId),
  party: related(t.actors.partyId, t.parties, t.parties.id),
  affiliations: related(t.actors.id, t.affiliations, t.affiliations.actorId),
  affiliates: related(t.actors.id, t.affiliations, t.affiliations.withId),
  statements: related(t.actors.id, t.statements, t.statements.speakerId),
  participations: related(t.actors.id, t.participations, t.participations.actorId),
  positions: related(t.actors.id, t.positions, t.positions.actorId),
  citations: related(t.actors.id, t.citations, t.citations.actorId),
};

export const actorNameRelations = {
  source: related(t.actorNames.sourceId, t.sources, t.sources.id),
};

export const affiliationRelations = {
  actor: related(t.affiliations.actorId, t.actors, t.actors.id),
  with: related(t.affiliations.withId, t.actors, t.actors.id),
  citations: related(t.affiliations.id, t.citations, t.citations.affiliationId),
};

export const statementRelations = {
  utterance: related(t.statements.utteranceId, t.utterances, t.utterances.id),
  speaker: related(t.statements.speakerId, t.actors, t.actors.id),
  onBehalfOf: related(t.statements.onBehalfOfId, t.actors, t.actors.id),
  party: related(t.statements.partyId, t.parties, t.parties.id),
  acts: related(t.statements.id, t.statementActs, t.statementActs.statementId),
  about: linked(
    t.statements.id,
    { table: t.statementAbout, from: t.statementAbout.statementId, to: t.statementAbout.eventId },
    t.events,
  ),
  targets: related(t.statements.id, t.statementTargets, t.statementTargets.statementId),
  renderings: related(t.statements.id, t.renderings, t.renderings.statementId),
  responses: related(t.statements.id, t.responses, t.responses.subjectStatementId),
  respondsTo: related(t.statements.id, t.responses, t.responses.reactionStatementId),
  claims: related(t.statements.id, t.claims, t.claims.statementId),
  positions: related(t.statements.id, t.positions, t.positions.statementId),
  citations: related(t.statements.id, t.citations, t.citations.statementId),
};

export const targetRelations = {
  actor: related(t.statementTargets.actorId, t.actors, t.actors.id),
};

export const renderingRelations = {
  source: related(t.renderings.sourceId, t.sources, t.sources.id),
};

export const sourceRelations = {
  publisher: related(t.sources.publisherId, t.actors, t.actors.id),
  voice: related(t.sources.voiceId, t.actors, t.actors.id),
  via: related(t.sources.id, t.sourceVia, t.sourceVia.sourceId),
  events: linked(
    t.sources.id,
    { table: t.eventSources, from: t.eventSources.sourceId, to: t.eventSources.eventId },
    t.events,
  ),
  statements: linked(
    t.sources.id,
    { table: t.statementSources, from: t.statementSources.sourceId, to: t.statementSources.statementId },
    t.statements,
  ),
  claims: related(t.sources.id, t.claims, t.claims.sourceId),
  coding: related(t.sources.id, t.sourceCoding, t.sourceCoding.sourceId),
};

export const viaRelations = {
  actor: related(t.sourceVia.actorId, t.actors, t.actors.id),
};

export const citationRelations = {
  source: related(t.citations.sourceId, t.sources, t.sources.id),
};

export const claimRelations = {
  event: related(t.claims.eventId, t.events, t.events.id),
  actor: related(t.claims.actorId, t.actors, t.actors.id),
  place: related(t.claims.placeId, t.places, t.places.id),
  claimant: related(t.claims.claimantId, t.actors, t.actors.id),
  statement: related(t.claims.statementId, t.statements, t.statements.id),
  source: related(t.claims.sourceId, t.sources, t.sources.id),
  relays: related(t.claims.id, t.claimRelays, t.claimRelays.claimId),
  supersedes: related(t.claims.id, t.claimSupersedes, t.claimSupersedes.claimId),
  supersededBy: linked(
    t.claims.id,
    { table: t.claimSupersedes, from: t.claimSupersedes.otherId, to: t.claimSupersedes.claimId },
    t.claims,
  ),
};

export const accountRelations = {
  event: related(t.accounts.eventId, t.events, t.events.id),
  values: related(t.accounts.id, t.accountValues, t.accountValues.accountId),
  origins: related(t.accounts.id, t.accountOrigins, t.accountOrigins.accountId),
  counts: related(t.accounts.id, t.accountCounts, t.accountCounts.accountId),
};

export const accountValueRelations = {
  count: related(t.accountValues.countId, t.accountCounts, t.accountCounts.id),
  actor: related(t.accountValues.actorId, t.actors, t.actors.id),
  place: related(t.accountValues.placeId, t.places, t.places.id),
  claims: related(t.accountValues.id, t.accountValueClaims, t.accountValueClaims.valueId),
  reporting: linked(
    t.accountValues.id,
    { table: t.accountValueClaims, from: t.accountValueClaims.valueId, to: t.accountValueClaims.claimId },
    t.claims,
  ),
};

export const accountValueClaimRelations = {
  claim: related(t.accountValueClaims.claimId, t.claims, t.claims.id),
};

export const accountCountRelations = {
  actor: related(t.accountCounts.actorId, t.actors, t.actors.id),
  values: related(t.accountCounts.id, t.accountValues, t.accountValues.countId),
};

export const relayRelations = {
  actor: related(t.claimRelays.actorId, t.actors, t.actors.id),
};

export const originRelations = {
  sources: related(t.accountOrigins.id, t.accountOriginSources, t.accountOriginSources.originId),
  joins: related(t.accountOrigins.id, t.accountOriginJoins, t.accountOriginJoins.originId),
};

export const originSourceRelations = {
  source: related(t.accountOriginSources.sourceId, t.sources, t.sources.id),
};

export const originJoinRelations = {
  source: related(t.accountOriginJoins.sourceId, t.sources, t.sources.id),
  other: related(t.accountOriginJoins.otherId, t.sources, t.sources.id),
  actor: related(t.accountOriginJoins.actorId, t.actors, t.actors.id),
  statement: related(t.accountOriginJoins.statementId, t.statements, t.statements.id),
};

export const supersededRelations = {
  other: related(t.claimSupersedes.otherId, t.claims, t.claims.id),
};

export const placeRelations = {
  partOf: related(t.places.partOfId, t.places, t.places.id),
  places: related(t.places.id, t.places, t.places.partOfId),
  /** Of the place and of every place inside it. */
  events: linked(
    t.places.id,
    { table: t.placeScopes, from: t.placeScopes.scopeId, to: t.placeScopes.placeId },
    t.events,
    t.events.placeId,
  ),
};

import { statementRelations, targetRelations } from '../../schema/relations.ts';
import {
  actors,
  citations,
  claims,
  events,
  parties,
  positions,
  renderings,
  responses,
  sources,
  statementAbout,
  statementActs,
  statementSources,
  statements,
  statementTargets,
  utterances,
} from '../../schema/tables.ts';
import type { SPEECH_ACTS, TARGET_ROLES } from '../../schema/vocabulary.ts';
import { isCalled, isOneOf, linkedTo, refersTo } from '../planner/condition.ts';
import { column, many, one, values } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Channel } from './channel.ts';
import { CitationConnection } from './citation.ts';
import { ClaimConnection, claimFilter } from './claim.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EventConnection, eventKey } from './event.ts';
import { type Filter, filterInput } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { Party } from './party.ts';
import { Position } from './position.ts';
import { Rendering } from './rendering.ts';
import { ResponseConnection, responseFilter, responseKey } from './response.ts';
import { rowType } from './row-type.ts';
import { hasWords, WORDS } from './words.ts';

export const Statement = record('Statement', statements);
export const StatementConnection = connectionOf(Statement, 'Statement', 'statements');
export const statementKey = [statements.saidEarliest, statements.slug];

export const SpeechAct = builder.enumType('SpeechAct', {
  description: 'What a speaker does by speaking.',
  values: {
    CLAIM_RESPONSIBILITY: { description: 'Says that their side did it.' },
    DENY_RESPONSIBILITY: { description: 'Says that their side did not do it.' },
    ACKNOWLEDGE: { description: 'Grants that something is so.' },
    ATTRIBUTE: { description: 'Names who, by its word, did it.' },
    ACCUSE: { description: 'Blames somebody for a wrong.' },
    CONDEMN: { description: 'Calls an act wrong.' },
    REJECT: { description: 'Refuses an act, an idea or a demand.' },
    THREATEN: { description: 'Announces harm.' },
    WARN: { description: 'Points to consequences.' },
    VOW: { description: 'Commits their side to a course.' },
    DEMAND: { description: 'Asks for an act as a due.' },
    APPEAL: { description: 'Asks for an act.' },
    PROMISE: { description: 'Commits to something that the other side wants.' },
    PRAISE: { description: 'Calls an act or an actor good.' },
    JUSTIFY: { description: 'Gives reasons for an act of their side.' },
    ANNOUNCE: { description: 'Makes a decision or an act known.' },
    ANNOUNCE_INVESTIGATION: { description: 'Says that an inquiry is under way or will be.' },
    ASSERT_RIGHT: { description: 'Claims a right.' },
    ESTIMATE: { description: 'Gives a figure as their own reckoning.' },
    REPORT: { description: 'Tells what happened.' },
    CONFIRM: { description: 'Says that what others reported is so (ISO 24617-2: confirm).' },
    AGREE: { description: 'Accepts a proposal, a demand or a view (PLOVER: AGREE; ISO 24617-2: agreement).' },
    PROPOSE: { description: 'Puts forward a plan or an offer for others to accept (ISO 24617-2: offer).' },
    ADVISE: {
      description: 'Says what others had better do: a travel advice, a call to leave (ISO 24617-2: suggest).',
    },
    CONDOLE: {
      description: 'Says that they grieve with those who were struck (CAMEO 018: make empathetic comment).',
    },
    DECLINE_COMMENT: { description: 'Says that they will say nothing.' },
  } satisfies Record<(typeof SPEECH_ACTS)[number], object>,
});

const TargetRole = builder.enumType('TargetRole', {
  description: 'How a statement concerns an actor.',
  values: {
    ADDRESSEE: { description: 'Spoken to.' },
    ACCUSED: { description: 'Blamed.' },
    CONDEMNED: { description: 'Whose act is called wrong.' },
    THREATENED: { description: 'To whom harm is announced.' },
    PRAISED: { description: 'Called good.' },
    MENTIONED: { description: 'Spoken of.' },
  } satisfies Record<(typeof TARGET_ROLES)[number], object>,
});

const StatementTarget = rowType('StatementTarget', statementTargets).implement({
  description: 'An actor whom a statement concerns.',
  fields: (t) => ({
    actor: t.field({ type: Actor, description: 'Whom it concerns.', ...one(targetRelations.actor) }),
    role: t.field({ type: TargetRole, description: 'How.', ...column(statementTargets.role) }),
  }),
});

Statement.implement({
  description:
    'One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Statement')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(statements.slug) }),
    speaker: t.field({ type: Actor, description: 'Who said it.', ...one(statementRelations.speaker) }),
    role: t.string({
      nullable: true,
      description: 'The capacity in which they spoke, as the sources word it.',
      ...column(statements.role),
    }),
    onBehalfOf: t.field({
      type: Actor,
      nullable: true,
      description: 'Whom they spoke for.',
      ...one(statementRelations.onBehalfOf),
    }),
    party: t.field({
      type: Party,
      nullable: true,
      description: 'The side of whom they spoke for, or else their own.',
      ...one(statementRelations.party),
    }),
    acts: t.field({
      type: [SpeechAct],
      description: 'What the speaker does by saying it.',
      ...values(statementRelations.acts, statementActs.act, statementActs.position),
    }),
    summary: t.string({
      description: "What was said, in the editors' words.",
      ...column(statements.summary),
    }),
    note: t.string({
      nullable: true,
      description:
        'What the editors remark of it, which nobody said: whose words the source prints, what it leaves open, how another reads it. Null where they have nothing to add.',
      ...column(statements.note),
    }),
    channel: t.field({ type: Channel, description: 'By which way.', ...column(statements.channel) }),
    saidAt: t.field({
      type: FuzzyDate,
      description: 'When it was said.',
      ...date({
        edtf: statements.saidEdtf,
        earliest: statements.saidEarliest,
        latest: statements.saidLatest,
        note: statements.saidNote,
      }),
    }),
    about: t.field(
      relatedConnection(statementRelations.about, {
        type: EventConnection,
        description: 'Events it speaks about, from the earliest to the latest.',
        key: eventKey,
      }),
    ),
    targets: t.field({
      type: [StatementTarget],
      description: 'Whom it concerns.',
      ...many(statementRelations.targets, statementTargets.position),
    }),
    renderings: t.field({
      type: [Rendering],
      description: 'The wording in each source: translations and paraphrases side by side.',
      ...many(statementRelations.renderings, renderings.position),
    }),
    responses: t.field(
      relatedConnection(statementRelations.responses, {
        type: ResponseConnection,
        description: 'What was said or done in response to it.',
        key: responseKey,
        orderBy: 'EARLIEST_FIRST',
        filter: responseFilter,
      }),
    ),
    respondsTo: t.field(
      relatedConnection(statementRelations.respondsTo, {
        type: ResponseConnection,
        description: 'What it is a response to.',
        key: [responses.slug],
      }),
    ),
    claims: t.field(
      relatedConnection(statementRelations.claims, {
        type: ClaimConnection,
        description: 'The claims about events that it carries.',
        key: [claims.slug],
        filter: claimFilter,
      }),
    ),
    positions: t.field({
      type: [Position],
      description: 'The stances that it takes, at most one on each topic, by the slug of the topic.',
      ...many(statementRelations.positions, positions.slug),
    }),
    citations: t.field(
      relatedConnection(statementRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources carry it.',
        key: [citations.slug],
      }),
    ),
  }),
});

const StatementFilter = filterInput('StatementFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  speaker: t.stringList({ description: 'Slugs of the actors who speak.' }),
  party: t.stringList({ description: 'Slugs of the parties that they speak for.' }),
  acts: t.field({ type: [SpeechAct], description: 'What they do by speaking.' }),
  about: t.stringList({ description: 'Slugs of the events that they speak about.' }),
  during: t.field({
    type: 'EDTF',
    description:
      'Could have been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last.',
  }),
  source: t.stringList({ description: 'Slugs of the sources that carry them.' }),
  utterance: t.stringList({ description: 'Slugs of the utterances in which they are points.' }),
  text: t.string({ description: WORDS }),
}));

export const statementFilter: Filter<typeof statements, typeof StatementFilter.$inferInput> = {
  argument: 'filter',
  type: StatementFilter,
  conditions: (filter, { columns: statement }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(statements, statement.slug, slugs))
      .anyOf('speaker', filter.speaker, (slugs) => refersTo(statement.speakerId, actors, slugs))
      .anyOf('party', filter.party, (slugs) => refersTo(statement.partyId, parties, slugs))
      .anyOf('acts', filter.acts, (acts) =>
        linkedTo(statement.id, statementActs.statementId, isOneOf(statementActs.act, acts)),
      )
      .anyOf('about', filter.about, (slugs) =>
        linkedTo(statement.id, statementAbout.statementId, refersTo(statementAbout.eventId, events, slugs)),
      )
      .during(filter.during, {
        edtf: statement.saidEdtf,
        earliest: statement.saidEarliest,
        latest: statement.saidLatest,
        within: statement.saidWithin,
      })
      .anyOf('source', filter.source, (slugs) =>
        linkedTo(
          statement.id,
          statementSources.statementId,
          refersTo(statementSources.sourceId, sources, slugs),
        ),
      )
      .anyOf('utterance', filter.utterance, (slugs) => refersTo(statement.utteranceId, utterances, slugs))
      .given(filter.text, (text) => hasWords(statements, statement.id, text, `${path}.text`, field)).all,
};

builder.queryFields((t) => ({
  statement: t.field({
    type: Statement,
    description: 'The statement with a slug; null where there is none.',
    ...bySlug(statements),
  }),
  statements: t.field(
    rootConnection(statements, {
      type: StatementConnection,
      description: 'All statements, or those that a filter leaves.',
      key: statementKey,
      orderBy: 'LATEST_FIRST',
      filter: statementFilter,
    }),
  ),
}));

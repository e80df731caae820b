import { audienceRelations, statementRelations, utteranceRelations } from '../../schema/relations.ts';
import {
  actors,
  citations,
  parties,
  sources,
  utteranceAudience,
  utteranceSources,
  utterances,
} from '../../schema/tables.ts';
import { isCalled, isOneOf, linkedTo, refersTo } from '../planner/condition.ts';
import { column, manyThrough, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Channel } from './channel.ts';
import { CitationConnection } from './citation.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { type Filter, filterInput } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { Party } from './party.ts';
import { SourceConnection, sourceKey } from './source.ts';
import { Statement, StatementConnection, statementFilter, statementKey } from './statement.ts';

export const Utterance = record('Utterance', utterances);
const UtteranceConnection = connectionOf(Utterance, 'Utterance', 'utterances');

Utterance.implement({
  description:
    'One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.)',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Utterance')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(utterances.slug) }),
    title: t.string({
      nullable: true,
      description:
        "What it is called, in the editors' words; null where its speaker, channel and date say enough.",
      ...column(utterances.title),
    }),
    speaker: t.field({ type: Actor, description: 'Who spoke.', ...one(utteranceRelations.speaker) }),
    role: t.string({
      nullable: true,
      description: 'The capacity in which they spoke, as the sources word it.',
      ...column(utterances.role),
    }),
    onBehalfOf: t.field({
      type: Actor,
      nullable: true,
      description: 'Whom they spoke for.',
      ...one(utteranceRelations.onBehalfOf),
    }),
    party: t.field({
      type: Party,
      nullable: true,
      description: 'The side of whom they spoke for, or else their own.',
      ...one(utteranceRelations.party),
    }),
    channel: t.field({ type: Channel, description: 'By which way.', ...column(utterances.channel) }),
    saidAt: t.field({
      type: FuzzyDate,
      description: 'When they spoke.',
      ...date({
        edtf: utterances.saidEdtf,
        earliest: utterances.saidEarliest,
        latest: utterances.saidLatest,
        note: utterances.saidNote,
      }),
    }),
    audience: t.field({
      type: [Actor],
      description:
        'For whom it was meant: the other end of a call, the guests of a meeting (`audience` of schema.org). Empty where it was for the public.',
      ...manyThrough(utteranceRelations.audience, utteranceAudience.position, audienceRelations.actor),
    }),
    statements: t.field(
      relatedConnection(utteranceRelations.statements, {
        type: StatementConnection,
        description: 'The points made in it, each with its wordings.',
        key: statementKey,
        orderBy: 'EARLIEST_FIRST',
        filter: statementFilter,
      }),
    ),
    sources: t.field(
      relatedConnection(utteranceRelations.sources, {
        type: SourceConnection,
        description: 'The sources that carry it or a point of it, from the earliest to the latest.',
        key: sourceKey,
      }),
    ),
    citations: t.field(
      relatedConnection(utteranceRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources speak of it as a whole, beyond what they carry of its points.',
        key: [citations.slug],
      }),
    ),
  }),
});

builder.objectField(Statement, 'utterance', (t) =>
  t.field({
    type: Utterance,
    nullable: true,
    description:
      'The post, call, communique or briefing in which it is one point; null where it is an utterance of its own, and is counted as one.',
    ...one(statementRelations.utterance),
  }),
);

const UtteranceFilter = filterInput('UtteranceFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  speaker: t.stringList({ description: 'Slugs of the actors who speak.' }),
  party: t.stringList({ description: 'Slugs of the parties that they speak for.' }),
  channel: t.field({ type: [Channel], description: 'By which way they speak.' }),
  audience: t.stringList({ description: 'Slugs of the actors for whom it was meant.' }),
  during: t.field({
    type: 'EDTF',
    description:
      'Could have been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last.',
  }),
  source: t.stringList({ description: 'Slugs of the sources that carry it or a point of it.' }),
}));

const utteranceFilter: Filter<typeof utterances, typeof UtteranceFilter.$inferInput> = {
  argument: 'filter',
  type: UtteranceFilter,
  conditions: (filter, { columns: utterance }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(utterances, utterance.slug, slugs))
      .anyOf('speaker', filter.speaker, (slugs) => refersTo(utterance.speakerId, actors, slugs))
      .anyOf('party', filter.party, (slugs) => refersTo(utterance.partyId, parties, slugs))
      .anyOf('channel', filter.channel, (channels) => isOneOf(utterance.channel, channels))
      .anyOf('audience', filter.audience, (slugs) =>
        linkedTo(
          utterance.id,
          utteranceAudience.utteranceId,
          refersTo(utteranceAudience.actorId, actors, slugs),
        ),
      )
      .during(filter.during, {
        edtf: utterance.saidEdtf,
        earliest: utterance.saidEarliest,
        latest: utterance.saidLatest,
        within: utterance.saidWithin,
      })
      .anyOf('source', filter.source, (slugs) =>
        linkedTo(
          utterance.id,
          utteranceSources.utteranceId,
          refersTo(utteranceSources.sourceId, sources, slugs),
        ),
      ).all,
};

builder.queryFields((t) => ({
  utterance: t.field({
    type: Utterance,
    description: 'The utterance with a slug; null where there is none.',
    ...bySlug(utterances),
  }),
  utterances: t.field(
    rootConnection(utterances, {
      type: UtteranceConnection,
      description:
        'All utterances that have a record of their own, or those that a filter leaves. A statement that is an utterance of its own is among `statements` alone.',
      key: [utterances.saidEarliest, utterances.slug],
      orderBy: 'LATEST_FIRST',
      filter: utteranceFilter,
    }),
  ),
}));

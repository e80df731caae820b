import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { sourceRelations, viaRelations } from '../../schema/relations.ts';
import { actors, claims, sourceCoding, sources, sourceVia, statements } from '../../schema/tables.ts';
import type { SOURCE_KINDS } from '../../schema/vocabulary.ts';
import { type Condition, isCalled, isOneOf, refersTo, test } from '../planner/condition.ts';
import { column, manyThrough, one, values } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { omittedClaim, omittedStatement } from '../planner/omissions.ts';
import type { Row } from '../planner/row.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { ClaimConnection, ClaimProperty, claimFilter } from './claim.ts';
import { connection, connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EventConnection, eventKey } from './event.ts';
import { type Filter, filterInput } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { StatementConnection, statementFilter, statementKey } from './statement.ts';

export const Source = record('Source', sources);
export const SourceConnection = connectionOf(Source, 'Source', 'sources');
export const sourceKey = [sources.publishedEarliest, sources.slug];

const SourceKind = builder.enumType('SourceKind', {
  description: 'What a document is.',
  values: {
    NEWS_ARTICLE: { description: 'A report of a news outlet.' },
    OPINION: { description: "An author's view." },
    OFFICIAL_STATEMENT: { description: 'A communique of a body, in its own words.' },
    SOCIAL_MEDIA_POST: { description: 'A post of an account.' },
    DATA_RELEASE: { description: 'Figures published as data.' },
    OTHER: { description: 'Any other document.' },
  } satisfies Record<(typeof SOURCE_KINDS)[number], object>,
});

const OTHERS = 'a source of another publisher (one without a named publisher counts as of another)';

const omissions = <Table extends SQLiteTable>(
  table: Table,
  within: (source: Row<typeof sources>, row: Row<Table>) => Condition[],
) => ({ table, within, parent: ({ columns }: Row<typeof sources>) => sql`${columns.slug}` });

Source.implement({
  description: 'A published document: an article, a communique, a data release.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Source')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(sources.slug) }),
    title: t.string({
      description: 'Its title as printed, or what it begins with.',
      ...column(sources.title),
    }),
    kind: t.field({ type: SourceKind, description: 'What it is.', ...column(sources.kind) }),
    publisher: t.field({
      type: Actor,
      nullable: true,
      description: 'Null where the document does not name it.',
      ...one(sourceRelations.publisher),
    }),
    voice: t.field({
      type: Actor,
      nullable: true,
      description:
        'Whose own words the whole document is: of a communique, a press release or a post. Null where it speaks of others, and where the editors did not say so.',
      ...one(sourceRelations.voice),
    }),
    via: t.field({
      type: [Actor],
      description: 'Agencies and outlets that the document says it draws on.',
      ...manyThrough(sourceRelations.via, sourceVia.position, viaRelations.actor),
    }),
    author: t.string({
      nullable: true,
      description: 'As the document names them.',
      ...column(sources.author),
    }),
    publishedAt: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'When it was published; null where that cannot be told.',
      ...date({
        edtf: sources.publishedEdtf,
        earliest: sources.publishedEarliest,
        latest: sources.publishedLatest,
        note: sources.dateNote,
      }),
    }),
    dateNote: t.string({
      nullable: true,
      description: 'How the date is known, where the document does not state it.',
      ...column(sources.dateNote),
    }),
    language: t.string({ description: 'BCP 47 tag.', ...column(sources.language) }),
    url: t.string({ nullable: true, description: 'Where it was found.', ...column(sources.url) }),
    urlNote: t.string({
      nullable: true,
      description: 'How the address is known, where the document does not state it.',
      ...column(sources.urlNote),
    }),
    sha256: t.string({ description: 'SHA-256 of the text that was read, hex.', ...column(sources.sha256) }),
    events: t.field(
      relatedConnection(sourceRelations.events, {
        type: EventConnection,
        description: 'The events that it reports, from the earliest to the latest.',
        key: eventKey,
      }),
    ),
    statements: t.field(
      relatedConnection(sourceRelations.statements, {
        type: StatementConnection,
        description: 'The statements that it carries, from the earliest to the latest.',
        key: statementKey,
      }),
    ),
    claims: t.field(
      relatedConnection(sourceRelations.claims, {
        type: ClaimConnection,
        description: 'What it tells about events.',
        key: [claims.slug],
        filter: claimFilter,
      }),
    ),
    omittedStatements: t.field(
      connection(omissions(statements, omittedStatement), {
        type: StatementConnection,
        description: `Statements about the events that it reports that it does not carry and ${OTHERS} does, from the earliest to the latest; without those said only after it was published. Nothing is said about why.`,
        key: statementKey,
        filter: statementFilter,
      }),
    ),
    completeFor: t.field({
      type: [ClaimProperty],
      description:
        'Properties for which the editors coded all that the document says: only of these does `omittedClaims` say anything.',
      ...values(sourceRelations.coding, sourceCoding.property, sourceCoding.position),
    }),
    omittedClaims: t.field(
      connection(omissions(claims, omittedClaim), {
        type: ClaimConnection,
        description: `Claims of ${OTHERS} about the events that it reports, on properties on which it makes no claim about that event itself, and for which its coding is complete (\`completeFor\`). Nothing is said about why.`,
        key: [claims.slug],
        filter: claimFilter,
      }),
    ),
  }),
});

const SourceFilter = filterInput('SourceFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  publisher: t.stringList({ description: 'Slugs of the actors that published them.' }),
  kind: t.field({ type: [SourceKind], description: 'What they are.' }),
  during: t.field({
    type: 'EDTF',
    description:
      'Could have been published in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last.',
  }),
}));

const sourceFilter: Filter<typeof sources, typeof SourceFilter.$inferInput> = {
  argument: 'filter',
  type: SourceFilter,
  conditions: (filter, { columns: source }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(sources, source.slug, slugs))
      .anyOf('publisher', filter.publisher, (slugs) => refersTo(source.publisherId, actors, slugs))
      .anyOf('kind', filter.kind, (kinds) => isOneOf(source.kind, kinds))
      .given(filter.during, () => test(sql`${source.publishedEdtf} IS NOT NULL`))
      .during(filter.during, {
        edtf: source.publishedEdtf,
        earliest: source.publishedEarliest,
        latest: source.publishedLatest,
      }).all,
};

builder.queryFields((t) => ({
  source: t.field({
    type: Source,
    description: 'The source with a slug; null where there is none.',
    ...bySlug(sources),
  }),
  sources: t.field(
    rootConnection(sources, {
      type: SourceConnection,
      description: 'All sources, or those that a filter leaves; the undated count as the earliest.',
      key: sourceKey,
      orderBy: 'LATEST_FIRST',
      filter: sourceFilter,
    }),
  ),
}));

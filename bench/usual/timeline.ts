import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { DAY, SPAN_DAYS } from '../../schema/date-lengths.ts';
import { parseDate, type FuzzyDate as Span } from '../../schema/dates.ts';
import { events, statements } from '../../schema/tables.ts';
import { builder, keysIn, type Page, PageInfo, pageOf } from './builder.ts';
import { FuzzyDate } from './date.ts';
import { Event } from './event.ts';
import { Statement } from './statement.ts';

type Item = typeof events.$inferSelect | typeof statements.$inferSelect;

const TimelineItem = builder.unionType('TimelineItem', { types: [Event, Statement] });
const TimelineEdge = builder.objectRef<{ node: Item }>('TimelineEdge').implement({
  fields: (t) => ({
    at: t.field({ type: FuzzyDate, resolve: ({ node }) => dateOf(node) }),
    node: t.field({ type: TimelineItem, resolve: ({ node }) => node }),
  }),
});
const TimelineConnection = builder.objectRef<Page<Item>>('TimelineConnection').implement({
  fields: (t) => ({
    edges: t.field({ type: [TimelineEdge], resolve: ({ edges }) => edges }),
    pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
  }),
});
const TimelineFilter = builder.inputType('TimelineFilter', {
  fields: (t) => ({ during: t.field({ type: 'EDTF' }) }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    args: {
      first: t.arg.int({ required: true }),
      after: t.arg.string(),
      filter: t.arg({ type: TimelineFilter }),
    },
    resolve: async (_, { first, after, filter }, { loaders: { database } }) => {
      const keys = keysIn(after);
      const span = filter?.during ? parseDate(filter.during) : null;
      const found: Item[][] = await Promise.all([
        database
          .select()
          .from(events)
          .where(within(events, columnsOf.events, 'EVENT', keys, span))
          .orderBy(events.occurredEarliest, events.slug)
          .limit(first + 1),
        database
          .select()
          .from(statements)
          .where(within(statements, columnsOf.statements, 'STATEMENT', keys, span))
          .orderBy(statements.saidEarliest, statements.slug)
          .limit(first + 1),
      ]);
      const merged = found.flat().sort((a, b) => (keysOf(a) < keysOf(b) ? -1 : 1));
      return pageOf(merged, first, (item) => ['Query.timeline EARLIEST_FIRST', '', ...keysOf(item)]);
    },
  }),
);

const columnsOf = {
  events: { earliest: events.occurredEarliest, latest: events.occurredLatest, within: events.occurredWithin },
  statements: {
    earliest: statements.saidEarliest,
    latest: statements.saidLatest,
    within: statements.saidWithin,
  },
};

function dateOf(item: Item) {
  return 'speakerId' in item
    ? { edtf: item.saidEdtf, earliest: item.saidEarliest, latest: item.saidLatest }
    : { edtf: item.occurredEdtf, earliest: item.occurredEarliest, latest: item.occurredLatest };
}

function keysOf(item: Item): string[] {
  return [dateOf(item).earliest, 'speakerId' in item ? 'STATEMENT' : 'EVENT', item.slug];
}

type Dated = typeof events | typeof statements;
type DateColumns = Record<'earliest' | 'latest' | 'within', SQLiteColumn>;

function within(
  table: Dated,
  date: DateColumns,
  kind: string,
  keys: string[] | null,
  span: Span | null,
): SQL | undefined {
  if (span) return sql`${table.id} IN (${reaching(table, date, span)})`;
  if (!keys) return undefined;
  const [at, other = '', slug] = keys;
  if (kind === other) return sql`(${date.earliest}, ${table.slug}) > (${at}, ${slug})`;
  return kind > other ? sql`${date.earliest} >= ${at}` : sql`${date.earliest} > ${at}`;
}

/** With the same indexes as the other peers. */
function reaching(
  table: Dated,
  { earliest, latest, within }: DateColumns,
  { earliest: start, latest: end }: Span,
): SQL {
  const short = SPAN_DAYS.map(
    (days) =>
      sql`SELECT ${table.id} FROM ${table} WHERE ${within} = ${days} AND ${earliest} > ${new Date(Date.parse(start as string) - days * DAY).toISOString()} AND ${earliest} <= ${end} AND ${latest} >= ${start}`,
  );
  const long = sql`SELECT ${table.id} FROM ${table} WHERE ${within} = 0 AND ${earliest} <= ${end} AND (${latest} IS NULL OR ${latest} >= ${start})`;
  return sql.join([...short, long], sql` UNION ALL `);
}

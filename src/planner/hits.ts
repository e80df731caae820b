/**
 * Pages of the search index (schema/migrations/0015_search.sql), best match first.
 *
 * Which of two records comes first follows from the two alone: where the words stand in them, and how long they are called.
 * So a cursor means the same place whatever other records come and go, which no rank that weighs the whole index does.
 *
 * A search reads the index entries of its words, and for each document that has them all the size and slug of its record:
 * which is best is known only when all are ranked. So that a word which is everywhere costs no more than others, only the
 * documents that were added last are ranked, up to a limit. The records of the page alone are read whole. Any page costs
 * the same.
 */
import { type SQL, sql } from 'drizzle-orm';
import { SEARCHED } from '../../schema/kinds.ts';
import { type Search, spellingsSought, wholeOf } from '../../schema/search.ts';
import { limits } from '../limits.ts';
import { listing } from './condition.ts';
import { jsonArray } from './json.ts';
import {
  type Comparison,
  cursorsOf,
  type Exists,
  foundInDirection,
  type Keys,
  type Ranged,
} from './range.ts';
import { whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

const LATEST = sql.raw(`ORDER BY rowid DESC LIMIT ${limits.maxRankedRecords}`);

/** Numbers of the kinds that are called by a name; the others by a title, or a summary. */
const NAMED = SEARCHED.flatMap(({ label, search }) => (label.name === 'name' ? [search.number] : []));

export interface HitPage extends Ranged {
  /** Of the one row that `hitsOf` yields. */
  name: SQL;
  search: Search;
  /** Numbers of the index's kinds of documents. */
  kinds: readonly number[];
}

/** One row: `hits`, the page's and one more; whether others lie outside of it; and how many there are in all. */
export function hitsOf(page: HitPage): SQL {
  const { limit, after, before } = page.range;
  const direction = foundInDirection(page);
  const sorted = (by: SQL) =>
    sql.join(
      KEY.map((key) => sql`${key}${by}`),
      sql`, `,
    );
  const within = [...(after ? [beyond(after, '>')] : []), ...(before ? [beyond(before, '<')] : [])];
  const nearest = sql`SELECT * FROM found${whereAll(within)} ORDER BY ${sorted(direction)} LIMIT ${sql.raw(String(limit + 1))}`;
  const hits = sql`(SELECT jsonb_group_array(jsonb_array(part, size, kind, slug, id) ORDER BY ${sorted(sql``)}) FROM (${nearest}))`;
  const outside = (keys: Keys | null, operator: Comparison) =>
    keys ? sql`EXISTS (SELECT 1 FROM found WHERE ${beyond(keys, operator)})` : sql`NULL`;
  return sql`WITH found AS MATERIALIZED (${foundBy(page)}) SELECT ${hits} AS hits, ${outside(after, '<=')} AS preceded, ${outside(before, '>=')} AS followed, (SELECT count(*) FROM found) AS total`;
}

const KEY = ['part', 'size', 'kind', 'slug'].map((column) => sql.raw(column));

function foundBy({ search, kinds }: HitPage): SQL {
  const { words, sought } = search;
  const all = matching(search);
  const called = `{name title} : (${all})`;
  const isAmong = (expression: string) =>
    sql`document IN (SELECT rowid FROM search WHERE search MATCH ${expression} ${LATEST})`;
  const named = sql`iif(kind IN (${sql.raw(NAMED.join(', '))}), 1, 2)`;
  const partly =
    sought.length > 1
      ? sql` WHEN ${isAmong(`({name title} : (${matching(search, ' OR ')})) AND (${all})`)} THEN 3`
      : sql``;
  const part = sql`CASE WHEN ${isAmong(`{name title} : "${wholeOf(words)}"`)} THEN 0 WHEN ${isAmong(called)} THEN ${named}${partly} ELSE 4 END`;
  const latest = sql`SELECT rowid AS document, rowid & 7 AS kind, size, slug FROM search WHERE search MATCH ${all} ${LATEST}`;
  return sql`SELECT ${part} AS part, size, kind, slug, document >> 3 AS id FROM (${latest}) WHERE kind IN (${sql.raw(kinds.join(', '))})`;
}

function beyond([part, size, kind, slug]: Keys, operator: Comparison): SQL {
  return sql`(part, size, kind, slug) ${sql.raw(operator)} (${part}, ${size}, ${kind}, ${slug})`;
}

/** Whether no more documents are found than are ranked. */
export function isComplete(search: Search): SQL<boolean> {
  const found = sql`SELECT 1 FROM search WHERE search MATCH ${matching(search)} LIMIT ${sql.raw(String(limits.maxRankedRecords + 1))}`;
  return sql`(SELECT count(*) <= ${sql.raw(String(limits.maxRankedRecords))} FROM (${found}))`;
}

/** How many rows are read to find hits, at most. */
export function costOfHits({ search, range }: HitPage, statistics: Statistics): number {
  const ranked = rankedDocuments(statistics);
  const lists = search.sought.length > 1 ? 3 : 2;
  // Each is read in the index, listed and looked up among those called by just these words, by all and by some of them,
  // and read from the list of what was found; those of the page once more to sort and to list them.
  return 2 * ranked + lists * listing(ranked) + 2 * (range.limit + 1);
}

export const costOfHitEnds = (page: HitPage, statistics: Statistics): number =>
  page.range.limit + 2 + cursorsOf(page) * rankedDocuments(statistics);

export const rankedDocuments = (statistics: Statistics) =>
  Math.min(
    limits.maxRankedRecords + 1,
    SEARCHED.reduce((sum, { table }) => sum + statistics.rows(table), 0),
  );

/** Every word stands in quotation marks, where FTS5 knows no operator. Two quotation marks alone match nothing. */
export function matching({ sought, isOpen }: Search, operator = ' AND '): string {
  if (!sought.length) return '""';
  const terms = spellingsSought(sought).map((spellings, index) => {
    const end = isOpen && index === sought.length - 1 ? ' *' : '';
    const any = spellings.map((spelling) => `"${spelling}"${end}`);
    return any.length > 1 ? `(${any.join(' OR ')})` : any.join();
  });
  // Each word asked for again would be looked for again.
  return [...new Set(terms)].join(operator);
}

/** A hit in a statement that reads `hitsOf`. */
export interface Hit {
  kind: SQL;
  id: SQL;
  /** Names its place in the order. */
  cursor: SQL<Keys>;
}

/** The array of `element` for each hit of the page, and of the one behind it where `extra` is 1. */
export function eachHit<Element>(
  { name, order, range }: HitPage,
  element: (hit: Hit) => SQL<Element>,
  extra: 0 | 1 = 0,
): SQL<Element[]> {
  const part = (index: number) => sql.raw(`(hit.value ->> ${index})`);
  const keys = sql.join([0, 1, 2, 3].map(part), sql`, `);
  const count = sql.raw(String(range.limit + extra));
  const shown = range.backward
    ? sql`hit.key >= json_array_length(${name}.hits) - ${count}`
    : sql`hit.key < ${count}`;
  const hit = { kind: part(2), id: part(4), cursor: sql<Keys>`jsonb_array(${order.name}, '', ${keys})` };
  return jsonArray(element(hit), sql`FROM json_each(${name}.hits) hit WHERE ${shown}`);
}

/** The sort keys of the page and of one hit more. */
export const hitKeys = (page: HitPage): SQL<Keys[]> => eachHit(page, ({ cursor }) => cursor, 1);

export const existsOutsideHits = ({ name }: HitPage, cursor: 'after' | 'before'): SQL<Exists> =>
  cursor === 'after' ? sql`${name}.preceded` : sql`${name}.followed`;

/** One of several values, by the number of the kind. */
export function byKind<Value>(kind: SQL, values: readonly SQL<Value>[]): SQL<Value> {
  const cases = values.map((value, number) => sql` WHEN ${sql.raw(String(number))} THEN ${value}`);
  return sql`CASE ${kind}${sql.join(cases)} END`;
}

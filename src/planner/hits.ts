/**
 * Pages of the search index (schema/migrations/0006_search.sql), best match first.
 *
 * A search reads the index entries of its words, and for each document that has them all its length and the row of its
 * record (for the slug, which settles ties): which is best is known only when all are ranked. So that a word which is
 * everywhere costs no more than others, only the documents that were added last are ranked, up to a limit. The records
 * of the page alone are read whole. Any page costs the same.
 */
import { type SQL, sql } from 'drizzle-orm';
import { SEARCHED } from '../../schema/kinds.ts';
import { spellingsOf, wholeOf } from '../../schema/search.ts';
import { limits } from '../limits.ts';
import { jsonArray } from './json.ts';
import type { Keys } from './range.ts';
import { whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

/** How much a word counts in the columns name, title, summary and quotation. */
const WEIGHTS = '20, 5, 2, 1';

/** bm25 gives a real number, the lower the better; as an integer it comes back from JSON and a cursor as it was. */
const RANK_SCALE = '1e9';

const LATEST = sql.raw(`ORDER BY rowid DESC LIMIT ${limits.maxRankedRecords}`);

export interface Search {
  /** Folded. All must be found, the last one as the beginning of a word; a name or title of just these comes first. */
  words: readonly string[];
  /** Numbers of the index's kinds of documents. */
  kinds: readonly number[];
  limit: number;
  after: Keys | null;
}

/** One row: `hits`, the page's and the one behind it, and `preceded`, whether there are others before. */
export function hitsOf({ words, kinds, limit, after }: Search): SQL {
  const kind = sql`document & 7`;
  const slug = byKind(
    kind,
    SEARCHED.map(({ table }) => sql`(SELECT ${table.slug} FROM ${table} WHERE ${table.id} = document >> 3)`),
  );
  const whole = sql`document NOT IN (SELECT rowid FROM search WHERE search MATCH ${`{name title} : "${wholeOf(words)}"`} ${LATEST})`;
  const grade = sql.raw(`CAST(bm25(search, ${WEIGHTS}) * ${RANK_SCALE} AS INTEGER)`);
  const ranked = sql`SELECT rowid AS document, ${grade} AS grade FROM search WHERE search MATCH ${matching(words)} ${LATEST}`;
  const found = sql`SELECT ${whole} AS part, grade, ${kind} AS kind, ${slug} AS slug, document >> 3 AS id FROM (${ranked}) WHERE ${kind} IN (${sql.raw(kinds.join(', '))})`;
  const beyond = (operator: string) =>
    sql`(part, grade, kind, slug) ${sql.raw(operator)} (CAST(${after?.[0]} AS INTEGER), CAST(${after?.[1]} AS INTEGER), CAST(${after?.[2]} AS INTEGER), ${after?.[3]})`;
  const page = sql`SELECT * FROM found${whereAll(after ? [beyond('>')] : [])} ORDER BY part, grade, kind, slug LIMIT ${sql.raw(String(limit + 1))}`;
  const hits = sql`(SELECT jsonb_group_array(jsonb_array(part, grade, kind, slug, id) ORDER BY part, grade, kind, slug) FROM (${page}))`;
  const preceded = after ? sql`EXISTS (SELECT 1 FROM found WHERE ${beyond('<=')})` : sql`0`;
  return sql`WITH found AS MATERIALIZED (${found}) SELECT ${hits} AS hits, ${preceded} AS preceded`;
}

/** Whether no more documents are found than are ranked. */
export function isComplete({ words }: Pick<Search, 'words'>): SQL<boolean> {
  const found = sql`SELECT 1 FROM search WHERE search MATCH ${matching(words)} LIMIT ${sql.raw(String(limits.maxRankedRecords + 1))}`;
  return sql`(SELECT count(*) <= ${sql.raw(String(limits.maxRankedRecords))} FROM (${found}))`;
}

/** How many rows are read to find hits, at most. */
export function costOfHits({ limit }: Pick<Search, 'limit'>, statistics: Statistics): number {
  // Each is read in the index, among the whole names, for its slug, and from the list of what was found for the page
  // and for what precedes it; those of the page once more to sort and to list them.
  return 6 * rankedDocuments(statistics) + 2 * (limit + 1);
}

export const rankedDocuments = (statistics: Statistics) =>
  Math.min(
    limits.maxRankedRecords + 1,
    SEARCHED.reduce((sum, { table }) => sum + statistics.rows(table), 0),
  );

/** Every word stands in quotation marks, where FTS5 knows no operator. Two quotation marks alone match nothing. */
function matching(words: readonly string[]): string {
  if (!words.length) return '""';
  const terms = spellingsOf(words).map((spellings, index) => {
    const end = index === words.length - 1 ? ' *' : '';
    const any = spellings.map((spelling) => `"${spelling}"${end}`);
    return any.length > 1 ? `(${any.join(' OR ')})` : any.join();
  });
  // Each word asked for again would be looked for again.
  return [...new Set(terms)].join(' AND ');
}

/** A hit in a statement that reads `hitsOf`. */
export interface Hit {
  kind: SQL;
  id: SQL;
  keys: SQL<HitKeys>;
}

/** Of a hit: whether it is no whole name, its grade, its kind, its slug. */
export type HitKeys = readonly string[];

/** The array of `element` for each of the first `count` hits. */
export function eachHit<Element>(
  page: SQL,
  count: number,
  element: (hit: Hit) => SQL<Element>,
): SQL<Element[]> {
  const part = (index: number) => sql.raw(`(hit.value ->> ${index})`);
  const keys = sql.join(
    [0, 1, 2, 3].map((index) => sql`CAST(${part(index)} AS TEXT)`),
    sql`, `,
  );
  const hit = { kind: part(2), id: part(4), keys: sql<HitKeys>`jsonb_array(${keys})` };
  const from = sql`FROM json_each(${page}.hits) hit WHERE hit.key < ${sql.raw(String(count))}`;
  return jsonArray(element(hit), from);
}

/** One of several values, by the number of the kind. */
export function byKind<Value>(kind: SQL, values: readonly SQL<Value>[]): SQL<Value> {
  const cases = values.map((value, number) => sql` WHEN ${sql.raw(String(number))} THEN ${value}`);
  return sql`CASE ${kind}${sql.join(cases)} END`;
}

/** Which records have the words of a text, by the index that `search` asks. */
import { sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { SEARCHED } from '../../schema/kinds.ts';
import { type Search, searchFor } from '../../schema/search.ts';
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Condition, finding, listing } from '../planner/condition.ts';
import { matching } from '../planner/hits.ts';

export const WORDS = `Words that \`search\` would find it by, up to ${limits.maxSearchWords}; all that have them, in the order of this list. Nothing has a text without words.`;

type SearchedTable = (typeof SEARCHED)[number]['table'];

/** `argument` is the path of the text. */
export function hasWords(
  table: SearchedTable,
  id: SQLiteColumn,
  text: string,
  argument: string,
  site: ArgumentSite,
): Condition {
  const kind = SEARCHED.find((searched) => searched.table === table)?.search.number;
  const found = sql`SELECT rowid AS document FROM search WHERE search MATCH ${matching(readSearch(text, argument, site))}`;
  const ids = sql`SELECT document >> 3 FROM (${found}) WHERE document & 7 = ${sql.raw(String(kind))}`;
  return finding(sql`${id} IN (${ids})`, (statistics) => {
    const documents = SEARCHED.reduce((sum, searched) => sum + statistics.rows(searched.table), 0);
    const rows = statistics.rows(table);
    return { rows, once: documents + listing(rows), each: 1 };
  });
}

export function readSearch(text: string, argument: string, site: ArgumentSite): Search {
  const search = searchFor(text);
  // Of a word in a script without spaces each character is looked for.
  const count = search.words.flatMap((word) => word.split(' ')).length;
  if (count > limits.maxSearchWords) {
    throw badUserInput(argument, `has ${count} words: give at most ${limits.maxSearchWords}`, site);
  }
  return search;
}

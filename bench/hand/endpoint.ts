/**
 * The first peer and the limit: a route for each operation, which asks one statement and sends its JSON on,
 * unread.
 */

import { wholeOf, wordsAsked } from '../../schema/search.ts';
import { readOpaque, writeOpaque } from '../../src/graphql/opaque.ts';
import { DISPUTED_FIRST, FIRST, STATEMENTS as SQL, THREE_DAYS_FIRST } from './statements.ts';

type Parameters = Record<string, string | undefined>;
type Route = (database: D1Database, parameters: Parameters) => Promise<string>;

const NO_EVENT = ['', ''];
const NO_MOMENT = ['', '', ''];

const ROUTES: Record<string, Route> = {
  event: (database, { slug }) => record(database, 'event', SQL.EVENT, slug),
  events: (database, { after }) => page(database, 'events', SQL.EVENTS, keysIn(after) ?? NO_EVENT),
  'events-of-party': (database, { party }) => page(database, 'events', SQL.EVENTS_OF_PARTY, [party]),
  'disputed-events': (database) => page(database, 'events', SQL.DISPUTED_EVENTS, [], DISPUTED_FIRST),
  timeline: (database, { after }) => page(database, 'timeline', SQL.TIMELINE, keysIn(after) ?? NO_MOMENT),
  'three-days': (database, { from, to }) =>
    page(
      database,
      'timeline',
      SQL.THREE_DAYS,
      [`${from}T00:00:00.000Z`, `${to}T23:59:59.999Z`],
      THREE_DAYS_FIRST,
    ),
  accounts: (database, { slug }) => record(database, 'event', SQL.ACCOUNTS, slug),
  search: (database, { text = '' }) => {
    const words = wordsAsked(text);
    const found = `${words.map((word) => `"${word}"`).join(' ')} *`;
    const called = `{name title} : (${found})`;
    return answer(database, SQL.SEARCH, [
      found,
      `{name title} : "${wholeOf(words)}"`,
      called,
    ]) as Promise<string>;
  },
  positions: (database, { topic }) => record(database, 'topic', SQL.POSITIONS, topic),
  'attack-and-answers': (database, { slug }) => record(database, 'event', SQL.ATTACK_AND_ANSWERS, slug),
};

/** `GET /<route>?<parameters>` */
export async function fetchByHand(request: Request, database: D1Database): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const route = ROUTES[pathname.slice(1)];
  if (!route) return new Response('Not found', { status: 404 });
  const data = await route(database, Object.fromEntries(searchParams));
  return new Response(`{"data":${data}}`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

function answer(database: D1Database, sql: string, values: unknown[]): Promise<string | null> {
  return database
    .prepare(sql)
    .bind(...values)
    .first<string>('answer');
}

async function record(
  database: D1Database,
  field: string,
  sql: string,
  slug: string | undefined,
): Promise<string> {
  return (await answer(database, sql, [slug])) ?? `{"${field}":null}`;
}

/** Edges as their rows have them: JSON that nobody here reads. */
async function page(database: D1Database, field: string, sql: string, values: unknown[], first = FIRST) {
  const rows = await database
    .prepare(sql)
    .bind(...values)
    .raw<[edge: string, ...keys: string[]]>();
  const shown = rows.slice(0, first);
  const [, ...keys] = shown.at(-1) ?? [''];
  const endCursor = keys.length
    ? writeOpaque(JSON.stringify([`Query.${field} EARLIEST_FIRST`, '', ...keys]))
    : null;
  const pageInfo = JSON.stringify({ hasNextPage: rows.length > first, endCursor });
  return `{"${field}":{"edges":[${shown.map(([edge]) => edge).join(',')}],"pageInfo":${pageInfo}}}`;
}

function keysIn(cursor: string | undefined): string[] | null {
  return cursor ? JSON.parse(readOpaque(cursor)).slice(2) : null;
}

/** What is published, as it is published: `GET /changes`, as server-sent events. */
import { readOpaque } from '../graphql/opaque.ts';
import { limits } from '../limits.ts';
import { takes } from './accept.ts';
import { answer } from './answer.ts';
import { BOOKMARK_HEADER } from './bookmark.ts';
import type { Env } from './context.ts';
import { Database, type Statement } from './database.ts';
import { failed } from './files.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { renderer } from './rendering.ts';

const TYPE = 'text/event-stream';
const NEWEST = { text: 'SELECT max(id) AS answer FROM record_changes', params: [] };

/** No object of its own is woken: it would be billed for as long as anybody listens, and one row tells whether there is news. */
export async function live(request: Request, env: Env): Promise<Response> {
  if (!takes(request.headers.get('accept'), TYPE)) {
    return refusal(
      406,
      'NOT_ACCEPTABLE',
      `This is a stream of server-sent events: send the header "accept: ${TYPE}". As JSON, /feed.json has what changed, and "changes" at /graphql`,
    );
  }
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const address = new URL(request.url);
  const database = new Database(env.DB, 'first-primary', request.signal);
  const after = request.headers.get('last-event-id') || address.searchParams.get('after');
  try {
    const { openStream } = await renderer();
    const stream = await openStream(address, {
      after,
      pauseMilliseconds: limits.livePauseMilliseconds,
      maxQuestions: limits.maxLiveQuestions,
      signal: request.signal,
      newest: async () => (await database.ask([NEWEST], Number))[0] ?? 0,
      async ask({ url }: { url: string }) {
        const { bookmark } = database;
        const headers = { accept: 'application/json', ...(bookmark && { [BOOKMARK_HEADER]: bookmark }) };
        const question = new Request(new URL(url, request.url), { headers, signal: request.signal });
        return answer(question, { ...env, PERSISTED_ONLY: 'false' });
      },
    });
    if ('problem' in stream) return refusal(400, 'BAD_USER_INPUT', stream.problem);
    const problem = await problemOf(address.searchParams, after, database);
    if (problem) {
      await stream.cancel();
      return refusal(400, 'BAD_USER_INPUT', problem);
    }
    return new Response(stream, {
      headers: { 'content-type': `${TYPE}; charset=utf-8`, 'cache-control': 'no-store' },
    });
  } catch (error) {
    return failed(error, request);
  }
}

/** Why nothing would ever come, though it could be asked for. */
async function problemOf(
  asked: URLSearchParams,
  after: string | null,
  database: Database,
): Promise<string | undefined> {
  const followed = [...asked].filter(([name]) => Object.hasOwn(TABLES, name));
  if (after === null && !followed.length) return undefined;
  const [newest, unknown] = await database.ask<unknown>([NEWEST, unknownIn(followed)], JSON.parse);
  if (after !== null && placeOf(after) > Number(newest ?? 0)) {
    return 'The header "Last-Event-ID", or the parameter "after", is of a later time than the data here, as after a database was restored: take the data anew, and listen without it';
  }
  if (!unknown) return undefined;
  const [name, slug] = unknown as [string, string];
  return `There is no ${name} "${slug}", and there never was: the parameter "${name}" takes the slug of one that is published`;
}

/** As the last part of a cursor has it (planner/page.ts). */
const placeOf = (cursor: string): number => Number(JSON.parse(readOpaque(cursor)).at(-1));

const TABLES = { event: 'events', actor: 'actors', party: 'parties', topic: 'topics' };

/** The first that no record has or had. What was removed is in the log. */
function unknownIn(followed: readonly (readonly [name: string, slug: string])[]): Statement {
  const isThere = Object.entries(TABLES).map(
    ([name, table]) =>
      `WHEN '${name}' THEN EXISTS (SELECT 1 FROM ${table} WHERE slug = asked.slug) OR EXISTS (SELECT 1 FROM former_slugs WHERE kind = '${table}' AND former_slugs.slug = asked.slug) OR EXISTS (SELECT 1 FROM change_subjects WHERE kind = '${table}' AND change_subjects.slug = asked.slug) OR EXISTS (SELECT 1 FROM record_changes WHERE kind = '${table}' AND former = asked.slug)`,
  );
  return {
    text: `SELECT (SELECT json_array(name, slug) FROM (SELECT value ->> 0 AS name, value ->> 1 AS slug FROM json_each(?)) AS asked WHERE NOT CASE name ${isThere.join(' ')} END LIMIT 1) AS answer`,
    params: [JSON.stringify(followed)],
  };
}

/** The webhooks as the database keeps them (schema/desk.ts). */
import { ask, type Query } from '../dossier/near/stored.ts';

export const FOLLOWED = ['event', 'actor', 'party', 'topic'] as const;
/** As `ChangeFilter` of the public API has it. */
export type Filter = { [Name in (typeof FOLLOWED)[number]]?: string[] };

export interface Webhook {
  id: number;
  url: string;
  filter: Filter;
  note: string | null;
  secret: string;
  cursor: number;
  deliveredAt: string | null;
  failingSince: string | null;
  problem: string | null;
  stoppedAt: string | null;
}

/** What a message of the queue says: whose turn it is, and which turn. */
export interface Turn {
  webhook: number;
  turn: number;
}

const NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
const NEWEST = 'coalesce((SELECT max(id) FROM record_changes), 0)';
const SELECT =
  'SELECT id, url, filter, note, secret, cursor, delivered_at AS deliveredAt, failing_since AS failingSince, problem, stopped_at AS stoppedAt FROM webhooks';
/** A message that was not heard of for so long after its time is lost, with the queue or whoever had it. */
const SLACK_SECONDS = 300;

async function rowsOf(database: D1Database, sql: string, ...params: Query['params']) {
  return (await ask(database, [{ sql, params }]))[0] ?? [];
}

const webhookIn = (row: Record<string, unknown>) =>
  ({ ...row, filter: JSON.parse(String(row.filter)) }) as unknown as Webhook;

/** It is told what is published from now on. */
export async function addWebhook(
  database: D1Database,
  { filter, ...given }: { url: string; filter: Filter; note?: string | undefined; secret: string },
): Promise<number> {
  const [row] = await rowsOf(
    database,
    `INSERT INTO webhooks (url, filter, note, secret, cursor, turn, created_at) SELECT ?1 ->> 'url', ?1 ->> 'filter', ?1 ->> 'note', ?1 ->> 'secret', ${NEWEST}, 0, ${NOW} RETURNING id`,
    JSON.stringify({ ...given, filter: JSON.stringify(filter) }),
  );
  return Number(row?.id);
}

const TABLES = { event: 'events', actor: 'actors', party: 'parties', topic: 'topics' } as const;

/** The first of what it names that there is not, as `event "raid"`; what a record was called before will do. */
export async function unknownIn(database: D1Database, filter: Filter): Promise<string | undefined> {
  for (const name of FOLLOWED) {
    const table = TABLES[name];
    const [row] = await rowsOf(
      database,
      `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT slug FROM ${table}) AND value NOT IN (SELECT slug FROM former_slugs WHERE kind = '${table}')`,
      JSON.stringify(filter[name] ?? []),
    );
    if (row) return `${name} "${row.value}"`;
  }
  return undefined;
}

export const webhooksIn = async (database: D1Database): Promise<Webhook[]> =>
  (await rowsOf(database, `${SELECT} ORDER BY id`)).map(webhookIn);

export async function webhookWith(database: D1Database, id: number): Promise<Webhook | undefined> {
  const [row] = await rowsOf(database, `${SELECT} WHERE id = ?`, id);
  return row && webhookIn(row);
}

/** Whether there was one. */
export const removeWebhook = async (database: D1Database, id: number): Promise<boolean> =>
  (await rowsOf(database, 'DELETE FROM webhooks WHERE id = ? RETURNING id', id)).length > 0;

/** What is due is sent at the next look, whatever was tried before. Whether there was one. */
export const resumeWebhook = async (database: D1Database, id: number): Promise<boolean> =>
  (
    await rowsOf(
      database,
      'UPDATE webhooks SET stopped_at = NULL, waits_until = NULL, turn = turn + 1 WHERE id = ? RETURNING id',
      id,
    )
  ).length > 0;

const DUE = `stopped_at IS NULL AND coalesce(waits_until, '') < ${NOW} AND cursor < ${NEWEST}`;
const after = (seconds: number) => `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '${seconds} seconds')`;

/** Of those that wait for nothing but to be sent what is new. No two callers get the same. */
export async function takeTurns(database: D1Database): Promise<Turn[]> {
  // Looks before it asks to write: most of the time there is nothing.
  const due = await rowsOf(database, `SELECT id FROM webhooks WHERE ${DUE}`);
  if (!due.length) return [];
  const taken = await rowsOf(
    database,
    `UPDATE webhooks SET turn = turn + 1, waits_until = ${after(SLACK_SECONDS)} WHERE id IN (SELECT value FROM json_each(?)) AND ${DUE} RETURNING id, turn`,
    JSON.stringify(due.map(({ id }) => id)),
  );
  return taken.map(({ id, turn }) => ({ webhook: Number(id), turn: Number(turn) }));
}

/** Nothing where it was removed or stopped, or where a later message has the turn. */
export async function webhookOf(database: D1Database, { webhook, turn }: Turn): Promise<Webhook | undefined> {
  const [row] = await rowsOf(
    database,
    `${SELECT} WHERE id = ? AND turn = ? AND stopped_at IS NULL`,
    webhook,
    turn,
  );
  return row && webhookIn(row);
}

const set = (database: D1Database, { webhook, turn }: Turn, values: string, ...params: Query['params']) =>
  rowsOf(
    database,
    `UPDATE webhooks SET ${values} WHERE id = ?1 AND turn = ?2 RETURNING id`,
    webhook,
    turn,
    ...params,
  );

export const noteDelivered = (database: D1Database, turn: Turn, cursor: number) =>
  set(
    database,
    turn,
    `cursor = ?3, delivered_at = ${NOW}, failing_since = NULL, problem = NULL, waits_until = ${after(SLACK_SECONDS)}`,
    cursor,
  );

/** Nothing of what was published up to there concerns it. */
export const notePassed = (database: D1Database, turn: Turn, cursor: number) =>
  set(database, turn, 'cursor = ?3', cursor);

export const noteFailed = (database: D1Database, turn: Turn, problem: string, delaySeconds: number) =>
  set(
    database,
    turn,
    `failing_since = coalesce(failing_since, ${NOW}), problem = ?3, waits_until = ${after(delaySeconds + SLACK_SECONDS)}`,
    problem,
  );

/** The message has done what it could. */
export const endTurn = (database: D1Database, turn: Turn) => set(database, turn, 'waits_until = NULL');

export const stopWebhook = (database: D1Database, turn: Turn) =>
  set(
    database,
    turn,
    `stopped_at = ${NOW}, waits_until = NULL, problem = coalesce(problem, 'the desk could not send it: its log says why')`,
  );

/** Changesets as the database keeps them. */
import type { CHANGESET_KINDS, STATES, VERDICTS } from '../../schema/changesets.ts';
import { Advised } from '../dossier/advised.ts';
import type { Effect } from '../dossier/effects.ts';
import { ask, type Query } from '../dossier/near/stored.ts';
import type { Problem } from '../dossier/problem.ts';

export type State = (typeof STATES)[number];

export interface Changeset {
  number: number;
  /** That of what was published last when it was made. */
  base: number;
  author: string | null;
  comment: string | null;
  kind: (typeof CHANGESET_KINDS)[number];
  state: State;
  reverts: number | null;
  createdAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  dossiers: Change[];
}

/** What it makes of a dossier. */
export interface Change {
  name: string;
  /** SHA-256 of the text: null where there was none, or is to be none. */
  before: string | null;
  after: string | null;
  folder: string;
  place: string;
}

export interface Details {
  /** Lines of the plan, what readers see of it, and warnings. */
  records: string[];
  effects: Effect[];
  problems: Problem[];
  reviews: Review[];
}

export interface Review {
  base: number;
  reviewer: string;
  verdict: (typeof VERDICTS)[number];
  comment: string | null;
  createdAt: string;
}

export class NoChangeset extends Advised {
  constructor(number: number) {
    super(`there is no changeset ${number}`, 'npm run dossier -- log lists those that there are');
  }
}

/** Which changesets are meant; those of the desk's lists begin after a number. */
export interface Filter {
  state?: State | undefined;
  author?: string | undefined;
  /** The name of a dossier that they set or remove. */
  dossier?: string | undefined;
  before?: number | undefined;
}

/** The newest first. */
export function changesetsIn(
  database: D1Database,
  first: number,
  { state, author, dossier, before }: Filter = {},
): Promise<Changeset[]> {
  // By the index of whatever leaves the fewest.
  const from =
    dossier === undefined
      ? 'SELECT number FROM changesets WHERE true'
      : "SELECT changeset AS number FROM changeset_dossiers CROSS JOIN changesets ON number = changeset WHERE name = ?1 ->> 'dossier'";
  const number = dossier === undefined ? 'number' : 'changeset';
  const conditions = [
    ...(before === undefined ? [] : [` AND ${number} < ?1 ->> 'before'`]),
    ...(state === undefined ? [] : [" AND state = ?1 ->> 'state'"]),
    ...(author === undefined ? [] : [" AND author = ?1 ->> 'author'"]),
  ];
  return changesetsOf(
    database,
    `${from}${conditions.join('')} ORDER BY ${number} DESC LIMIT ?1 ->> 'first'`,
    JSON.stringify({ first, state, author, dossier, before }),
  );
}

export async function changesetOf(database: D1Database, number: number): Promise<Changeset> {
  const [changeset] = await changesetsWith(database, [number]);
  if (!changeset) throw new NoChangeset(number);
  return changeset;
}

/** Those of them that there are, the newest first. */
export const changesetsWith = (database: D1Database, numbers: readonly number[]): Promise<Changeset[]> =>
  changesetsOf(database, 'SELECT value FROM json_each(?1)', JSON.stringify(numbers));

async function changesetsOf(database: D1Database, numbers: string, param: string): Promise<Changeset[]> {
  const [heads = [], dossiers = []] = await ask(database, [
    {
      sql: `SELECT number, base, author, comment, kind, state, reverts, created_at AS createdAt, decided_at AS decidedAt, decided_by AS decidedBy FROM changesets WHERE number IN (${numbers}) ORDER BY number DESC`,
      params: [param],
    },
    {
      sql: `SELECT changeset, name, sha256_before AS before, sha256_after AS after, folder, place FROM changeset_dossiers WHERE changeset IN (${numbers}) ORDER BY name`,
      params: [param],
    },
  ]);
  const byNumber = Map.groupBy(dossiers, ({ changeset }) => changeset);
  return heads.map((head) => {
    const changes = (byNumber.get(head.number ?? null) ?? []).map(({ changeset: _, ...change }) => change);
    return { ...head, dossiers: changes } as unknown as Changeset;
  });
}

export async function detailsOf(database: D1Database, number: number): Promise<Details> {
  return (await detailsOfEach(database, [number])).get(number) ?? NO_DETAILS;
}

const NO_DETAILS: Details = { records: [], effects: [], problems: [], reviews: [] };

export async function detailsOfEach(
  database: D1Database,
  numbers: readonly number[],
): Promise<Map<number, Details>> {
  const params = [JSON.stringify(numbers)];
  const asked = '(SELECT value FROM json_each(?))';
  const [heads = [], reviews = []] = await ask(database, [
    { sql: `SELECT number, records, effects, problems FROM changesets WHERE number IN ${asked}`, params },
    {
      sql: `SELECT changeset, base, reviewer, verdict, comment, created_at AS createdAt FROM reviews WHERE changeset IN ${asked} ORDER BY changeset, position`,
      params,
    },
  ]);
  const byNumber = Map.groupBy(reviews, ({ changeset }) => changeset);
  return new Map(
    heads.map(({ number = null, ...lists }) => {
      const parsed = Object.entries(lists).map(([name, json]) => [name, JSON.parse(String(json))]);
      const given = (byNumber.get(number) ?? []).map(({ changeset: _, ...review }) => review);
      return [Number(number), { ...Object.fromEntries(parsed), reviews: given }];
    }),
  );
}

/** By their SHA-256. */
export async function textsOf(
  database: D1Database,
  hashes: readonly (string | null)[],
): Promise<Map<string | null, string>> {
  const asked: Query = {
    sql: 'SELECT sha256, text FROM dossier_texts WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY sha256, part',
    params: [JSON.stringify(hashes.filter((hash) => hash !== null))],
  };
  const [rows = []] = await ask(database, [asked]);
  const texts = new Map<string | null, string>();
  for (const { sha256, text } of rows) {
    texts.set(String(sha256), `${texts.get(String(sha256)) ?? ''}${text}`);
  }
  return texts;
}

/** Of dossiers that are published now: the SHA-256 of their texts. */
export async function hashesOf(database: D1Database, names: readonly string[]): Promise<Map<string, string>> {
  const [rows = []] = await ask(database, [
    {
      sql: 'SELECT name, sha256 FROM dossiers WHERE name IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify(names)],
    },
  ]);
  return new Map(rows.map(({ name, sha256 }) => [String(name), String(sha256)]));
}

/** The number of what made this revision. */
export async function numberOf(database: D1Database, revision: number): Promise<number | undefined> {
  const [[row] = []] = await ask(database, [
    { sql: 'SELECT number FROM changesets WHERE revision = ?', params: [revision] },
  ]);
  return row && Number(row.number);
}

/** Changesets as the database keeps them. */
import type { STATES, VERDICTS } from '../../schema/changesets.ts';
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

export class NoChangeset extends Error {
  constructor(number: number) {
    super(`there is no changeset ${number}: npm run dossier -- log lists those that there are`);
  }
}

/** The newest first. */
export function changesetsIn(database: D1Database, first: number, state?: State): Promise<Changeset[]> {
  const condition = state ? `WHERE state = '${state}'` : '';
  return changesetsOf(
    database,
    `SELECT number FROM changesets ${condition} ORDER BY number DESC LIMIT ?1`,
    first,
  );
}

export async function changesetOf(database: D1Database, number: number): Promise<Changeset> {
  const [changeset] = await changesetsOf(database, 'SELECT ?1', number);
  if (!changeset) throw new NoChangeset(number);
  return changeset;
}

async function changesetsOf(database: D1Database, numbers: string, param: number): Promise<Changeset[]> {
  const [heads = [], dossiers = []] = await ask(database, [
    {
      sql: `SELECT number, base, author, comment, state, reverts, created_at AS createdAt, decided_at AS decidedAt, decided_by AS decidedBy FROM changesets WHERE number IN (${numbers}) ORDER BY number DESC`,
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
  const [[head = {}] = [], reviews = []] = await ask(database, [
    { sql: 'SELECT records, effects, problems FROM changesets WHERE number = ?', params: [number] },
    {
      sql: 'SELECT base, reviewer, verdict, comment, created_at AS createdAt FROM reviews WHERE changeset = ? ORDER BY position',
      params: [number],
    },
  ]);
  const lists = Object.entries(head).map(([key, json]) => [key, JSON.parse(String(json))]);
  return { ...Object.fromEntries(lists), reviews };
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

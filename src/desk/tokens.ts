/** What programs show to the desk. The database holds the hash of each alone: 256 random bits are found by no trying. */
import { randomBytes } from 'node:crypto';
import { SCOPES } from '../../schema/desk.ts';
import { sha256Of } from '../dossier/kept.ts';
import { ask } from '../dossier/near/stored.ts';
import type { Identity, Scope } from './identity.ts';

export interface Token {
  id: number;
  holder: string;
  scopes: Scope[];
  note: string | null;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

const BYTES = 32;
const BEARER = /^bearer +(aftermath_[\w-]{43})$/i;
const NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

/** The token itself is in the answer, and nowhere else. */
export async function createToken(
  database: D1Database,
  given: { holder: string; scopes: readonly Scope[]; days: number; note?: string | undefined },
): Promise<{ id: number; token: string; expiresAt: string }> {
  const token = `aftermath_${randomBytes(BYTES).toString('base64url')}`;
  const [[made] = []] = await ask(database, [
    {
      sql: `INSERT INTO desk_tokens (sha256, holder, scopes, note, created_at, expires_at) SELECT ?1 ->> 'sha256', ?1 ->> 'holder', ?1 ->> 'scopes', ?1 ->> 'note', ${NOW}, strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?1 ->> 'days' || ' days') RETURNING id, expires_at AS expiresAt`,
      params: [JSON.stringify({ ...given, sha256: sha256Of(token) })],
    },
  ]);
  return { id: Number(made?.id), token, expiresAt: String(made?.expiresAt) };
}

/** The newest first. */
export async function tokensIn(database: D1Database): Promise<Token[]> {
  const [rows = []] = await ask(database, [
    {
      sql: 'SELECT id, holder, scopes, note, created_at AS createdAt, expires_at AS expiresAt, revoked_at AS revokedAt FROM desk_tokens ORDER BY id DESC',
      params: [],
    },
  ]);
  return rows.map((row) => ({ ...row, scopes: scopesIn(row.scopes) }) as unknown as Token);
}

/** Whether it was one that was good until now. */
export async function revokeToken(database: D1Database, id: number): Promise<boolean> {
  const [rows = []] = await ask(database, [
    {
      sql: `UPDATE desk_tokens SET revoked_at = ${NOW} WHERE id = ? AND revoked_at IS NULL RETURNING id`,
      params: [id],
    },
  ]);
  return rows.length > 0;
}

/** Of the header's value. */
export async function identityOfToken(
  database: D1Database,
  authorization: string,
): Promise<Identity | undefined> {
  const [, token] = BEARER.exec(authorization) ?? [];
  if (token === undefined) return undefined;
  const [[row] = []] = await ask(database, [
    {
      sql: `SELECT holder, scopes FROM desk_tokens WHERE sha256 = ? AND revoked_at IS NULL AND expires_at > ${NOW}`,
      params: [sha256Of(token)],
    },
  ]);
  return row && { name: String(row.holder), scopes: scopesIn(row.scopes) };
}

function scopesIn(json: unknown): Scope[] {
  const listed: unknown[] = JSON.parse(String(json));
  return SCOPES.filter((scope) => listed.includes(scope));
}

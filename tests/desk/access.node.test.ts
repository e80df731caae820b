/** People who log in by Cloudflare Access, with a team of our own in its place. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEmpty } from '../setup/filled.ts';
import { ask, EDITOR, serve } from './served.ts';

const AUDIENCE = 'a'.repeat(64);
const EMAIL = 'ann@newsroom.example';
const MINUTE = 60_000;

const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
const other = await generateKeyPair('RS256');
const team = createServer((request, answer) => {
  const isAsked = request.url === '/cdn-cgi/access/certs';
  exportJWK(publicKey).then((key) => {
    answer.writeHead(isAsked ? 200 : 404, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] }));
  });
});

let origin = '';
let desk = new URL('http://localhost');
const state = mkdtempSync(join(tmpdir(), 'aftermath-'));
let stop = async () => {};

beforeAll(async () => {
  team.listen(0, '127.0.0.1');
  await once(team, 'listening');
  origin = `http://127.0.0.1:${(team.address() as AddressInfo).port}`;
  await copyEmpty(state);
  const served = await serve(state, false, {
    ACCESS_TEAM: origin,
    ACCESS_AUDIENCE: AUDIENCE,
    ACCESS_SCOPES: {
      [EMAIL]: ['publish', 'review', 'propose'],
      '@newsroom.example': ['propose', 'delete'],
      'Guest@newsroom.example': [],
      'odd@newsroom.example': 'publish',
    },
  });
  ({ stop } = served);
  desk = new URL('/desk/graphql', served.url);
});

afterAll(async () => {
  await stop();
  team.close();
  rmSync(state, { recursive: true });
});

interface Claims {
  email?: string;
  common_name?: string;
  issuer?: string;
  audience?: string;
  /** From now on. */
  expires?: number;
}

const claimsOf = ({ issuer = origin, audience = AUDIENCE, expires = MINUTE, ...claims }: Claims) => ({
  ...claims,
  iss: issuer,
  aud: [audience],
  iat: Math.floor(Date.now() / 1000) - 120,
  exp: Math.floor((Date.now() + expires) / 1000),
});

const signed = (claims: Claims, key: Parameters<SignJWT['sign']>[0] = privateKey, alg = 'RS256') =>
  new SignJWT(claimsOf(claims)).setProtectedHeader({ alg, kid: 'one' }).sign(key);

async function asked(headers: Record<string, string>) {
  const response = await fetch(desk, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ viewer { name scopes } }' }),
  });
  return { status: response.status, ...((await response.json()) as { data?: { viewer: { name: string } } }) };
}

const shown = async (assertion: string | Promise<string>, more: Record<string, string> = {}) =>
  asked({ 'cf-access-jwt-assertion': await assertion, ...more });

test('whoever Access has let in is known by the address, and may do what the setting has for it', async () => {
  expect(await shown(signed({ email: EMAIL }))).toEqual({
    status: 200,
    data: { viewer: { name: EMAIL, scopes: ['PROPOSE', 'REVIEW', 'PUBLISH'] } },
  });
});

test.for([
  ['of the newsroom', 'ben@Newsroom.example', ['PROPOSE']],
  ['whose own entry has nothing', 'guest@newsroom.example', []],
  ['whose own entry is no list', 'odd@newsroom.example', []],
  ['of nowhere else', 'ann@newsroom.example.org', []],
] as const)('somebody %s, %s, may %j', async ([, email, scopes]) => {
  expect(await shown(signed({ email }))).toEqual({ status: 200, data: { viewer: { name: email, scopes } } });
});

const FORGED: [string, () => string | Promise<string>][] = [
  ['for another application', () => signed({ email: EMAIL, audience: 'b'.repeat(64) })],
  ['by another team', () => signed({ email: EMAIL, issuer: 'https://other.cloudflareaccess.com' })],
  ['a minute too long ago', () => signed({ email: EMAIL, expires: -MINUTE })],
  ['by another key', () => signed({ email: EMAIL }, other.privateKey)],
  [
    'by the public key',
    async () => signed({ email: EMAIL }, new TextEncoder().encode(await exportSPKI(publicKey)), 'HS256'),
  ],
  ['by nobody', () => new UnsecuredJWT(claimsOf({ email: EMAIL })).encode()],
  ['for a program', () => signed({ common_name: 'x.access' })],
  ['for nobody', () => signed({ email: '' })],
];

describe('nobody is known by what was signed', () => {
  test.for(FORGED)('%s', async ([, assertion]) => {
    expect((await shown(assertion())).status).toBe(401);
  });

  test('and no part of it will do', async () => {
    const whole = await signed({ email: EMAIL });
    const [header, claims] = whole.split('.');
    for (const part of ['', 'x', `${header}.${claims}.`, `${header}.${claims}`, `${whole}x`]) {
      if (part) expect((await shown(part)).status).toBe(401);
    }
    const promoted = btoa(JSON.stringify(claimsOf({ email: 'chief@newsroom.example' })));
    expect((await shown(whole.replace(/\..*\./, `.${promoted}.`))).status).toBe(401);
  });
});

test('a login does not help a wrong token, nor a page of another site', async () => {
  const assertion = await signed({ email: EMAIL });
  expect((await shown(assertion, { authorization: 'Bearer x' })).status).toBe(401);
  expect((await shown(assertion, { origin: 'https://evil.example' })).status).toBe(403);
});

test('the address alone, which anybody can write, says nothing', async () => {
  const { data } = await asked({ 'cf-access-authenticated-user-email': 'chief@newsroom.example' });
  expect(data?.viewer.name).toBe(EDITOR);
});

test('where no team is set, nothing that is signed counts', async () => {
  const headers = { 'cf-access-jwt-assertion': await signed({ email: EMAIL }) };
  expect((await ask('{ viewer { name } }', { headers })).data.viewer.name).toBe(EDITOR);
});

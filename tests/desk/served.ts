/**
 * Both Workers as `npm start` runs them, in one workerd on one port, for all files about the desk: a process of its own
 * would cost each of them seconds. Unlike there, nobody approves her own proposals, and the data are a few small dossiers,
 * which are planned in no time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeAddress } from '../../scripts/address.ts';
import { buildPages } from '../../scripts/build.ts';
import { type Running, run } from '../../scripts/runtime.ts';
import { buildDesk, buildScript } from '../../scripts/script.ts';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { EXAMPLE } from '../dossier/example.ts';

export const EDITOR = 'Jane Doe';

/** In the folder `stories`. */
export const DOSSIERS: Record<string, string> = {
  a: 'parties: { tribes: { name: Tribes } }\n',
  b: 'parties: { guilds: { name: Guilds } }\n',
  example: EXAMPLE,
  z: 'parties: { crews: { name: Crews } }\n',
};

interface Served extends Running {
  state: string;
}

declare global {
  /** Kept from file to file. */
  var servedDesk: Promise<Served> | undefined;
}

export function served(): Promise<Served> {
  globalThis.servedDesk ??= serveDossiers();
  return globalThis.servedDesk;
}

async function serveDossiers(): Promise<Served> {
  const state = mkdtempSync(join(tmpdir(), 'aftermath-'));
  // Workerd ends with this process.
  process.on('exit', () => rmSync(state, { recursive: true, force: true }));
  const { database, close } = await openLocalDatabase(state);
  const given = Object.entries(DOSSIERS).map(([name, text]) => ({
    name,
    text,
    folder: 'stories',
    place: 'here',
  }));
  await changeDatabase(database, { given, files: [], author: EDITOR });
  await close();
  // What is not accepted is sent again at once.
  return serve(state, false, { WEBHOOK_RETRY_SECONDS: '0' });
}

export async function serve(
  state: string,
  isOfOne: boolean,
  settings: Record<string, unknown> = {},
): Promise<Served> {
  await buildPages();
  const [script, desk] = await Promise.all([buildScript(), buildDesk()]);
  const address = await freeAddress(0);
  const running = await run({
    script,
    desk: { script: desk, editor: EDITOR, isOfOne, settings },
    state,
    address,
  });
  return { ...running, state };
}

/** Does the work in the database that is served, as a command does beside `npm start`. */
export async function inDatabase<Result>(work: (database: D1Database) => Promise<Result>): Promise<Result> {
  const { database, close } = await openLocalDatabase((await served()).state);
  return work(database).finally(close);
}

export interface Asked {
  headers?: Record<string, string>;
  variables?: Record<string, unknown>;
}

/** What the desk says to a question: the local editor's, unless a header says whose. */
export async function ask(query: string, { headers = {}, variables }: Asked = {}) {
  const response = await fetch(new URL('/desk/graphql', (await served()).url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  return (await response.json()) as { data?: any; errors?: { message: string; extensions?: object }[] };
}

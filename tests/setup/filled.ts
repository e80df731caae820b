/** Local databases, made once for as long as nothing changes that decides what is in them: to make one takes seconds, to copy it none. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ORIGINS } from '../../scripts/digest.ts';
import { lock } from '../../scripts/lock.ts';
import { seed } from '../../scripts/seed.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';

const KEPT = join(import.meta.dirname, '../../node_modules/.cache');
// A slow machine is no failure.
const MAX_WAIT_MS = 300_000;

interface Kind {
  name: string;
  origins: string[];
  make: (state: string) => Promise<unknown>;
}

const FILLED: Kind = { name: 'filled', origins: [...ORIGINS, 'seed'], make: seed };
const EMPTY: Kind = {
  name: 'empty',
  origins: ['schema', 'src/dossier', 'wrangler.toml'],
  make: async (state) => (await openLocalDatabase(state)).close(),
};

/** Puts a copy of one of all that seed/ says where a state folder is to be. */
export async function copyFilled(state: string): Promise<void> {
  cpSync(await kept(FILLED), state, { recursive: true });
}

/** One with its tables, and without a row. */
export async function copyEmpty(state: string): Promise<void> {
  cpSync(await kept(EMPTY), state, { recursive: true });
}

/** One at a time in a process: the lock is waited for without a turn for whoever has it, be it the process itself. */
const making = new Map<Kind, Promise<string>>();

function kept(kind: Kind): Promise<string> {
  const known = making.get(kind) ?? keep(kind);
  making.set(kind, known);
  return known;
}

async function keep({ name, origins, make }: Kind): Promise<string> {
  const all = join(KEPT, name);
  const folder = join(all, await digestOf(origins));
  if (existsSync(folder)) return folder;
  mkdirSync(all, { recursive: true });
  const turn = lock(join(all, 'making.lock'), { waitMilliseconds: MAX_WAIT_MS });
  if (!existsSync(folder)) {
    const old = readdirSync(all).filter((name) => /^[0-9a-f]{64}/.test(name));
    for (const name of old) rmSync(join(all, name), { recursive: true });
    const unfinished = `${folder}.new`;
    await make(unfinished);
    renameSync(unfinished, folder);
  }
  turn?.release();
  return folder;
}

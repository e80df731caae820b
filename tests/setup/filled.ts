/** A local database of all that seed/ says, made once for as long as nothing changes that decides what is in it. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ORIGINS } from '../../scripts/digest.ts';
import { lock } from '../../scripts/lock.ts';
import { seed } from '../../scripts/seed.ts';

const KEPT = join(import.meta.dirname, '../../node_modules/.cache/filled');
// A slow machine is no failure.
const MAX_WAIT_MS = 300_000;

/** Puts a copy of it where a state folder is to be. */
export async function copyFilled(state: string): Promise<void> {
  cpSync(await filled(), state, { recursive: true });
}

async function filled(): Promise<string> {
  const digest = await digestOf([...ORIGINS, 'seed']);
  const folder = join(KEPT, digest);
  const isWhole = () => existsSync(join(folder, 'v3/d1/seed.json'));
  if (isWhole()) return folder;
  mkdirSync(KEPT, { recursive: true });
  const making = lock(join(KEPT, 'making.lock'), { waitMilliseconds: MAX_WAIT_MS });
  if (!isWhole()) {
    const old = readdirSync(KEPT).filter((name) => /^[0-9a-f]{64}$/.test(name));
    for (const name of old) rmSync(join(KEPT, name), { recursive: true });
    await seed(folder);
  }
  making?.release();
  return folder;
}

/** Opens the D1 database that wrangler.toml names: the embedded one, or the deployed one. */
import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Unstable_Config } from 'wrangler';
import { CONFIG, readConfiguration } from './configuration.ts';
import { assertUsable, copyFiles, diskError, filesOf } from './database-files.ts';
import { migrate } from './migrate.ts';
import { patiently } from './patiently.ts';
import { openFile } from './sqlite.ts';
import { loadMiniflare, loadSilentWrangler } from './wrangler.ts';

const PROJECT = join(import.meta.dirname, '../..');
const STATE = process.env.AFTERMATH_STATE ?? join(PROJECT, '.wrangler/state');

export interface OpenDatabase {
  database: D1Database;
  close: () => Promise<void>;
}

/** Whether there is a database in `folder`, whatever it holds. */
export const isMade = (folder = STATE): boolean => filesOf(folder).length > 0;

/** With the latest tables. `folder` is what `wrangler dev` calls --persist-to. */
export async function openLocalDatabase(folder = STATE): Promise<OpenDatabase> {
  assertUsable(folder);
  return openIn(folder);
}

/** To look at what is in `folder`, or would be with the latest tables, and to leave it as it is. */
export function openLocalCopy(folder = STATE): Promise<OpenDatabase> {
  return openCopy(folder, openIn);
}

/** The same by D1 itself, which counts the rows that it reads. That takes seconds more. */
export function openLocalCopyInD1(folder = STATE): Promise<OpenDatabase> {
  return openCopy(folder, openInD1);
}

async function openCopy(
  folder: string,
  open: (copy: string) => Promise<OpenDatabase>,
): Promise<OpenDatabase> {
  const copy = mkdtempSync(join(tmpdir(), 'aftermath-'));
  const remove = () => rmSync(copy, { recursive: true });
  try {
    copyFiles(folder, copy);
    const { database, close } = await open(copy);
    return { database, close: () => close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The file in which D1 keeps, here, the database that wrangler.toml names: Miniflare calls it by a hash of its id. */
export async function pathIn(folder: string): Promise<string> {
  const { workerOptions } = await readConfiguration();
  const { id } = (workerOptions.d1Databases as Record<string, { id: string }>).DB as { id: string };
  const key = createHash('sha256').update('miniflare-D1DatabaseObject').digest();
  const half = (of: string | Buffer) => createHmac('sha256', key).update(of).digest().subarray(0, 16);
  const name = half(id);
  return join(
    folder,
    'v3/d1/miniflare-D1DatabaseObject',
    `${Buffer.concat([name, half(name)]).toString('hex')}.sqlite`,
  );
}

/** With the latest tables. */
async function openIn(folder: string): Promise<OpenDatabase> {
  const path = await pathIn(folder);
  const { database, close } = openFile(path, (error) => diskError(folder, error));
  try {
    await patiently(() => migrate(database));
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}

async function openInD1(folder: string): Promise<OpenDatabase> {
  await (await openIn(folder)).close();
  const { workerOptions } = await readConfiguration();
  const { convertV4MiniflareOptions, Miniflare } = loadMiniflare();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      resourcePersistencePath: join(folder, 'v3'),
      workers: [
        { modules: true, script: 'export default {}', d1Databases: workerOptions.d1Databases as never },
      ],
    }),
  );
  const database = await miniflare.getD1Database('DB');
  return { database: database as D1Database, close: () => miniflare.dispose() };
}

/**
 * Reaches the deployed database, or that of another environment in wrangler.toml, through a remote binding, so that
 * it is used as the local one is.
 */
export async function openRemoteDatabase(env = ''): Promise<OpenDatabase> {
  // Without credentials Wrangler is to say so, not to open a browser.
  process.env.CI ??= 'true';
  const { getPlatformProxy, unstable_readConfig } = await loadSilentWrangler();
  const wrangler: Unstable_Config = unstable_readConfig({ config: CONFIG, env });
  const { name, account_id, compatibility_date, d1_databases } = wrangler;
  // Only a configuration file can ask for a remote binding, and `wrangler dev` must not get one from wrangler.toml.
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
  const configPath = join(folder, 'wrangler.json');
  const databases = d1_databases.map((database) => ({
    ...database,
    migrations_dir: undefined,
    remote: true,
  }));
  writeFileSync(
    configPath,
    JSON.stringify({ name, account_id, compatibility_date, d1_databases: databases }),
  );
  try {
    const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: false });
    return { database: env.DB, close: dispose };
  } catch (error) {
    if (!/CLOUDFLARE_API_TOKEN|not (logged in|authenticated)|Authentication error/i.test(String(error)))
      throw error;
    throw new Error(
      'the deployed database needs a Cloudflare account: run npx wrangler login, or set CLOUDFLARE_API_TOKEN',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

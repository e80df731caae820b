/** Opens the D1 database that wrangler.toml names: the embedded one, or the deployed one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPlatformProxy, type Unstable_Config, unstable_readConfig } from 'wrangler';

const PROJECT = join(import.meta.dirname, '../..');
const CONFIG = join(PROJECT, 'wrangler.toml');

export interface OpenDatabase {
  database: D1Database;
  close: () => Promise<void>;
}

/** `folder` is what `wrangler dev` calls --persist-to. */
export async function openLocalDatabase(
  folder = process.env.AFTERMATH_STATE ?? join(PROJECT, '.wrangler/state'),
): Promise<OpenDatabase> {
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
    configPath: CONFIG,
    persist: { path: join(folder, 'v3') },
    remoteBindings: false,
    envFiles: [],
  });
  return { database: env.DB, close: dispose };
}

/** Reaches the deployed database through a remote binding, so it is used as the local one is. */
export async function openRemoteDatabase(): Promise<OpenDatabase> {
  const { name, account_id, compatibility_date, d1_databases }: Unstable_Config = unstable_readConfig({
    config: CONFIG,
  });
  // Only a configuration file can ask for a remote binding, and `wrangler dev` must not get one from wrangler.toml.
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
  const config = join(folder, 'wrangler.json');
  const remote = d1_databases.map(({ binding, database_name, database_id }) => ({
    binding,
    database_name,
    database_id,
    remote: true,
  }));
  writeFileSync(config, JSON.stringify({ name, account_id, compatibility_date, d1_databases: remote }));
  try {
    const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
      configPath: config,
      persist: false,
      remoteBindings: true,
    });
    return { database: env.DB, close: dispose };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

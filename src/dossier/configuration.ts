/**
 * wrangler.toml, or that of another Worker, as Wrangler reads it. To load Wrangler takes a second of a core, so what it read is kept for as long as
 * neither the file nor Wrangler is another.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Unstable_Config, Unstable_MiniflareWorkerOptions as Worker } from 'wrangler';
import { loadSilentWrangler } from './wrangler.ts';

const PROJECT = join(import.meta.dirname, '../..');
export const CONFIG = join(PROJECT, 'wrangler.toml');
export const DESK_CONFIG = join(PROJECT, 'wrangler.desk.toml');
export const PICTURES_CONFIG = join(PROJECT, 'wrangler.pictures.toml');
export const AGENTS_CONFIG = join(PROJECT, 'wrangler.agents.toml');
const KEPT = join(PROJECT, 'node_modules/.cache/configuration');
/** In what is kept, in place of the project's folder, which may move. */
const HERE = '<project>';

export interface Configuration {
  name: string | undefined;
  vars: Unstable_Config['vars'];
  /** For Miniflare, which runs the Worker on this machine. */
  workerOptions: Worker['workerOptions'];
}

export async function readConfiguration(config = CONFIG): Promise<Configuration> {
  const path = join(KEPT, `${digest(config)}.json`);
  const folder = JSON.stringify(PROJECT).slice(1, -1);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replaceAll(HERE, folder));
  } catch {
    const read = await readByWrangler(config);
    keep(path, JSON.stringify(read).replaceAll(folder, HERE));
    return read;
  }
}

async function readByWrangler(path: string): Promise<Configuration> {
  const { unstable_readConfig, unstable_getMiniflareWorkerOptions } = await loadSilentWrangler();
  const config: Unstable_Config = unstable_readConfig({ config: path });
  const { workerOptions } = unstable_getMiniflareWorkerOptions(config);
  // Its other bindings are those of .dev.vars, which nothing of the project reads.
  return {
    name: config.name,
    vars: config.vars,
    workerOptions: { ...workerOptions, bindings: config.vars as never },
  };
}

/** Of all that decides what Wrangler reads. */
function digest(config: string): string {
  const wrangler = readFileSync(join(PROJECT, 'node_modules/wrangler/package.json'));
  return createHash('sha256')
    .update(readFileSync(config))
    .update(wrangler)
    .update(process.env.CLOUDFLARE_ENV ?? '')
    .digest('hex');
}

/** Whole or not at all, whoever else is keeping it. Where nothing can be written, it is read anew each time. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const own = `${path}.${process.pid}`;
    writeFileSync(own, text);
    renameSync(own, path);
  } catch {}
}

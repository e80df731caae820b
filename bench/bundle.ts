/** Scripts as `wrangler deploy` makes them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Unstable_Config as Configuration } from 'wrangler';
import { loadWrangler } from '../src/dossier/wrangler.ts';

const PROJECT = join(import.meta.dirname, '..');
const WRANGLER = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js');

export async function configuration(): Promise<Configuration> {
  const { unstable_readConfig: readConfig } = await loadWrangler();
  return readConfig({ config: join(PROJECT, 'wrangler.toml') });
}

/** `main` is a path in the project. */
export async function bundle(main: string): Promise<string> {
  return inFolder(main, (folder, wrangler) => {
    wrangler('deploy', '--dry-run', '--outdir', 'out');
    return readFileSync(join(folder, 'out/worker.js'), 'utf8');
  });
}

/** What the processor does, in milliseconds, before the Worker can take its first request. */
export async function startupMilliseconds(main: string): Promise<number> {
  return inFolder(main, (folder, wrangler) => {
    wrangler('check', 'startup', '--outfile', 'profile.json');
    const { nodes, samples, timeDeltas } = JSON.parse(
      readFileSync(join(folder, 'profile.json'), 'utf8'),
    ) as Profile;
    const idle = new Set(
      nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
    );
    const busy = samples.map((node, index) => (idle.has(node) ? 0 : (timeDeltas[index] ?? 0)));
    return busy.reduce((sum, microseconds) => sum + microseconds, 0) / 1000;
  });
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** A folder with a configuration of its own: the assets and bindings of wrangler.toml are of no use here. */
async function inFolder<Result>(
  main: string,
  work: (folder: string, wrangler: (...values: string[]) => void) => Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-bench-'));
  const { name, compatibility_date, compatibility_flags, minify } = await configuration();
  const config = { name, main: join(PROJECT, main), compatibility_date, compatibility_flags, minify };
  writeFileSync(join(folder, 'wrangler.json'), JSON.stringify(config));
  try {
    return work(folder, (...values) => {
      execFileSync(process.execPath, [WRANGLER, ...values], { cwd: folder, stdio: 'pipe' });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

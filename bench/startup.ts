/**
 * `npm run startup`: what a new instance of the Worker costs before its first request, as deployed. The script's
 * size, and the CPU time that evaluating it takes in workerd by `wrangler check startup`, which samples each
 * millisecond. Cloudflare ends a Worker that needs a second; ours aims at 50 ms. Other work on the machine counts in
 * what is sampled, so of many runs the fastest is the nearest to the truth.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../scripts/build.ts';
import { QUIET } from '../src/dossier/wrangler.ts';

const RUNS = 15;
const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
const bundle = join(folder, 'worker.bundle');
const profile = join(folder, 'startup.cpuprofile');

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  /** Microseconds. */
  timeDeltas: number[];
}

try {
  await buildPages();
  const [size] =
    /\d.*/.exec(line('Total Upload', 'deploy', '--dry-run', '--env=', '--outfile', bundle)) ?? [];
  const times = Array.from({ length: RUNS }, () => {
    line('Active', 'check', 'startup', '--workerBundle', bundle, '--outfile', profile);
    return activeMilliseconds(JSON.parse(readFileSync(profile, 'utf8')));
  }).sort((a, b) => a - b);
  const [fastest = 0, median = 0] = [times[0], times[Math.floor(RUNS / 2)]];
  console.log(`script: ${size}`);
  console.log(
    `start-up: ${fastest.toFixed(1)} ms of CPU at best, ${median.toFixed(1)} ms in the middle of ${RUNS} runs`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** The line of wrangler's answer that holds this word. */
function line(word: string, ...options: string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/wrangler/bin/wrangler.js'), ...options],
    {
      cwd: project,
      env: { ...process.env, ...QUIET },
      encoding: 'utf8',
    },
  );
  const found = stdout.split('\n').find((text) => text.includes(word));
  if (!found) throw new Error(`wrangler ${options.join(' ')} said nothing of "${word}":\n${stdout}${stderr}`);
  return found;
}

function activeMilliseconds({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  return timeDeltas.reduce(
    (sum, delta, index) => sum + (idle.has(samples[index] ?? 0) ? 0 : delta / 1000),
    0,
  );
}

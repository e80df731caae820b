/**
 * `node tests/released/make.ts`: makes databases.br anew, from the history of the project. Each version fills its database
 * with its own `dossier apply` and its own seed/. Takes minutes, and is to be run when a version is released.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliCompressSync, constants } from 'node:zlib';
import { dumpOf } from './dump.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** The last commits before work on the next version began. */
const COMMITS = {
  '0.1.0': '43692c0',
  '0.2.0': 'ca35203',
  '0.3.0': '8ebed3e',
  '0.4.0': '218a76a',
  '0.5.0': 'ea51993',
  '0.6.0': '31cd4de',
};

function filledBy(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-released-'));
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const files = execFileSync('git', ['archive', commit], { cwd: PROJECT, maxBuffer: 2 ** 28 });
    execFileSync('tar', ['x'], { cwd: folder, input: files });
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    run(process.execPath, ['src/dossier/cli.ts', 'apply', '--persist-to', 'state']);
    const state = join(folder, 'state/v3/d1/miniflare-D1DatabaseObject');
    const [name = ''] = readdirSync(state).filter((file) => /^[0-9a-f]{64}\.sqlite$/.test(file));
    const database = new DatabaseSync(join(state, name));
    const dump = dumpOf(database);
    database.close();
    return dump;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const dumps = Object.entries(COMMITS).map(([version, commit]) => [version, filledBy(commit)]);
// What one has in common with the one before takes no room: the window is as large as all of them.
writeFileSync(
  join(import.meta.dirname, 'databases.br'),
  brotliCompressSync(JSON.stringify(Object.fromEntries(dumps)), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24 },
  }),
);

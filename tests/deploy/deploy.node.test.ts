import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';
import { buildGraphiql } from '../../graphiql/build.ts';
import { copyProject } from '../start/project.ts';

const project = join(import.meta.dirname, '../..');
/** Cloudflare's bound for a free account, https://developers.cloudflare.com/workers/platform/limits/ */
const MAX_SCRIPT_BYTES = 3 * 1024 * 1024;

test('wrangler.toml has what a deployment needs', () => {
  const config = readConfig({ config: join(project, 'wrangler.toml') });
  expect(config.d1_databases).toEqual([
    expect.objectContaining({ binding: 'DB', database_name: 'aftermath' }),
  ]);
  expect(existsSync(join(project, config.d1_databases[0]?.migrations_dir ?? '', '0001_initial.sql'))).toBe(
    true,
  );
  expect(config.assets).toMatchObject({
    binding: 'ASSETS',
    directory: 'dist/assets',
    run_worker_first: true,
  });
  expect(config.observability).toMatchObject({ enabled: true });
});

test('wrangler deploy --dry-run builds a script that Cloudflare takes', async () => {
  await buildGraphiql();
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const wrangler = ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, wrangler, {
    cwd: project,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/env\.DB \(aftermath\) +D1 Database/);
  expect(stdout).toMatch(/env\.ASSETS +Assets/);
  expect(statSync(join(folder, 'worker.js')).size).toBeLessThan(MAX_SCRIPT_BYTES);
});

describe('npm run deploy', () => {
  /** Runs it with stand-ins for wrangler and the dossiers' command line, which note how they were called. */
  function deploy(folder: string, { databases = '[]', failing = 'nothing' } = {}) {
    const calls = join(folder, 'calls.txt');
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    for (const name of ['wrangler', 'node']) {
      const lists = `case "$*" in *list*) test -f '${bin}/created' && echo '[{"name":"aftermath","uuid":"new-id"}]' || echo '${databases}';; *create*) touch '${bin}/created';; esac`;
      const script = `#!/bin/sh\necho "${name} $*" >> '${calls}'\n${lists}\ncase "$*" in *'${failing}'*) exit 1;; esac\n`;
      writeFileSync(join(bin, name), script);
      chmodSync(join(bin, name), 0o755);
    }
    const { status, stderr } = spawnSync(process.execPath, ['scripts/deploy.ts'], {
      cwd: folder,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      encoding: 'utf8',
    });
    return { status, stderr, calls: readFileSync(calls, 'utf8').trimEnd().split('\n') };
  }
  const steps = [
    'wrangler d1 migrations apply DB --remote',
    'node src/dossier/cli.ts apply --remote',
    'wrangler deploy',
  ];
  function undeployedProject(): string {
    const folder = copyProject();
    const config = join(folder, 'wrangler.toml');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^database_id = .*\n/m, ''));
    return folder;
  }
  const idIn = (folder: string) =>
    readConfig({ config: join(folder, 'wrangler.toml') }).d1_databases[0]?.database_id;

  test('creates the database once, and notes its id in wrangler.toml', () => {
    const folder = undeployedProject();
    const list = 'wrangler d1 list --json';
    expect(deploy(folder).calls).toEqual([list, 'wrangler d1 create aftermath', list, ...steps]);
    expect(idIn(folder)).toBe('new-id');
    rmSync(join(folder, 'calls.txt'));
    expect(deploy(folder)).toEqual({ status: 0, stderr: '', calls: steps });
  });

  test('takes the database of that name where there is one', () => {
    const folder = undeployedProject();
    const { calls } = deploy(folder, { databases: '[{"name":"aftermath","uuid":"old-id"}]' });
    expect(calls.some((call) => call.includes('create'))).toBe(false);
    expect(idIn(folder)).toBe('old-id');
  });

  test('puts no Worker in front of data that could not be written', () => {
    const { status, stderr, calls } = deploy(undeployedProject(), { failing: 'apply --remote' });
    expect(status).toBe(1);
    expect(calls).not.toContain('wrangler deploy');
    expect(stderr).toBe(
      'Not deployed: node src/dossier/cli.ts apply --remote failed, and says why above. Then run npm run deploy again\n',
    );
  });
});

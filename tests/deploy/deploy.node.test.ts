import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { unstable_readConfig as readConfig, type Unstable_Config } from 'wrangler';
import { copyProject } from '../start/project.ts';

/** As npm runs each command. */
const QUICK = ['--import', './scripts/quick.mjs'];
const project = join(import.meta.dirname, '../..');
const config = (folder: string, env = ''): Unstable_Config =>
  readConfig({ config: join(folder, 'wrangler.toml'), env });

test('wrangler.toml has what a deployment needs', () => {
  const { assets, d1_databases, observability } = config(project);
  expect(d1_databases).toEqual([expect.objectContaining({ binding: 'DB', database_name: 'aftermath' })]);
  expect(existsSync(join(project, d1_databases[0]?.migrations_dir ?? '', '0001_initial.sql'))).toBe(true);
  expect(assets).toMatchObject({ binding: 'ASSETS', directory: 'dist/assets', run_worker_first: true });
  expect(observability).toMatchObject({ enabled: true });
});

test('the staging Worker is the deployed one but for its name, its database and whom its rate limit counts', () => {
  const production = config(project);
  expect(config(project, 'staging')).toEqual({
    ...production,
    name: 'aftermath-staging',
    targetEnvironment: 'staging',
    d1_databases: production.d1_databases.map((database) => ({
      ...database,
      database_name: 'aftermath-staging',
      database_id: config(project, 'staging').d1_databases[0]?.database_id,
    })),
    // A namespace of its own: those who try the one are not counted as asking the other.
    ratelimits: production.ratelimits.map((limit) => ({ ...limit, namespace_id: '1002' })),
  });
});

test('whoever deploys by the button reads what each binding is for', () => {
  const { d1_databases, vars } = config(project);
  const { cloudflare } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const bindings = [...d1_databases.map(({ binding }) => binding), ...Object.keys(vars)];
  expect(Object.keys(cloudflare.bindings).sort()).toEqual(bindings.sort());
});

describe('npm run deploy', () => {
  /** Runs it with stand-ins for npm, wrangler and the dossiers' command line, which note how they were called. */
  function deploy(
    folder: string,
    { databases = '[]', failing = 'nothing', options = [] as string[], env = {} as NodeJS.ProcessEnv } = {},
  ) {
    const bin = mkdtempSync(join(tmpdir(), 'aftermath-'));
    onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
    const said = [
      `*list*) test -f '${bin}/created' && echo '[{"name":"aftermath","uuid":"new-id"}]' || echo '${databases}';;`,
      `*create*) touch '${bin}/created';;`,
      `*time-travel*) echo '{ "bookmark": "00-before" }';;`,
    ];
    for (const name of ['npm', 'wrangler', 'node']) {
      const script = `#!/bin/sh\necho "${name} $*" >> '${bin}/calls.txt'\ncase "$*" in ${said.join(' ')} esac\ncase "$*" in *'${failing}'*) exit 1;; esac\n`;
      writeFileSync(join(bin, name), script);
      chmodSync(join(bin, name), 0o755);
    }
    writeFileSync(join(bin, 'calls.txt'), '');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...QUICK, 'scripts/deploy.ts', ...options],
      {
        cwd: folder,
        env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
        encoding: 'utf8',
      },
    );
    const calls = readFileSync(join(bin, 'calls.txt'), 'utf8').split('\n').filter(Boolean);
    return { status, calls, end: (stderr || stdout).trimEnd().split('\n').at(-1) ?? '', stderr };
  }

  const git = (folder: string, ...options: string[]) =>
    spawnSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...options], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  function commit(folder: string): string {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'All of it');
    return git(folder, 'rev-parse', '--short=12', 'HEAD').trim();
  }

  /** As in a fresh clone. */
  function undeployedProject() {
    const folder = copyProject();
    const toml = join(folder, 'wrangler.toml');
    writeFileSync(toml, readFileSync(toml, 'utf8').replaceAll(/^database_id = .*\n/gm, ''));
    git(folder, 'init', '--quiet');
    // .gitignore means a folder of that name, and here it is a link.
    writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
    return { folder, head: commit(folder) };
  }

  /** As docs/desk.md, docs/sharing.md and docs/agents.md say. */
  function boundProject() {
    const { folder } = undeployedProject();
    const toml = join(folder, 'wrangler.toml');
    const bound = readFileSync(toml, 'utf8').replaceAll(
      /^# (\[\[services\]\]|binding = .*|service = .*)$/gm,
      '$1',
    );
    writeFileSync(toml, bound);
    expect(config(folder).services?.map(({ binding }) => binding)).toEqual(['DESK', 'PICTURES', 'AGENTS']);
    return { folder, head: commit(folder) };
  }

  const checks = ['npm run --silent check', 'node src/dossier/cli.ts check'];
  const steps = (head: string, env = '') => [
    `wrangler d1 time-travel info DB --env=${env} --json`,
    `wrangler d1 migrations apply DB --remote --env=${env}`,
    `node src/dossier/cli.ts apply --remote --env=${env}`,
    `wrangler deploy --env=${env} --tag=${head} --message=database-before:00-before`,
  ];
  const list = 'wrangler d1 list --json';

  test('creates the database once, notes its id in wrangler.toml, and wants that committed', () => {
    const { folder, head } = undeployedProject();
    const first = deploy(folder);
    expect(first.calls).toEqual([...checks, list, 'wrangler d1 create aftermath', list, ...steps(head)]);
    expect(first).toMatchObject({
      status: 0,
      end: "Now commit wrangler.toml and wrangler.desk.toml and wrangler.agents.toml: the database's id, new-id, was added there",
    });
    expect(config(folder).d1_databases[0]?.database_id).toBe('new-id');
    expect(config(folder, 'staging').d1_databases[0]?.database_id).toBeUndefined();

    const second = deploy(folder);
    expect(second).toMatchObject({ status: 1, calls: [] });
    expect(second.stderr).toContain(
      ' M wrangler.agents.toml\n M wrangler.desk.toml\n M wrangler.toml\nCommit them',
    );

    const committed = commit(folder);
    expect(deploy(folder)).toMatchObject({
      status: 0,
      stderr: '',
      calls: [...checks, ...steps(committed)],
    });
  });

  describe('with the other Workers, where wrangler.toml binds them,', () => {
    const databases = '[{"name":"aftermath","uuid":"old-id"}]';
    const queues = ['aftermath-webhooks', 'aftermath-webhooks-failed'];

    test('deploys them first, with the same database and with their queues', () => {
      const { folder, head } = boundProject();
      const { status, calls } = deploy(folder, {
        databases,
        failing: 'queues info aftermath-webhooks-failed',
      });
      expect(status).toBe(0);
      const noted = `--tag=${head} --message=database-before:00-before`;
      expect(calls.slice(calls.findIndex((call) => call.includes('cli.ts apply')) + 1)).toEqual([
        `wrangler queues info ${queues[0]}`,
        `wrangler queues info ${queues[1]}`,
        `wrangler queues create ${queues[1]}`,
        `wrangler deploy --config wrangler.desk.toml --env= ${noted}`,
        `wrangler deploy --config wrangler.pictures.toml --env= ${noted}`,
        `wrangler deploy --config wrangler.agents.toml --env= ${noted}`,
        `wrangler deploy --env= ${noted}`,
      ]);
      const desk = readConfig({ config: join(folder, 'wrangler.desk.toml') });
      expect(desk.d1_databases[0]?.database_id).toBe('old-id');
    });

    test('deploys no Worker that leads to one which could not be deployed', () => {
      const { folder } = boundProject();
      const { status, calls } = deploy(folder, { databases, failing: 'wrangler.desk.toml' });
      expect(status).toBe(1);
      expect(calls.filter((call) => call.startsWith('wrangler deploy'))).toHaveLength(1);
    });
  });

  test('takes the database of that name where there is one, and deploys the staging Worker alone, with a database of its own', () => {
    const { folder, head } = boundProject();
    const databases = '[{"name":"aftermath","uuid":"of-all"},{"name":"aftermath-staging","uuid":"of-few"}]';
    const staging = deploy(folder, { databases, options: ['--env', 'staging'] });
    expect(staging.calls).toEqual([...checks, list, ...steps(head, 'staging')]);
    expect(config(folder, 'staging').d1_databases[0]?.database_id).toBe('of-few');
    expect(config(folder).d1_databases[0]?.database_id).toBeUndefined();

    commit(folder);
    const production = deploy(folder, { databases });
    expect(production.calls.some((call) => call.includes('create'))).toBe(false);
    expect(config(folder).d1_databases[0]?.database_id).toBe('of-all');
  });

  test('reaches nothing outside where types, style or the dossiers have a problem, and puts no Worker in front of data that could not be written', () => {
    const { folder } = undeployedProject();
    for (const failing of ['run --silent check', 'cli.ts check']) {
      const { status, calls } = deploy(folder, { failing });
      expect(status, failing).toBe(1);
      expect(calls.filter((call) => call.startsWith('wrangler'))).toEqual([]);
    }
    const { status, end, calls } = deploy(folder, { failing: 'cli.ts apply' });
    expect(status).toBe(1);
    expect(calls.filter((call) => call.startsWith('wrangler deploy'))).toEqual([]);
    expect(end).toBe(
      'Not deployed: node src/dossier/cli.ts apply --remote --env= failed, and says why above. Then run npm run deploy again',
    );
  });

  test('refuses an environment that wrangler.toml does not have, files that no commit has, here and in a folder of dossiers of its own, and a folder without a commit', () => {
    const { folder } = undeployedProject();
    expect(deploy(folder, { options: ['--env', 'stagnig'] })).toMatchObject({
      status: 1,
      calls: [],
      stderr: 'Not deployed: wrangler.toml has no environment "stagnig", but staging\n',
    });

    const own = mkdtempSync(join(tmpdir(), 'aftermath-'));
    onTestFinished(() => rmSync(own, { recursive: true, force: true }));
    git(own, 'init', '--quiet');
    writeFileSync(join(own, 'mine.yaml'), '');
    expect(deploy(folder, { env: { AFTERMATH_DATA: own } })).toMatchObject({
      status: 1,
      calls: [],
      stderr: expect.stringContaining('?? mine.yaml\n'),
    });

    writeFileSync(join(folder, 'seed/new.yaml'), '');
    expect(deploy(folder)).toMatchObject({
      status: 1,
      calls: [],
      stderr: expect.stringContaining('?? seed/new.yaml\n'),
    });

    rmSync(join(folder, '.git'), { recursive: true });
    expect(deploy(folder)).toMatchObject({
      status: 1,
      calls: [],
      stderr: 'Not deployed: there is no git commit here to deploy\n',
    });
  });
});

/**
 * `npm run deploy [-- --env NAME]`: the last commit and its data on Cloudflare. Each step may be run by hand,
 * and run again. The tests are left to whatever has let the commit in: they take minutes, and none needs an account.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { Unstable_Config } from 'wrangler';
import { dataFolder } from '../src/dossier/data-folder.ts';
import { Refusal } from './refusal.ts';
import { assertSettings } from './settings.ts';

const project = join(import.meta.dirname, '..');
const config = join(project, 'wrangler.toml');
/** Where wrangler.toml binds one of these, that Worker is deployed along with the public one, and before it. */
const OTHER_WORKERS = [
  { binding: 'DESK', file: 'wrangler.desk.toml' },
  { binding: 'PICTURES', file: 'wrangler.pictures.toml' },
  { binding: 'AGENTS', file: 'wrangler.agents.toml' },
];

const program = new Command('npm run deploy --')
  .description('Checks, migrates, fills and deploys the Workers and their database.')
  .option('--env <name>', 'an environment of wrangler.toml, such as staging', '')
  .action(async ({ env }: { env: string }) => {
    const commit = lastCommit();
    const { name, others, ...known } = await targetOf(env);
    run('npm', 'run', '--silent', 'check');
    run('node', 'src/dossier/cli.ts', 'check');
    const { buildPages } = await import('./build.ts');
    await buildPages();
    const id = known.id ?? databaseNamed(name);
    const unnamed = [
      ...(known.id ? [] : ['wrangler.toml']),
      ...others.flatMap(({ file, databases }) =>
        databases.some(({ database_id }) => !database_id) ? [file] : [],
      ),
    ];
    for (const file of unnamed) note(file, name, id);
    // Without its name, wrangler warns that there are several environments.
    const environment = `--env=${env}`;
    const { bookmark } = JSON.parse(
      run('wrangler', 'd1', 'time-travel', 'info', 'DB', environment, '--json'),
    );
    run('wrangler', 'd1', 'migrations', 'apply', 'DB', '--remote', environment);
    run('node', 'src/dossier/cli.ts', 'apply', '--remote', environment);
    // So that `wrangler versions list` says what to go back to, in the script and in the data.
    const noted = [`--tag=${commit}`, `--message=database-before:${bookmark}`];
    for (const { file, queues } of others.filter(({ isBound }) => isBound)) {
      for (const queue of queues) makeQueue(queue);
      run('wrangler', 'deploy', '--config', file, '--env=', ...noted);
    }
    run('wrangler', 'deploy', environment, ...noted);
    if (unnamed.length) {
      console.log(`Now commit ${unnamed.join(' and ')}: the database's id, ${id}, was added there`);
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** What runs is to be found in a commit, to be read and to be gone back to. */
function lastCommit(): string {
  const { stdout: head, status } = git(project, 'rev-parse', '--short=12', 'HEAD');
  if (status !== 0) throw new Refusal('Not deployed: there is no git commit here to deploy');
  assertCommitted(project);
  // A folder of one's own is in a repository of its own, or in none.
  const data = resolve(project, dataFolder());
  const top = existsSync(data) ? git(data, 'rev-parse', '--show-toplevel').stdout.trim() : '';
  if (top && realpathSync(top) !== realpathSync(project)) assertCommitted(data);
  return head.trim();
}

function assertCommitted(folder: string): void {
  const { stdout: changes } = git(folder, 'status', '--porcelain', '.');
  if (!changes) return;
  throw new Refusal(
    `Not deployed: what runs is to be found in a commit, and these files differ from the last one:\n${changes}Commit them (so, too, the database_id that a first deployment writes into wrangler.toml), or take them away with git stash -u`,
  );
}

function git(folder: string, ...options: string[]) {
  return spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
}

async function targetOf(env: string) {
  // Loaded only now, as the page builder is: what is refused before them is refused at once.
  const { unstable_readConfig: readConfig } = await import('wrangler');
  const { definedEnvironments = [] } = readConfig({ config, env: '' });
  if (env && !definedEnvironments.includes(env)) {
    throw new Refusal(
      `Not deployed: wrangler.toml has no environment "${env}", but ${definedEnvironments.join(', ')}`,
    );
  }
  const wrangler: Unstable_Config = readConfig({ config, env });
  const { vars, services = [] } = wrangler;
  const [database] = wrangler.d1_databases;
  assertSettings(vars);
  if (!database?.database_name) throw new Refusal('Not deployed: wrangler.toml names no D1 database');
  const { database_name: name, database_id: id } = database;
  // The other Workers have no environments: what is tried in one does not change them.
  const others = env
    ? []
    : OTHER_WORKERS.map(({ binding, file }) => {
        const { d1_databases, queues }: Unstable_Config = readConfig({ config: join(project, file) });
        const isBound = services.some((service) => service.binding === binding);
        const taken = queues.consumers?.map(({ queue }) => queue) ?? [];
        return { file, isBound, databases: d1_databases, queues: taken };
      });
  return { name, id, others };
}

/** The id of the database of that name, which is made where there is none. */
function databaseNamed(name: string): string {
  const create = () => {
    run('wrangler', 'd1', 'create', name);
    return idOf(name);
  };
  const id = idOf(name) ?? create();
  if (id) return id;
  throw new Refusal(`The new database ${name} is not listed yet: run npm run deploy again in a minute`);
}

/** Notes the id where wrangler and the dossiers look for it. */
function note(file: string, name: string, id: string): void {
  const path = join(project, file);
  const line = `database_name = "${name}"`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(line, `${line}\ndatabase_id = "${id}"`));
}

/** Where there is none of that name, a deployment of what takes from it is refused. */
function makeQueue(name: string): void {
  const { status } = spawnSync('wrangler', ['queues', 'info', name], {
    cwd: project,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) run('wrangler', 'queues', 'create', name);
}

function idOf(name: string): string | undefined {
  const databases: { name: string; uuid: string }[] = JSON.parse(run('wrangler', 'd1', 'list', '--json'));
  return databases.find((database) => database.name === name)?.uuid;
}

/** Shows what the command says, but for JSON, which it returns. */
function run(command: string, ...options: string[]): string {
  const { status, stdout } = spawnSync(command, options, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['inherit', options.includes('--json') ? 'pipe' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Refusal(
      `Not deployed: ${command} ${options.join(' ')} failed, and says why above. Then run npm run deploy again`,
    );
  }
  return stdout;
}

/**
 * `npm run deploy [-- --env NAME]`: the last commit and its data on Cloudflare. Each step may be run by hand,
 * and run again. The tests are left to whatever has let the commit in: they take minutes, and none needs an account.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { dataFolder } from '../src/dossier/data-folder.ts';
import { Refusal } from './refusal.ts';
import { assertSettings } from './settings.ts';

const project = join(import.meta.dirname, '..');
const config = join(project, 'wrangler.toml');

const program = new Command('npm run deploy --')
  .description('Checks, migrates, fills and deploys the Worker and its database.')
  .option('--env <name>', 'an environment of wrangler.toml, such as staging', '')
  .action(async ({ env }: { env: string }) => {
    const commit = lastCommit();
    const database = await databaseOf(env);
    run('npm', 'run', '--silent', 'check');
    run('node', 'src/dossier/cli.ts', 'check');
    const { buildPages } = await import('./build.ts');
    await buildPages();
    const added = database.id ? undefined : addDatabase(database.name);
    // Without its name, wrangler warns that there are several environments.
    const environment = `--env=${env}`;
    const { bookmark } = JSON.parse(
      run('wrangler', 'd1', 'time-travel', 'info', 'DB', environment, '--json'),
    );
    run('wrangler', 'd1', 'migrations', 'apply', 'DB', '--remote', environment);
    run('node', 'src/dossier/cli.ts', 'apply', '--remote', environment);
    // So that `wrangler versions list` says what to go back to, in the script and in the data.
    run('wrangler', 'deploy', environment, `--tag=${commit}`, `--message=database-before:${bookmark}`);
    if (added) console.log(`wrangler.toml now names the database ${added}: commit it`);
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

async function databaseOf(env: string): Promise<{ name: string; id: string | undefined }> {
  // Loaded only now, as the page builder is: what is refused before them is refused at once.
  const { unstable_readConfig: readConfig } = await import('wrangler');
  const { definedEnvironments = [] } = readConfig({ config, env: '' });
  if (env && !definedEnvironments.includes(env)) {
    throw new Refusal(
      `Not deployed: wrangler.toml has no environment "${env}", but ${definedEnvironments.join(', ')}`,
    );
  }
  const {
    vars,
    d1_databases: [database],
  } = readConfig({ config, env });
  assertSettings(vars);
  if (!database?.database_name) throw new Refusal('Not deployed: wrangler.toml names no D1 database');
  return { name: database.database_name, id: database.database_id };
}

/** Finds or creates the database, and notes its id where wrangler and the dossiers look for it. */
function addDatabase(name: string): string {
  const create = () => {
    run('wrangler', 'd1', 'create', name);
    return idOf(name);
  };
  const id = idOf(name) ?? create();
  if (!id) {
    throw new Refusal(`The new database ${name} is not listed yet: run npm run deploy again in a minute`);
  }
  const line = `database_name = "${name}"`;
  writeFileSync(config, readFileSync(config, 'utf8').replace(line, `${line}\ndatabase_id = "${id}"`));
  return id;
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

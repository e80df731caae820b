/** `npm run deploy`: the Worker and its data on Cloudflare. Each step may be run by hand, and run again. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unstable_readConfig as readConfig } from 'wrangler';
import { buildGraphiql } from '../graphiql/build.ts';
import { Refusal } from './refusal.ts';
import { assertSettings } from './settings.ts';

const project = join(import.meta.dirname, '..');
const config = join(project, 'wrangler.toml');

try {
  const {
    vars,
    d1_databases: [database],
  } = readConfig({ config });
  assertSettings(vars);
  await buildGraphiql();
  if (database?.database_name && !database.database_id) addDatabase(database.database_name);
  run('wrangler', 'd1', 'migrations', 'apply', 'DB', '--remote');
  run('node', 'src/dossier/cli.ts', 'apply', '--remote');
  run('wrangler', 'deploy');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Finds or creates the database, and notes its id where wrangler and the dossiers look for it. */
function addDatabase(name: string): void {
  if (!idOf(name)) run('wrangler', 'd1', 'create', name);
  const id = idOf(name);
  if (!id)
    throw new Refusal(`The new database ${name} is not listed yet: run npm run deploy again in a minute`);
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace(/^database_name = .*$/m, `$&\ndatabase_id = "${id}"`));
  console.log(`wrangler.toml now names the database ${id}: commit it`);
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

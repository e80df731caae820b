/** `npm run backup -- [--remote] FILE`: the database as SQL, by `wrangler d1 export`, which takes none with a search index. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { openLocalDatabase, openRemoteDatabase } from '../src/dossier/database.ts';
import { copyFiles } from '../src/dossier/database-files.ts';
import { QUIET } from '../src/dossier/wrangler.ts';
import { withoutSearchIndex } from './search-index.ts';

interface Options {
  remote?: boolean;
  persistTo: string;
}

const project = join(import.meta.dirname, '..');
const config = join(project, 'wrangler.toml');

// npm runs its scripts in the project's folder, wherever the user is.
const here = process.env.INIT_CWD ?? '';

const program = new Command('npm run backup --')
  .description('Writes the database to a file of SQL, from which an empty one can be filled.')
  .argument('<file>', 'the file to write, which must not be there yet')
  .option('--remote', 'the deployed database, which answers nothing meanwhile, instead of the local one')
  .addOption(
    new Option('--persist-to <folder>', 'where the local database is kept, as for wrangler dev')
      .env('AFTERMATH_STATE')
      .default(join(project, '.wrangler/state'), '.wrangler/state'),
  )
  .action(async (name: string, { remote, persistTo }: Options) => {
    const file = resolve(here, name);
    if (existsSync(file)) throw new Error(`${name} is there already: name another file`);
    if (!existsSync(dirname(file))) throw new Error(`${dirname(name)} is no folder: make it first`);
    await (remote ? backUpDeployed(file) : backUpLocal(file, persistTo));
    const { unstable_splitSqlQuery: splitSql } = await import('wrangler');
    writeFileSync(file, tablesFirst(splitSql(readFileSync(file, 'utf8'))));
    console.log(`${relative('', file)} holds the database`);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function backUpDeployed(file: string): Promise<void> {
  // Ctrl+C ends the export; the index is to be put back then, too.
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', wait);
  await withoutSearchIndex(openRemoteDatabase, async () =>
    exportTo(file, '--config', config, '--remote', '--skip-confirmation'),
  );
  process.off('SIGINT', wait).off('SIGTERM', wait);
}

/** Of a copy, where `wrangler d1 export` looks for it: beside its configuration. So the local database stays as it is. */
async function backUpLocal(file: string, state: string): Promise<void> {
  if (!existsSync(join(state, 'v3/d1'))) {
    throw new Error(`there is no database in ${relative('', state)}: npm start makes one`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
  try {
    const copy = join(folder, '.wrangler/state');
    copyFiles(state, copy);
    const { unstable_readConfig: readConfig } = await import('wrangler');
    const { d1_databases } = readConfig({ config });
    writeFileSync(join(folder, 'wrangler.json'), JSON.stringify({ d1_databases }));
    await withoutSearchIndex(
      () => openLocalDatabase(copy),
      async () => exportTo(file, '--config', join(folder, 'wrangler.json'), '--local'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function exportTo(file: string, ...options: string[]): void {
  const { status } = spawnSync('wrangler', ['d1', 'export', 'DB', '--output', file, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // In this process Wrangler is silent (see src/dossier/database.ts); that one says what went wrong.
    env: { ...process.env, ...QUIET, WRANGLER_LOG: 'error' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('not backed up: wrangler d1 export failed, and says why above');
}

/** As exported, rows come before tables that they refer to, and D1 refuses those. */
function tablesFirst(statements: string[]): string {
  const makesTable = (statement: string) => statement.startsWith('CREATE TABLE');
  const sorted = statements.toSorted((a, b) => Number(makesTable(b)) - Number(makesTable(a)));
  return sorted.map((statement) => `${statement};\n`).join('');
}

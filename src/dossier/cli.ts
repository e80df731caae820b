import { Command, Option } from 'commander';
import { applyPlan } from './apply.ts';
import { type OpenDatabase, openLocalCopy, openLocalDatabase, openRemoteDatabase } from './database.ts';
import type { Dossier } from './format.ts';
import { planChanges } from './plan.ts';
import { printProblems } from './problem.ts';
import { rowsOf } from './rows.ts';
import { readState } from './store.ts';
import { printPlan, removalOf, staleAnswersOf } from './summary.ts';
import { type CheckedDossier, checkDossiers } from './validate.ts';

interface Options {
  text?: string;
  remote?: boolean;
  env?: string;
  persistTo?: string;
  allowRemoval?: boolean;
}

const program = new Command('dossier').description(
  'Reads the dossiers, and makes the database what they say.',
);

command('check', 'reports every problem of the dossiers, each with its line and column').action(
  (files: string[], options: Options) => {
    const checked = check(files, options);
    if (checked)
      console.log(`${counted(checked.records, 'record')} in ${counted(checked.files, 'file')}, no problem`);
  },
);

databaseCommand('plan', 'shows what "apply" would change').action(
  async (files: string[], options: Options) => {
    const checked = check(files, options);
    if (checked) await plan(checked.dossier, options);
  },
);

databaseCommand('apply', 'makes the database what the dossiers say: all of it, or nothing')
  .option('--allow-removal', 'even if that removes more records than it keeps')
  .action(async (files: string[], options: Options) => {
    const checked = check(files, options);
    if (checked) await apply(checked.dossier, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(`error: ${(error as Error).message.trim().replaceAll(/\s*\n\s*/g, ' ')}`);
  process.exitCode = 1;
}

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('[files...]', 'dossiers, or folders of them; together they are the whole data set', ['seed'])
    .option('--text <folder>', "the sources' texts, to check every quotation against");
}

function databaseCommand(name: string, description: string): Command {
  return command(name, description)
    .option('--remote', 'the deployed database instead of the local one')
    .addOption(
      new Option('--env <name>', 'that of an environment in wrangler.toml, such as staging').implies({
        remote: true,
      }),
    )
    .addOption(
      new Option(
        '--persist-to <folder>',
        'where the local database is kept, as for wrangler dev (or else .wrangler/state)',
      ).env('AFTERMATH_STATE'),
    );
}

function check(files: readonly string[], { text }: Options): CheckedDossier | undefined {
  const checked = checkDossiers(files, text);
  if (!checked.problems) return checked;
  const lines = printProblems(checked.problems);
  console.log([...lines, counted(lines.length, 'problem')].join('\n'));
  process.exitCode = 1;
  return undefined;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function plan(dossier: Dossier, { remote, env, persistTo }: Options): Promise<void> {
  const opened = remote ? openRemoteDatabase(env) : openLocalCopy(persistTo);
  await use(await opened, async (database) => {
    const state = await readState(database);
    const plan = planChanges(rowsOf(dossier), state);
    const removal = removalOf(plan, state);
    console.log(printPlan(plan));
    if (removal) console.log(`note: ${removal}`);
  });
}

async function apply(dossier: Dossier, { remote, env, persistTo, allowRemoval }: Options): Promise<void> {
  const opened = remote ? openRemoteDatabase(env) : openLocalDatabase(persistTo);
  await use(await opened, async (database) => {
    const state = await readState(database);
    const plan = planChanges(rowsOf(dossier), state);
    const removal = removalOf(plan, state);
    if (removal && !allowRemoval) throw new Error(removal);
    await applyPlan(database, plan);
    console.log(printPlan(plan));
    const staleAnswers = remote && staleAnswersOf(plan);
    if (staleAnswers) console.log(`note: ${staleAnswers}`);
  });
}

async function use(
  { database, close }: OpenDatabase,
  work: (database: D1Database) => Promise<void>,
): Promise<void> {
  try {
    await work(database);
  } catch (error) {
    if (!/no such (table|column)|has no column/.test((error as Error).message)) throw error;
    throw new Error(
      'the database lacks the latest tables: run npx wrangler d1 migrations apply DB --remote, then this again',
    );
  } finally {
    await close();
  }
}

import { Command } from 'commander';
import { applyPlan } from './apply.ts';
import { openLocalDatabase, openRemoteDatabase } from './database.ts';
import type { Dossier } from './format.ts';
import { planChanges } from './plan.ts';
import { printProblems } from './problem.ts';
import { rowsOf } from './rows.ts';
import { readState } from './store.ts';
import { printPlan } from './summary.ts';
import { type CheckedDossier, checkDossiers } from './validate.ts';

interface Options {
  text?: string;
  remote?: boolean;
  persistTo?: string;
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

for (const [name, description] of [
  ['plan', 'shows what "apply" would change'],
  ['apply', 'makes the database what the dossiers say: all of it, or nothing'],
] as const) {
  command(name, description)
    .option('--remote', 'the deployed database instead of the local one')
    .option('--persist-to <folder>', 'where the local database is kept, as for wrangler dev')
    .action(async (files: string[], options: Options) => {
      const checked = check(files, options);
      if (checked) await change(checked.dossier, options, name === 'apply');
    });
}

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

async function change(dossier: Dossier, { remote, persistTo }: Options, isToApply: boolean): Promise<void> {
  const { database, close } = remote ? await openRemoteDatabase() : await openLocalDatabase(persistTo);
  try {
    const plan = planChanges(rowsOf(dossier), await readState(database));
    if (isToApply) await applyPlan(database, plan);
    console.log(printPlan(plan));
  } catch (error) {
    if (!/no such table|has no column/.test((error as Error).message)) throw error;
    throw new Error(
      'the database lacks the latest tables: run npx wrangler d1 migrations apply DB --remote, then this again',
    );
  } finally {
    await close();
  }
}

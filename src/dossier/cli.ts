import { Command, Option } from 'commander';
import type { DraftOptions } from '../draft/command.ts';
import { changeDatabase, printChecked, showChanges } from './commands.ts';
import { type OpenDatabase, openLocalCopy, openLocalDatabase, openRemoteDatabase } from './database.ts';
import type { Dossier } from './format.ts';
import { printProblems } from './problem.ts';
import { staleAnswersOf } from './summary.ts';
import { checkDossiers } from './validate.ts';

interface Options {
  text?: string;
  remote?: boolean;
  env?: string;
  persistTo?: string;
  allowRemoval?: boolean;
}

const program = new Command('npm run dossier --').description(
  'Reads the dossiers, and makes the database what they say.',
);

command('check', 'reports every problem of the dossiers, each with its line and column').action(
  (files: string[], options: Options) => {
    const checked = checkDossiers(files, options.text);
    console.log(printChecked(checked).join('\n'));
    if (checked.problems) process.exitCode = 1;
  },
);

databaseCommand('plan', 'shows what "apply" would change').action(
  async (files: string[], options: Options) => {
    const dossier = check(files, options);
    if (dossier) await plan(dossier, options);
  },
);

databaseCommand('apply', 'makes the database what the dossiers say: all of it, or nothing')
  .option('--allow-removal', 'even if that removes more records than it keeps')
  .action(async (files: string[], options: Options) => {
    const dossier = check(files, options);
    if (dossier) await apply(dossier, options);
  });

program
  .command('draft')
  .description(
    'writes the dossier of a document as far as it can be known without judgement; the rest is TODO',
  )
  .argument('<files...>', 'texts (.txt), web pages (.html) or PDFs, or - for standard input')
  .option('--url <address>', 'where it was published')
  .option('--publisher <name>', 'who published it: a name or a slug')
  .option('--published <date>', 'when (EDTF); dates such as "Friday" are worked out against it')
  .option('--language <tag>', 'in which it is written (en, ar or es), where the text is not to decide')
  .option('--title <words>', 'its title, as printed')
  .option(
    '--suggest <file>',
    'proposals (JSON) for what the draft leaves open; what the check refuses is left out',
  )
  .option('--out <path>', 'the dossier to write, or a folder for it', 'drafts')
  .option('--texts <folder>', 'where its text is kept, for --text of the other commands', 'texts')
  .addOption(
    new Option('--data <folder>', 'the dossiers that names are known from')
      .default('seed')
      .env('AFTERMATH_DATA'),
  )
  .action(async (files: string[], options: DraftOptions) => {
    const { draftFiles } = await import('../draft/command.ts');
    console.log((await draftFiles(files, options)).join('\n'));
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

function check(files: readonly string[], { text }: Options): Dossier | undefined {
  const checked = checkDossiers(files, text);
  if (!checked.problems) {
    for (const line of printProblems(checked.warnings)) console.log(line);
    return checked.dossier;
  }
  console.log(printChecked(checked).join('\n'));
  process.exitCode = 1;
  return undefined;
}

async function plan(dossier: Dossier, { remote, env, persistTo }: Options): Promise<void> {
  const opened = remote ? openRemoteDatabase(env) : openLocalCopy(persistTo);
  await use(await opened, async (database) => {
    console.log((await showChanges(database, dossier)).join('\n'));
  });
}

async function apply(dossier: Dossier, { remote, env, persistTo, allowRemoval }: Options): Promise<void> {
  const opened = remote ? openRemoteDatabase(env) : openLocalDatabase(persistTo);
  await use(await opened, async (database) => {
    const { plan, lines } = await changeDatabase(database, dossier, { allowRemoval });
    console.log(lines.join('\n'));
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

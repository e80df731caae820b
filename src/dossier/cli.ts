import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type Around, addCommands, author, comment, correction } from '../changesets/cli.ts';
import { numberOf } from '../changesets/store.ts';
import { addTokenCommands } from '../desk/cli.ts';
import type { DraftOptions } from '../draft/command.ts';
import { addWebhookCommands } from '../webhooks/cli.ts';
import { printable } from './characters.ts';
import { changeDatabase, showChanges } from './commands.ts';
import { dataFolder, knownFolders } from './data-folder.ts';
import {
  isMade,
  type OpenDatabase,
  openLocalCopy,
  openLocalDatabase,
  openRemoteDatabase,
} from './database.ts';
import { othersLine } from './kept.ts';
import { namedFiles } from './named-files.ts';
import { newFolder } from './new-folder.ts';
import type { Outcome, Wanted } from './plan-for.ts';
import { planPage } from './plan-page.ts';
import { printChecked } from './print-checked.ts';
import { rowsLine } from './rows-written.ts';
import { areMany } from './steps/change.ts';
import { staleAnswersOf } from './summary.ts';
import { checkDossiers, strictly } from './validate.ts';

interface Options {
  text?: string;
  strict?: boolean;
  remote?: boolean;
  env?: string;
  persistTo?: string;
  allowRemoval?: boolean;
  remove?: string[];
  dryRun?: boolean;
  html?: string;
  author?: string;
  comment?: string;
  correction?: boolean;
}

const program = new Command('npm run dossier --').description(
  'Reads the dossiers, and makes the database what they say.',
);
// What somebody typed is echoed: it moves no cursor and paints nothing.
program.configureOutput({
  outputError: (text, write) => write(text.split('\n').map(printable).join('\n')),
});

command('check', 'reports every problem of the dossiers, each with its line and column')
  .addOption(strict())
  .action((files: string[], options: Options) => {
    const found = checkDossiers(files, options.text);
    const checked = options.strict ? strictly(found) : found;
    if (checked.problems) fail(printChecked(checked));
    else console.log(printChecked(checked).join('\n'));
  });

databaseCommand('plan', 'shows what "apply" would change, and what readers will see of it')
  .addOption(removing())
  .addOption(strict())
  .option('--html <file>', 'writes it as one page, to be sent to whoever must approve it')
  .action(async (files: string[], options: Options) => show({ ...options, files }, options));

databaseCommand(
  'apply',
  'puts what the dossiers say in the place of what those of the same names said before: all of it, or nothing',
)
  .addOption(removing())
  .addOption(strict())
  .option(
    '--allow-removal',
    'even if that takes away most of a dossier that another folder holds, or what an earlier version put there',
  )
  .addOption(comment())
  .addOption(correction())
  .addOption(author())
  .action(async (files: string[], options: Options) => {
    const wanted = { ...options, files, progress };
    const isTakenInSteps = areMany(namedFiles(files, dataFolder()));
    if (options.remote || isTakenInSteps || isMade(options.persistTo)) return change(wanted, options);
    // No database is made for dossiers with problems.
    const found = checkDossiers(files, options.text);
    const checked = options.strict ? strictly(found) : found;
    return checked.problems ? fail(printChecked(checked)) : change(wanted, options);
  });

inDatabase(program.command('remove'))
  .description('takes dossiers out of the database, with all that they alone say; files stay as they are')
  .argument('<names...>', 'as "plan" and npm start name them')
  .option('--dry-run', 'shows what would go, and removes nothing')
  .addOption(comment())
  .addOption(correction())
  .addOption(author())
  .action(async (remove: string[], options: Options) =>
    options.dryRun ? show({ remove }, options) : change({ ...options, remove }, options),
  );

const around: Around = {
  program,
  inDatabase,
  use: async ({ remote, env, persistTo }, work) => {
    const opened = remote ? openRemoteDatabase(env) : openLocalDatabase(persistTo);
    await use(await opened, async (database) => {
      const { lines: said, isFailure } = await work(database);
      // What others have written is not to steer a terminal.
      const lines = said.map(printable);
      if (isFailure) fail(lines);
      else console.log(lines.join('\n'));
    });
  },
};

addCommands(
  around,
  databaseCommand('propose', 'checks and plans a change, and keeps it for others to review and publish')
    .addOption(removing())
    .addOption(strict())
    .option('--allow-removal', 'even if that takes away most of a dossier that another folder holds'),
);

inDatabase(program.command('export'))
  .description('writes all records as files: CSV, GeoJSON, JSON and NDJSON, as /data serves them')
  .argument('<folder>', 'where they are to be; made where it is not there yet')
  .option('--site <address>', 'where the pages of the records are', 'http://localhost:8787')
  .action(async (folder: string, { site, remote, env, persistTo }: Options & { site: string }) => {
    if (!URL.canParse(site))
      throw new Error(`--site must be an address as https://aftermath.example, and is "${site}"`);
    const { exportFiles } = await import('../export/export.ts');
    const opened = remote ? openRemoteDatabase(env) : openLocalCopy(persistTo);
    await use(await opened, async (database) =>
      console.log((await exportFiles(database, folder, new URL(site).origin)).join('\n')),
    );
  });

addTokenCommands(around);
addWebhookCommands(around);

program
  .command('find')
  .description('lists the slugs of actors, places, events and all other records that are called so')
  .argument('<words...>', 'of a name in any spelling, a title or a quotation')
  .addOption(knownFrom('where to look'))
  .action(async (words: string[], { data = knownFolders() }: { data?: string[] }) => {
    const { findSlugs } = await import('./find.ts');
    console.log(findSlugs(words.join(' '), data).join('\n'));
  });

program
  .command('new')
  .description("makes a folder for data of one's own, with an example that can be checked and applied")
  .argument('<folder>', 'one that is empty, or not there yet')
  .action((folder: string) => console.log(newFolder(folder).join('\n')));

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
  .option('--out <path>', 'the dossier to write, or a folder for it', ownFolder('drafts'))
  .option('--texts <folder>', 'where its text is kept, for --text of the other commands', ownFolder('texts'))
  .addOption(knownFrom('dossiers that names are known from'))
  .action(async (files: string[], options: Omit<DraftOptions, 'data'> & { data?: string[] }) => {
    const { draftFiles } = await import('../draft/command.ts');
    console.log((await draftFiles(files, { ...options, data: options.data ?? knownFolders() })).join('\n'));
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(`error: ${printable((error as Error).message.trim().replaceAll(/\s*\n\s*/g, ' '))}`);
  process.exitCode = 1;
}

/** Beside the dossiers of a folder of one's own; those of the project have theirs in the project. */
function ownFolder(name: string): string {
  return process.env.AFTERMATH_DATA ? join(dataFolder(), name) : name;
}

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('[files...]', 'dossiers, or folders of them; by default the data folder (AFTERMATH_DATA)', [
      dataFolder(),
    ])
    .option('--text <folder>', "the sources' texts, to check every quotation, number and name against");
}

function databaseCommand(name: string, description: string): Command {
  return inDatabase(command(name, description));
}

function inDatabase(of: Command): Command {
  return of
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

function strict(): Option {
  return new Option('--strict', 'takes each warning for an error');
}

function removing(): Option {
  return repeated('--remove <name>', 'a dossier of the database that goes at the same time; may be repeated');
}

function knownFrom(what: string): Option {
  return repeated('--data <path>', `${what}; may be repeated (by default the data folder, and seed)`);
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, values: string[] = []) => [
    ...values,
    value,
  ]);
}

function progress(line: string): void {
  console.error(line);
}

async function show(wanted: Wanted, { remote, env, persistTo, html }: Options): Promise<void> {
  const opened = remote ? openRemoteDatabase(env) : openLocalCopy(persistTo);
  await use(await opened, async (database) => {
    const outcome = await showChanges(database, { ...wanted, isTrial: !remote, progress });
    say(outcome);
    if (outcome.rows) console.log(rowsLine(outcome.rows));
    if (html === undefined || !outcome.plan) return;
    const { records, effects = [] } = outcome;
    const of = wanted.files ?? [];
    writeFileSync(html, planPage({ of, lines: records, effects, made: new Date().toISOString() }));
    console.log(`note: ${html} is a page of this, to be sent`);
  });
}

async function change(wanted: Wanted, { remote, env, persistTo }: Options): Promise<void> {
  const opened = remote ? openRemoteDatabase(env) : openLocalDatabase(persistTo);
  await use(await opened, async (database) => {
    const outcome = await changeDatabase(database, wanted);
    say(outcome);
    const number = outcome.plan?.changeset && (await numberOf(database, outcome.plan.revision + 1));
    if (number) console.log(`Published as changeset ${number}.`);
    const staleAnswers = remote && outcome.plan && staleAnswersOf(outcome.plan);
    if (staleAnswers) console.log(`note: ${staleAnswers}`);
  });
}

function say({ plan, lines, problems, others, folders }: Outcome): void {
  if (plan || (!problems.length && lines.length))
    console.log([...lines, ...(folders.length ? othersLine(others, folders) : [])].join('\n'));
  else fail(lines);
}

function fail(lines: readonly string[]): void {
  console.log(lines.join('\n'));
  process.exitCode = 1;
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

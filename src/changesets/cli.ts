/** The commands about changesets. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { STATES } from '../../schema/changesets.ts';
import type { Outcome, Wanted } from '../dossier/plan-for.ts';
import { authorHere } from './author.ts';
import type { Decider } from './decide.ts';
import type { Proposal } from './propose.ts';
import { kindOf } from './record.ts';
import type { State } from './store.ts';
import { problemOfId, problemOfWords } from './words.ts';

/** What the command line has for all of its commands. */
export interface Around {
  program: Command;
  /** Adds the options that say which database is meant. */
  inDatabase: (command: Command) => Command;
  /** Opens it. Where the work yields a failure, the lines are printed and the command fails. */
  use: (options: DatabaseOptions, work: (database: D1Database) => Promise<Said>) => Promise<void>;
}

export interface DatabaseOptions {
  remote?: boolean;
  env?: string;
  persistTo?: string;
}

export interface Said {
  lines: readonly string[];
  isFailure?: boolean;
}

interface Options extends DatabaseOptions {
  author?: string;
  comment?: string;
  correction?: boolean;
  clientMutationId?: string;
  publish?: boolean;
  approve?: boolean;
  reject?: boolean;
  force?: boolean;
  first: number;
  state?: string;
}

/** As the desk takes them. */
const words = (text: string): string => without(problemOfWords(text), text);
const id = (text: string): string => without(problemOfId(text), text);

function without(problem: string | undefined, text: string): string {
  if (problem) throw new InvalidArgumentError(`It has ${problem}.`);
  return text;
}

export const author = () =>
  new Option(
    '--author <name>',
    'who does it (by default user.name of git, or the name of the user)',
  ).argParser(words);
export const comment = () =>
  new Option('--comment <words>', 'why, for whoever reads the log').argParser(words);
export const note = () => new Option('--note <words>', 'what it is for').argParser(words);

export const correction = () =>
  new Option('--correction', 'it puts right what was wrong: readers are shown the comment');

/** Adds `propose` to what already takes files, and all other commands. */
export function addCommands({ program, inDatabase, use }: Around, propose: Command): void {
  propose
    .addOption(comment())
    .addOption(correction())
    .addOption(author())
    .option(
      '--client-mutation-id <id>',
      'makes it one changeset, however often its author proposes the same',
      id,
    )
    .action((files: string[], options: Options & Wanted) =>
      use(options, async (database) => {
        const { propose } = await import('./propose.ts');
        const { comment, clientMutationId } = options;
        const request = { author: who(options), comment, kind: kindOf(options), clientMutationId };
        return proposed(await propose(database, { ...options, files }, request));
      }),
    );

  const command = (name: string, description: string) =>
    inDatabase(program.command(name)).description(description);
  const ofChangeset = (name: string, description: string) =>
    command(name, description).argument('<number>', 'that of a changeset', toNumber);

  ofChangeset('review', 'approves or rejects what another has proposed')
    .option('--approve', 'it may be published')
    .option('--reject', 'it is not to be published')
    .addOption(comment())
    .addOption(author())
    .action((number: number, options: Options) => {
      if (!options.approve === !options.reject) throw new Error('say one of --approve and --reject');
      const verdict = options.approve ? 'APPROVE' : 'REJECT';
      return use(options, async (database) => {
        const { review } = await import('./decide.ts');
        await review(database, number, decider(options), { verdict, comment: options.comment });
        const done = options.approve ? 'is approved' : 'is rejected';
        return { lines: [`Changeset ${number} ${done}.`] };
      });
    });

  ofChangeset('publish', 'makes the database what a changeset says: all of it, or nothing')
    .addOption(author())
    .action((number: number, options: Options) =>
      use(options, (database) => published(database, number, options)),
    );

  ofChangeset('withdraw', 'takes a proposal back')
    .addOption(author())
    .action((number: number, options: Options) =>
      use(options, async (database) => {
        const { withdraw } = await import('./decide.ts');
        await withdraw(database, number, decider(options));
        return { lines: [`Changeset ${number} is withdrawn.`] };
      }),
    );

  ofChangeset(
    'rebase',
    'puts a proposal upon what was published since, where the two change different records',
  )
    .addOption(author())
    .action((number: number, options: Options) =>
      use(options, async (database) => {
        const { rebase } = await import('./rebase.ts');
        return proposed(await rebase(database, number, decider(options)));
      }),
    );

  ofChangeset('revert', 'proposes to bring back what was before a changeset')
    .option('--publish', 'and publishes that')
    .addOption(comment())
    .addOption(correction())
    .addOption(author())
    .action((number: number, options: Options) =>
      use(options, async (database) => {
        const { revert } = await import('./rebase.ts');
        const { comment, publish } = options;
        const said = comment === undefined ? {} : { comment };
        const request = { author: who(options), kind: kindOf(options), ...said };
        const proposal = await revert(database, number, request);
        const { changeset } = proposal;
        return publish && changeset ? published(database, changeset.number, options) : proposed(proposal);
      }),
    );

  command('log', 'lists the changesets, the newest first; with a number, one whole: who, why, and what')
    .argument('[number]', 'that of a changeset', toNumber)
    .option('-n, --first <count>', 'how many', toNumber, 20)
    .addOption(
      new Option('--state <state>', 'of these alone').choices(STATES.map((state) => state.toLowerCase())),
    )
    .action((number: number | undefined, options: Options) =>
      use(options, async (database) => {
        const { changesetsIn } = await import('./store.ts');
        const { printList, wholeOf } = await import('./print.ts');
        if (number !== undefined) return { lines: await wholeOf(database, number) };
        const state = options.state?.toUpperCase() as State | undefined;
        const found = await changesetsIn(database, options.first, { state });
        return { lines: found.length ? printList(found) : ['no changeset yet'] };
      }),
    );

  command('pull', 'writes the published dossiers into a folder, where they differ')
    .argument('<folder>')
    .option('--force', 'also over files that are not published as they are')
    .action((folder: string, options: Options) =>
      use(options, async (database) => {
        const { pull } = await import('./pull.ts');
        return { lines: await pull(database, folder, options.force) };
      }),
    );

  command('status', 'says which files of a folder differ from what is published')
    .argument('<folder>')
    .action((folder: string, options: Options) =>
      use(options, async (database) => {
        const { status } = await import('./pull.ts');
        return { lines: await status(database, folder) };
      }),
    );
}

const who = ({ author }: Options) => author ?? authorHere();

/** Of the database of this machine there is one editor, unless the setting says otherwise; of the deployed one there may be several. */
function decider(options: Options): Decider {
  const setting = process.env.AFTERMATH_DESK_OF_ONE;
  const isRemote = options.remote ?? false;
  return { by: who(options), isDeskOfOne: setting === undefined ? !isRemote : setting === 'true' };
}

async function published(database: D1Database, number: number, options: Options): Promise<Said> {
  const [{ publish }, { StaleBase }] = await Promise.all([import('./decide.ts'), import('./stale.ts')]);
  try {
    const { plan, lines } = await publish(database, number, decider(options));
    if (!plan) return { lines, isFailure: true };
    return { lines: [...lines, `Published as changeset ${number}.`] };
  } catch (error) {
    if (!(error instanceof StaleBase)) throw error;
    return { lines: [...error.dossiers.flatMap(({ lines }) => lines), error.message], isFailure: true };
  }
}

function proposed({ plan, lines, effects = [], changeset }: Proposal & Outcome): Said {
  if (!plan) return { lines, isFailure: true };
  if (!changeset) return { lines };
  const seen = effects.flatMap(({ on, lines }) => [`  ${on}`, ...lines.map((line) => `    ${line}`)]);
  const { number } = changeset;
  return {
    lines: [
      ...lines,
      ...(seen.length ? ['What readers will see:', ...seen] : []),
      `Proposed as changeset ${number}: npm run dossier -- publish ${number}`,
    ],
  };
}

function toNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is no number from 1 on.');
  return Number(text);
}

/** The commands about changesets. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { STATES } from '../../schema/changesets.ts';
import { changesetOf, changesetsIn, detailsOf, type State, textsOf } from './store.ts';

/** What the command line has for all of its commands. */
export interface Around<Options> {
  program: Command;
  /** Adds the options that say which database is meant. */
  inDatabase: (command: Command) => Command;
  use: (options: Options, work: (database: D1Database) => Promise<readonly string[]>) => Promise<void>;
}

export function addCommands<Options>({ program, inDatabase, use }: Around<Options>): void {
  inDatabase(program.command('log'))
    .description(
      'lists the changesets, the newest first; with a number, all of one: who, why, and what of which dossier',
    )
    .argument('[number]', 'that of a changeset', toNumber)
    .option('-n, --first <count>', 'how many', toNumber, 20)
    .addOption(
      new Option('--state <state>', 'those alone').choices(STATES.map((state) => state.toLowerCase())),
    )
    .action((number: number | undefined, options: Options & { first: number; state?: string }) =>
      use(options, async (database) => {
        const { printList, printWhole } = await import('./print.ts');
        if (number === undefined) {
          const state = options.state?.toUpperCase() as State | undefined;
          const found = await changesetsIn(database, options.first, state);
          return found.length ? printList(found) : ['no changeset yet'];
        }
        const changeset = await changesetOf(database, number);
        const hashes = changeset.dossiers.flatMap(({ before, after }) => [before, after]);
        return printWhole(changeset, await detailsOf(database, number), await textsOf(database, hashes));
      }),
    );
}

function toNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is no number.');
  return Number(text);
}

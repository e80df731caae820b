/** A folder of dossiers and a database of its own, with what the commands about changesets do in it, without a process. */
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { type Decider, publish, review, withdraw } from '../../src/changesets/decide.ts';
import { printList, wholeOf } from '../../src/changesets/print.ts';
import { propose } from '../../src/changesets/propose.ts';
import { rebase, revert } from '../../src/changesets/rebase.ts';
import type { Request } from '../../src/changesets/record.ts';
import { changesetsIn } from '../../src/changesets/store.ts';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import type { Wanted } from '../../src/dossier/plan-for.ts';
import { readState } from '../../src/dossier/store.ts';
import { folderOf, write } from '../dossier/command.ts';
import { copyEmpty } from '../setup/filled.ts';

export const ALONE: Decider = { by: 'Jane Doe', isDeskOfOne: true };

const TIME = /\d{4}-\d\d-\d\d \d\d:\d\d/g;
const timeless = (lines: readonly string[]) => lines.map((line) => line.replaceAll(TIME, 'TIME'));

export async function deskOf(context: TestContext, files: Record<string, string> = {}) {
  const folder = folderOf(context, files);
  const state = join(folder, 'state');
  await copyEmpty(state);
  const { database, close } = await openLocalDatabase(state);
  context.onTestFinished(close);
  const at = (wanted: Wanted): Wanted => ({
    author: 'Jane Doe',
    ...wanted,
    files: wanted.files?.map((file) => join(folder, file)),
    data: join(folder, 'seed'),
  });
  return {
    folder,
    state,
    database,
    at,
    write: (path: string, text: string) => write(folder, path, text),
    apply: async (wanted: Wanted) => (await changeDatabase(database, at(wanted))).lines,
    /** Yields its number, or the lines that say why there is none. */
    propose: async (wanted: Wanted, request: Partial<Request> = {}) => {
      const { changeset, lines } = await propose(database, at(wanted), { author: 'Jane Doe', ...request });
      return changeset?.number ?? lines;
    },
    publish: async (number: number, decider: Decider = ALONE) =>
      (await publish(database, number, decider)).lines,
    review: (number: number, by: string, verdict: 'APPROVE' | 'REJECT' = 'APPROVE') =>
      review(database, number, { by }, { verdict }),
    withdraw: (number: number, by: string) => withdraw(database, number, { by }),
    rebase: async (number: number, decider: Decider = ALONE) =>
      (await rebase(database, number, decider)).changeset,
    revert: async (number: number) => {
      const { changeset, lines } = await revert(database, number, { author: 'Jane Doe' });
      if (!changeset) throw new Error(lines.join());
      return changeset.number;
    },
    list: async () => timeless(printList(await changesetsIn(database, 20))),
    whole: async (number: number) => timeless(await wholeOf(database, number)),
    sql: async (statement: string) =>
      (await database.prepare(statement).all<Record<string, unknown>>()).results,
    /** The version of the data, and the dossiers with their texts. */
    data: async () => {
      const { version, dossiers } = await readState(database);
      return { version, texts: dossiers.map(({ name, text }) => [name, text]) };
    },
  };
}

export const parties = (names: Record<string, string>) =>
  `parties:\n${Object.entries(names)
    .map(([slug, name]) => `  ${slug}: { name: ${name} }\n`)
    .join('')}`;

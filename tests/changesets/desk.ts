/** A folder of dossiers and a database of its own, with what the commands about changesets do in it, without a process. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { printList, printWhole } from '../../src/changesets/print.ts';
import { changesetOf, changesetsIn, detailsOf, textsOf } from '../../src/changesets/store.ts';
import { changeDatabase, type Wanted } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { readState } from '../../src/dossier/store.ts';
import { folderOf, write } from '../dossier/command.ts';

/** The state folder of a database without rows, which takes seconds to make and none to copy. */
const empty = mkdtempSync(join(tmpdir(), 'dossier-test-'));
beforeAll(async () => (await openLocalDatabase(empty)).close());
afterAll(() => rmSync(empty, { recursive: true }));

const TIME = /\d{4}-\d\d-\d\d \d\d:\d\d/g;
const timeless = (lines: readonly string[]) => lines.map((line) => line.replaceAll(TIME, 'TIME'));

export async function deskOf(context: TestContext, files: Record<string, string> = {}) {
  const folder = folderOf(context, files);
  const state = join(folder, 'state');
  cpSync(empty, state, { recursive: true });
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
    list: async () => timeless(printList(await changesetsIn(database, 20))),
    whole: async (number: number) => {
      const changeset = await changesetOf(database, number);
      const hashes = changeset.dossiers.flatMap(({ before, after }) => [before, after]);
      const details = await detailsOf(database, number);
      return timeless(printWhole(changeset, details, await textsOf(database, hashes)));
    },
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

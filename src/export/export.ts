/** Writes the files of the data into a folder. They are made as the Worker makes them, so they have the same bytes. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile } from '../../explorer/data/file.ts';
import { DATA_PATH, type FileName, KINDS } from '../../explorer/data/names.ts';
import { answer } from '../http/answer.ts';
import './base64.ts';

/** `site` is where their records' pages are: `https://aftermath.example`. */
export async function exportFiles(database: D1Database, folder: string, site: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const env = apiOver(database);
  const ask = async ({ url }: { url: string }) =>
    answer(new Request(new URL(url, site), { headers: { accept: 'application/json' } }), env);
  const names: FileName[] = Object.entries(KINDS).flatMap(([kind, formats]) =>
    formats.map((format) => ({ kind, format })),
  );
  const lines: string[] = [];
  await inSilence(async () => {
    for (const name of names) {
      const path = join(folder, `${name.kind}.${name.format}`);
      const found = await openFile(new URL(`${DATA_PATH}/${name.kind}.${name.format}`, site), name, ask);
      if ('problem' in found) throw new Error(found.problem);
      await writeFile(path, await found.open());
      lines.push(path);
    }
  });
  return lines;
}

/** What the API needs to answer from a database, without a Worker. */
export const apiOver = (database: D1Database) => ({
  DB: inOneSession(database),
  ASSETS: NO_ASSETS,
  PERSISTED_ONLY: 'false' as const,
});

const NO_ASSETS = { fetch: () => Promise.reject(new Error('There are no pages here')) } as unknown as Fetcher;

/** A command asks one database, so each session of it is up to date. */
function inOneSession(database: D1Database): D1Database {
  const session = {
    prepare: (sql: string) => database.prepare(sql),
    batch: (statements: D1PreparedStatement[]) => database.batch(statements),
    getBookmark: () => null,
  };
  return { withSession: () => session } as unknown as D1Database;
}

/** The API writes a line for each question, which is for whoever runs a service. */
async function inSilence(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/** Processes that are killed while they publish, or that publish at once. KILLS=100 before the command kills more of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type TestContext, test } from 'vitest';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { namedRows } from '../../src/dossier/plan.ts';
import { readState } from '../../src/dossier/store.ts';
import { QUICK } from '../dossier/command.ts';
import { deskOf } from './desk.ts';
import { givenAt } from './versions.ts';

const KILLS = Number(process.env.KILLS ?? 3);
/** The same at every run, from 0 to 1. */
const randomAt = (index: number) => Math.abs(Math.sin((index + 1) * 78.233) * 43_758.5453) % 1;

function publisher(context: TestContext, state: string, name: string, count: number): ChildProcess {
  const child = spawn(
    process.execPath,
    [...QUICK, join(import.meta.dirname, 'publisher.ts'), state, name, String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  context.onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits until it has published so many more. */
async function changes(child: ChildProcess, count: number): Promise<void> {
  for (let lines = 0; lines < count; ) {
    const [chunk] = await once(child.stdout as NodeJS.ReadableStream, 'data');
    lines += String(chunk).trim().split('\n').length;
  }
}

/** All that readers may be answered from, whichever ids it has. */
async function contentOf(database: D1Database) {
  const { version, dossiers, sayings, ...state } = await readState(database);
  const all = async (sql: string) => (await database.prepare(sql).all()).results;
  const sorted = (rows: readonly object[]) =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  return {
    version,
    text: dossiers.map(({ text }) => text),
    sayings: sayings.map(String).sort(),
    rows: Object.entries(namedRows({ ...state })).map(([table, rows]) => [table, sorted(rows)]),
    words: sorted(await all('SELECT * FROM search_words')),
    // The log has what was there before as well.
    statistics: sorted(
      await all(
        "SELECT * FROM statistics WHERE name NOT GLOB 'record_change*' AND name NOT GLOB 'change_s*'",
      ),
    ),
  };
}

test('a publisher that is killed leaves all of what it published last, or of what was before', async (context) => {
  const anew = await Promise.all(
    [undefined, 0, 1].map(async (index) => {
      const { database } = await deskOf(context);
      if (index !== undefined) await changeDatabase(database, { given: [givenAt('all', index)], files: [] });
      return contentOf(database);
    }),
  );
  const { state, database } = await deskOf(context);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = publisher(context, state, 'all', 1_000_000);
    await changes(child, kill % 3);
    const start = Date.now();
    await changes(child, 1);
    // Somewhere within the next one.
    await setTimeout(randomAt(kill) * (Date.now() - start));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const content = await contentOf(database);
    const whole = anew.find(({ version }) => version === content.version);
    context.expect(content, `kill ${kill}`).toEqual(whole);
    const ofRevisions =
      'SELECT id FROM revisions WHERE id > 0 EXCEPT SELECT revision FROM changesets UNION SELECT revision FROM record_changes EXCEPT SELECT revision FROM changesets';
    context.expect((await database.prepare(ofRevisions).all()).results).toEqual([]);
  }
  const { results } = await database.prepare('SELECT count(*) AS count FROM changesets').all();
  // The first publication of each process may say what was published last, and is none.
  context.expect(Number(results[0]?.count)).toBeGreaterThanOrEqual(KILLS - 1);
});

test('two processes that publish at once lose nothing', async (context) => {
  const COUNT = 5;
  const { state, database } = await deskOf(context);
  const children = ['one', 'two'].map((name) => publisher(context, state, name, COUNT));
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  context.expect(codes).toEqual([0, 0]);
  const { results } = await database
    .prepare('SELECT author, state, count(*) AS count FROM changesets GROUP BY author, state')
    .all();
  context.expect(results).toEqual([
    { author: 'one', state: 'PUBLISHED', count: COUNT },
    { author: 'two', state: 'PUBLISHED', count: COUNT },
  ]);
  const { dossiers } = await readState(database);
  context
    .expect(dossiers.map(({ text }) => text))
    .toEqual(['one', 'two'].map((name) => givenAt(name, COUNT).text));
});

/** Many dossiers, applied a few at a time: what comes of it is what comes of all at once, whatever interrupts it. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'vitest';
import { changeDatabase, showChanges } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { namedRows } from '../../src/dossier/plan.ts';
import type { Rows } from '../../src/dossier/row.ts';
import { readState } from '../../src/dossier/store.ts';
import { copyEmpty } from '../setup/filled.ts';
import { folderOf, PROJECT } from './command.ts';

/** A few of the seed's files; many of these speak of each other, so that they are applied more than once. */
const STEP_BYTES = 40_000;

async function emptyDatabase(context: TestContext, ...names: string[]) {
  const folder = folderOf(context, {});
  const data = join(folder, 'data');
  mkdirSync(data);
  const all = readdirSync(join(PROJECT, 'seed')).filter((name) => name.endsWith('.yaml'));
  for (const file of all.filter((name) => !names.length || names.includes(name))) {
    cpSync(join(PROJECT, 'seed', file), join(data, file));
  }
  const open = async (name: string) => {
    await copyEmpty(join(folder, name));
    const { database, close } = await openLocalDatabase(join(folder, name));
    context.onTestFinished(close);
    return database;
  };
  return { data, open };
}

const sorted = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all.map((row) => JSON.stringify(Object.entries(row).sort())).sort(),
    ]),
  );

async function contentOf(database: D1Database) {
  const state = await readState(database);
  const { version, dossiers, sayings } = state;
  return { version, dossiers, sayings: sayings.map(String).sort(), rows: sorted(namedRows(state)) };
}

test('dossiers that are applied a few at a time, and interrupted, come to what all at once come to', async (context) => {
  const { data, open } = await emptyDatabase(context);
  const [whole, stepped] = [await open('whole'), await open('stepped')];
  await changeDatabase(whole, { files: [data], data });
  const told: string[] = [];
  const wanted = { files: [data], data, stepBytes: STEP_BYTES };
  const interrupted = changeDatabase(stepped, {
    ...wanted,
    progress: (line) => {
      told.push(line);
      if (line.startsWith('step 3')) throw new Error('stopped');
    },
  });
  await context.expect(interrupted).rejects.toThrow('stopped');
  const { events } = (await stepped.prepare('SELECT events FROM revisions ORDER BY id DESC').first()) ?? {};
  context.expect(await stepped.prepare('SELECT count(*) AS n FROM events').first('n')).toBe(events);
  const { lines } = await changeDatabase(stepped, { ...wanted, progress: (line) => void told.push(line) });
  context.expect(told.slice(0, 4)).toMatchInlineSnapshot(`
    [
      "reading 12 dossiers",
      "step 1: 5 of 12 dossiers",
      "step 2: 9 of 12 dossiers",
      "step 3: 12 of 12 dossiers",
    ]
  `);
  context.expect(lines.at(-1)).toMatch(/^\d+ dossiers applied in \d+ steps$/);
  context.expect(await contentOf(stepped)).toEqual(await contentOf(whole));
});

test('of dossiers that are applied a few at a time, those with a fault are named, and all others stay', async (context) => {
  const { data, open } = await emptyDatabase(context, 'places.yaml', 'topics.yaml', 'x.yaml');
  const database = await open('faulty');
  writeFileSync(join(data, 'x.yaml'), 'actors:\n  jane: { name: Jane, kind: PERSON }\n');
  const wanted = { files: [data], data, stepBytes: 500 };
  const { lines } = await changeDatabase(database, wanted);
  context.expect(lines.map((line) => line.replace(`${data}/`, ''))).toMatchInlineSnapshot(`
    [
      "x.yaml:2:3: error: "cites" is missing: every actor but a source's publisher is cited",
      "1 problem",
      "stopped after 2 steps, which stay applied: correct this, and run it again to go on",
    ]
  `);
  const kept = await database.prepare('SELECT name FROM dossiers ORDER BY name').all();
  context.expect(kept.results.map(({ name }) => name)).toEqual(['places', 'topics', 'x']);
});

test('what is applied a few at a time is planned in a copy', async (context) => {
  const { data, open } = await emptyDatabase(context, 'places.yaml', 'topics.yaml');
  const wanted = { files: [data], data, stepBytes: 1_000 };
  const { lines, rows } = await showChanges(await open('copy'), { ...wanted, isTrial: true });
  context.expect([lines, (rows ?? 0) > 100]).toEqual([['2 dossiers would be applied in 2 steps'], true]);
  const deployed = await showChanges(await open('deployed'), wanted);
  context
    .expect(deployed.lines)
    .toEqual(['2 dossiers would be applied in about 1 step: plan them for a local database to see more']);
});

/**
 * A change that is worked out from what it touches, held against all dossiers applied anew. CHANGES=200 SEED=3 before the
 * command tries more of them, and others.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { applyPlan } from '../../src/dossier/apply.ts';
import { changeDatabase, showChanges } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { changeOf } from '../../src/dossier/near/change.ts';
import { headOf, planNear } from '../../src/dossier/near/plan.ts';
import { sayingsOf } from '../../src/dossier/near/said.ts';
import { namedRows } from '../../src/dossier/plan.ts';
import type { Rows } from '../../src/dossier/row.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { readState } from '../../src/dossier/store.ts';
import { changedTexts } from '../../src/dossier/together.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { datasetOf } from '../../src/dossier/version.ts';
import { copyEmpty } from '../setup/filled.ts';
import { change, random, SEED_LATER, type Texts } from './changes.ts';
import { folderOf, PROJECT } from './command.ts';
import { HARBOUR, HARBOUR_LATER } from './harbour.ts';

const sorted = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all.map((row) => JSON.stringify(Object.entries(row).sort())).sort(),
    ]),
  );

const KNOWN = `actors:
  defence-office: { name: Defence Office, kind: GOVERNMENT_BODY, names: [The Hexagon], cites: 1 }
document:
  first: { title: First, kind: NEWS_ARTICLE, language: en, sha256: ${'1'.repeat(64)}, paragraphs: 1 }
`;
const LATER_TEXT = 'The Hexagon raided a mill on Friday.\n';
const LATER = `document:
  later: { title: Later, kind: NEWS_ARTICLE, published: 2024-03-02, language: en, text: later.txt, paragraphs: 1,
    sha256: ${createHash('sha256').update(LATER_TEXT).digest('hex')} }
events:
  raid:
    title: Raid on a mill
    type: ASSAULT
    occurred: 2024-03-01
    cites: 1
    participants: [{ actor: defence-office, role: PERPETRATOR }]
`;

test('a paragraph is held against every spelling of a name that is stored', async (context) => {
  const folder = folderOf(context, {
    'data/known.yaml': KNOWN,
    'data/later.yaml': LATER,
    'texts/later.txt': LATER_TEXT,
  });
  await copyEmpty(join(folder, 'state'));
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  const data = join(folder, 'data');
  await changeDatabase(database, { files: [join(data, 'known.yaml')], data });
  const head = await headOf(database);
  const { changed } = await changeOf(database, { files: [join(data, 'later.yaml')], data });
  const near = head && (await planNear(database, head, changed, join(folder, 'texts')));
  context.expect([near?.checked.problems, near?.checked.warnings]).toEqual([undefined, []]);
});

const named = (file: string) => ({ name: file.replace('.yaml', ''), folder: 'data', place: 'here' });

/** What the search index has, and would not have if it were made anew, and the other way round. */
const [IS, WOULD] = ['rowid', 'document'].map(
  (id) =>
    `SELECT ${id}, slug, size, facts, name, title, summary, quotation, fact FROM search${id === 'rowid' ? '' : '_documents'}`,
);
const SEARCH = [`${IS} EXCEPT ${WOULD}`, `${WOULD} EXCEPT ${IS}`];

/** The files of `before` become those of `after`. */
function write(folder: string, before: Texts, after: Texts): void {
  for (const name of before.keys()) if (!after.has(name)) rmSync(join(folder, name));
  for (const [name, text] of after) if (before.get(name) !== text) writeFileSync(join(folder, name), text);
}

const without = (texts: Texts, words: string, others = ''): Texts =>
  new Map([...texts].map(([name, text]) => [name, text.replace(words, others)]));
const WALKOUT = without(HARBOUR, '  strike:\n', '  strike:\n    formerly: [walkout]\n');
const PROMISES = without(HARBOUR, 'ann-vows:\n', 'ann-promises:\n        formerly: [ann-vows]\n');

test.for([
  [
    'what a source has from another outlet no more is still told by the sources beside it',
    'first.yaml',
    HARBOUR,
    without(HARBOUR, ', via: [wire]'),
  ],
  [
    'a new claim names its event by a slug that it had',
    'letter.yaml',
    WALKOUT,
    without(
      WALKOUT,
      'claims: [{ event: fire',
      'claims: [{ event: walkout, property: MOTIVE, text: spite, para: 2 }, { event: fire',
    ),
  ],
  ['a point has a slug again that it had', 'first.yaml', PROMISES, HARBOUR],
] as const)('%s', async ([, file, before, after], context) => {
  const folder = folderOf(context, {});
  const data = join(folder, 'data');
  mkdirSync(data);
  write(data, new Map(), before);
  await copyEmpty(join(folder, 'state'));
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  const { problems } = await changeDatabase(database, { files: [data], data });
  context.expect(problems.filter(({ isWarning }) => !isWarning)).toEqual([]);
  write(data, before, after);
  // In steps, as in a large database.
  const near = await changeDatabase(database, { files: [join(data, file)], data, stepBytes: 1 });
  context.expect(near.lines.at(-1)).toBe('1 dossier applied in 1 step');
  const { lines } = await showChanges(database, { files: [data], data, anew: true });
  context.expect(lines.at(-1)).toBe('Nothing to change.');
});

test('a record that is no mapping is a problem of the file, and the record stays as it was', async (context) => {
  const folder = folderOf(context, {});
  const data = join(folder, 'data');
  mkdirSync(data);
  write(data, new Map(), HARBOUR);
  await copyEmpty(join(folder, 'state'));
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  await changeDatabase(database, { files: [data], data });
  const text = 'actors:\n  post: wire\n';
  const { lines } = await changeDatabase(database, { given: [{ ...named('bad.yaml'), text }], data });
  context
    .expect(lines)
    .toEqual(['bad.yaml:2:9: error: a mapping is wanted here: "key: value" lines', '1 problem']);
});

/** What is known of the data as a whole, the newest revision, and the list of what is to be found by other words. */
const READ_WHOLE = ['dossiers', 'revisions', 'statistics', 'search_stale'];

test('nothing that is asked or written for a changed dossier goes through a whole table', async (context) => {
  const folder = folderOf(context, {});
  const data = join(folder, 'data');
  mkdirSync(data);
  write(data, new Map(), HARBOUR);
  await copyEmpty(join(folder, 'state'));
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  await changeDatabase(database, { files: [data], data });
  const asked = new Map<string, unknown[]>();
  const noting = (sql: string, statement: D1PreparedStatement): D1PreparedStatement =>
    Object.assign(Object.create(statement), {
      bind: (...params: unknown[]) => {
        asked.set(sql, params);
        return statement.bind(...params);
      },
    });
  const noted: D1Database = Object.assign(Object.create(database), {
    prepare: (sql: string) => noting(sql, database.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => database.batch(statements),
  });
  for (const change of [HARBOUR_LATER, HARBOUR]) {
    write(data, change === HARBOUR ? HARBOUR_LATER : HARBOUR, change);
    // In steps, as in a large database.
    await changeDatabase(noted, { files: [data], data, stepBytes: 1 });
  }
  context.expect(asked.size).toBeGreaterThan(50);
  const scans: string[] = [];
  for (const [sql, params] of asked) {
    const { results } = await database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...params)
      .all<{ detail: string }>();
    for (const { detail } of results) {
      const [, table = ''] = /^SCAN (\w+)$/.exec(detail) ?? [];
      if (table && !READ_WHOLE.includes(table)) scans.push(`${detail}: ${sql}`);
    }
  }
  context.expect(scans).toEqual([]);
});

const seed: Texts = new Map(
  readdirSync(join(PROJECT, 'seed'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(PROJECT, 'seed', name), 'utf8')]),
);
const WORLDS = [
  { name: 'the seed', start: seed, later: SEED_LATER, changes: 5, seed: 24 },
  { name: 'a harbour', start: HARBOUR, later: HARBOUR_LATER, changes: 20, seed: 8 },
];
const { CHANGES, SEED } = process.env;

test.for(WORLDS)(
  'a change of $name that is worked out from what it touches comes to what all dossiers come to',
  async (world, context) => {
    const folder = folderOf(context, {});
    const data = join(folder, 'data');
    mkdirSync(data);
    write(data, new Map(), world.start);
    await copyEmpty(join(folder, 'state'));
    const { database, close } = await openLocalDatabase(join(folder, 'state'));
    context.onTestFinished(close);
    await changeDatabase(database, { files: [data], data });
    const below = random(Number(SEED ?? world.seed));
    const changes = Number(CHANGES ?? world.changes);
    let texts = world.start;
    let before = texts;
    let applied = 0;
    for (let count = 0; count < changes; count += 1) {
      const { kind, next } = change(count, { texts, before, later: world.later }, below);
      const changed = [...next.keys()].filter((name) => next.get(name) !== texts.get(name));
      const remove = [...texts.keys()].filter((name) => !next.has(name));
      write(data, texts, next);
      // Every second time as a changeset has them: texts that stand in no file.
      const given = changed.map((name) => ({ ...named(name), text: next.get(name) ?? '' }));
      // And every third time with all other files of the folder.
      const files = count % 3 ? changed.map((name) => join(data, name)) : [data];
      const removed = { data, remove: remove.map((name) => named(name).name) };
      const wanted = count % 2 ? { given, ...removed } : { files, ...removed };
      const head = await headOf(database);
      const near = await changeOf(database, wanted);
      if (!head) continue;
      const differing = near.differing.map(({ name }) => name);
      context.expect(differing.sort()).toEqual(changed.map((name) => named(name).name).sort());
      const { checked, plan } = await planNear(database, head, near.changed);
      const all = checkDossiers([data]);
      const said = `change ${count}, ${kind} ${[...changed, ...remove].join(' ')}`;
      context.expect(checked.problems === undefined, said).toBe(all.problems === undefined);
      if (!all.dossier || !plan) {
        write(data, next, texts);
        continue;
      }
      plan.texts = changedTexts(near.kept, near.differing, near.texts, near.removed);
      await applyPlan(database, plan);
      const state = await readState(database);
      const rows = rowsOf(all.dossier);
      context.expect(sorted(namedRows(state)), said).toEqual(sorted(rows));
      context.expect(state.version, said).toBe(datasetOf(rows).version);
      const sayings = sayingsOf(all.saidIn, (path) => path.slice(data.length + 1).replace('.yaml', ''));
      context.expect([...state.sayings].map(String).sort(), said).toEqual(sayings.map(String).sort());
      // Prices may be too high, and never too low.
      const low =
        'SELECT name FROM statistics JOIN statistics_now AS now USING (name) WHERE statistics.rows < now.rows';
      const other = "OR statistics.rows <> now.rows AND name NOT LIKE '%.%'";
      context.expect((await database.prepare(`${low} ${other}`).all()).results, said).toEqual([]);
      [before, texts] = [texts, next];
      applied += 1;
    }
    for (const sql of SEARCH) context.expect(await database.prepare(sql).first('name')).toBeNull();
    context.expect(applied).toBeGreaterThan(changes / 3);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, type TestContext, test } from 'vitest';
import { applyDossier } from '../../src/dossier/apply.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { planChanges } from '../../src/dossier/plan.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { EMPTY, readState, TABLES } from '../../src/dossier/store.ts';
import { printPlan } from '../../src/dossier/summary.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { datasetOf } from '../../src/dossier/version.ts';
import { copyEmpty } from '../setup/filled.ts';
import { folderOf, PROJECT } from './command.ts';
import { EXAMPLE } from './example.ts';

function dossierOf(context: TestContext, files: Record<string, string>) {
  const { dossier, problems } = checkDossiers([folderOf(context, files)]);
  if (!dossier) throw new Error(JSON.stringify(problems));
  return dossier;
}

const versionOf = (context: TestContext, files: Record<string, string>) =>
  datasetOf(rowsOf(dossierOf(context, files))).version;

describe('the version of the data', () => {
  test('is another for each change of a record', (context) => {
    const changes: [string, string][] = [
      ['name: Militias', 'name: The militias'],
      ['latitude: 33.3152', 'latitude: 33.3153'],
      ['[DENY_RESPONSIBILITY]', '[REJECT, DENY_RESPONSIBILITY]'],
      ['cites: { example: 1 }', 'cites: { example: { para: 1, excerpt: Rockets } }'],
      ['unit: rocket', 'unit: mortar round'],
      ['role: MENTIONED', 'role: ACCUSED'],
    ];
    const versions = [EXAMPLE, ...changes.map(([from, to]) => EXAMPLE.replace(from, to))].map((text) =>
      versionOf(context, { 'all.yaml': text }),
    );
    context.expect(new Set(versions).size).toBe(changes.length + 1);
  });

  test('is the same however the records are ordered and divided among files', (context) => {
    const sections = EXAMPLE.split('\n\n');
    const divided = Object.fromEntries(sections.reverse().map((text, index) => [`${index}.yaml`, text]));
    context
      .expect(versionOf(context, divided))
      .toBe(versionOf(context, { 'all.yaml': EXAMPLE, 'empty.yaml': 'parties: {}\n' }));
  });

  test('does not depend on what only helps to find a record', (context) => {
    const rows = rowsOf(dossierOf(context, { 'all.yaml': EXAMPLE }));
    const { version } = datasetOf(rows);
    const found = {
      ...rows,
      actorNameWords: [],
      events: rows.events.map((row) => ({ ...row, occurredWithin: 0 })),
    };
    context.expect(datasetOf(found).version).toBe(version);
  });

  test('is that of no rows where there are none', (context) => {
    context.expect(EMPTY.version).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

interface Noted {
  id: number;
  version: string;
  updated_at: string;
  events: number;
  claims: number;
}

async function databaseOf(context: TestContext): Promise<D1Database> {
  const state = join(folderOf(context, {}), 'state');
  await copyEmpty(state);
  const { database, close } = await openLocalDatabase(state);
  context.onTestFinished(() => close());
  return database;
}

async function notedIn(database: D1Database): Promise<Noted[]> {
  return (await database.prepare('SELECT * FROM revisions ORDER BY id').all<Noted>()).results;
}

describe('the version on record', () => {
  test('changes with the data and only then, and comes back with them', async (context) => {
    const database = await databaseOf(context);
    const [example, changed] = [EXAMPLE, EXAMPLE.replace('name: Militias', 'name: The militias')].map(
      (text) => dossierOf(context, { 'all.yaml': text }),
    );
    // The raid goes and comes again, with other integer ids.
    const { raid: _, ...events } = (example as typeof changed & object).events;
    const without = { ...(example as object), events } as NonNullable<typeof example>;
    for (const dossier of [example, example, changed, changed, example, without, example]) {
      await applyDossier(database, dossier as NonNullable<typeof dossier>);
    }
    const noted = await notedIn(database);
    context.expect(noted.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
    const [empty, first, second, third, fourth, fifth] = noted.map(({ version }) => version);
    context.expect(empty).toBe(EMPTY.version);
    context.expect([third, fifth]).toEqual([first, first]);
    context.expect(new Set([empty, first, second, fourth]).size).toBe(4);
    context.expect(noted.map(({ events, claims }) => [events, claims])).toEqual([
      [0, 0],
      [2, 1],
      [2, 1],
      [2, 1],
      [1, 1],
      [2, 1],
    ]);
    const times = noted.map(({ updated_at }) => updated_at);
    context.expect(times).toEqual([...times].sort());
    for (const time of times) context.expect(new Date(time).toISOString()).toBe(time);
  });

  test('of an empty database is that of no rows, and applying nothing changes nothing', async (context) => {
    const database = await databaseOf(context);
    const plan = planChanges(
      rowsOf(dossierOf(context, { 'none.yaml': 'parties: {}\n' })),
      await readState(database),
    );
    context.expect(plan.dataset).toBeUndefined();
    context.expect(printPlan(plan)).toBe('Nothing to change.');
    context.expect(await notedIn(database)).toMatchObject([{ id: 0, version: EMPTY.version, events: 0 }]);
  });

  test('is unknown, and the sizes are not, where a database of before gets a record of it', (context) => {
    const database = new DatabaseSync(':memory:');
    context.onTestFinished(() => database.close());
    const folder = join(PROJECT, 'schema/migrations');
    for (const file of readdirSync(folder).sort()) {
      if (file.startsWith('0005')) {
        database.exec("INSERT INTO parties (slug, name) VALUES ('militias', 'Militias')");
        database.exec("INSERT INTO actors (slug, name, kind) VALUES ('jane-doe', 'Jane Doe', 'PERSON')");
        database.exec('INSERT INTO revisions (id) VALUES (1), (2)');
      }
      database.exec(readFileSync(join(folder, file), 'utf8'));
    }
    const noted = database.prepare('SELECT id, version, actors, events FROM revisions').all();
    context
      .expect(noted.map((row) => ({ ...row })))
      .toEqual([{ id: 3, version: 'unknown', actors: 1, events: 0 }]);
  });

  test('comes with a plan that names the record, wherever in a source it is cited', async (context) => {
    const database = await databaseOf(context);
    const talk = `sources:
  talk: { title: A talk, kind: OTHER, language: en, length: '01:00:00', sha256: ${'0'.repeat(64)} }
`;
    const cited = EXAMPLE.replace('sources:\n', talk);
    await applyDossier(database, dossierOf(context, { 'all.yaml': cited }));
    const more = cited.replace('cites: { example: 1 }', "cites: { example: 1, talk: '00:12:31' }");
    context
      .expect(printPlan(await applyDossier(database, dossierOf(context, { 'all.yaml': more }))))
      .toMatch(/^~ event bridge-attack: citations \+ talk 00:12:31/);
  });

  test('is unknown once any row was changed by hand, and known again when dossiers are applied', async (context) => {
    const database = await databaseOf(context);
    const dossier = dossierOf(context, { 'all.yaml': EXAMPLE });
    await applyDossier(database, dossier);
    const before = (await notedIn(database)).at(-1) as Noted;
    const { results: triggers } = await database
      .prepare("SELECT lower(sql) AS sql FROM sqlite_schema WHERE name LIKE 'by_hand_%'")
      .all<{ sql: string }>();
    const guarded = triggers.map(({ sql }) => sql.match(/after (insert|update|delete) on \w+/)?.[0]);
    const wanted = TABLES.flatMap(({ name }) =>
      ['insert', 'update', 'delete'].map((act) => `after ${act} on ${name}`),
    );
    context.expect(guarded.sort()).toEqual(wanted.sort());

    await database.prepare("UPDATE events SET title = 'Something else' WHERE slug = 'raid'").run();
    await database.prepare('DELETE FROM place_scopes WHERE scope_id = 1').run();
    const [{ id, version }] = (await notedIn(database)).slice(-1) as [Noted];
    context.expect({ id, version }).toEqual({ id: before.id + 1, version: 'unknown' });
    context
      .expect(printPlan(await applyDossier(database, dossier)))
      .toMatch(/^~ event raid: title "Something else" → "Raid"\nand the rows that follow: place scopes \d+$/);
    context
      .expect((await notedIn(database)).at(-1))
      .toMatchObject({ id: before.id + 2, version: before.version });
    context.expect(printPlan(await applyDossier(database, dossier))).toBe('Nothing to change.');
  });

  test('is worked out where rows are older than it', async (context) => {
    const database = await databaseOf(context);
    const dossier = dossierOf(context, { 'all.yaml': EXAMPLE });
    await applyDossier(database, dossier);
    await database.prepare("UPDATE revisions SET version = 'unknown'").run();
    const plan = await applyDossier(database, dossier);
    context.expect(printPlan(plan)).toBe('Nothing to change but the version on record.');
    context
      .expect((await notedIn(database)).at(-1))
      .toMatchObject({ id: 2, version: datasetOf(rowsOf(dossier)).version });
    context.expect(printPlan(await applyDossier(database, dossier))).toBe('Nothing to change.');
  });
});

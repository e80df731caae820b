import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, type TestContext, test, vi } from 'vitest';
import { ORIGINS } from '../../scripts/digest.ts';
import { seed } from '../../scripts/seed.ts';
import { applyPlan } from '../../src/dossier/apply.ts';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { storedVersion } from '../../src/dossier/database-files.ts';
import { planChanges } from '../../src/dossier/plan.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { readState } from '../../src/dossier/store.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { folderOf, write } from '../dossier/command.ts';

const project = join(import.meta.dirname, '../..');

/** A file of ours and all that it imports, and these in turn. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imported = readFileSync(join(project, file), 'utf8').matchAll(/(?:from|import)\(? ?'(\.[^']+)'/g);
  for (const [, path = ''] of imported) withImports(join(dirname(file), path), seen);
  return seen;
}

test('npm start fills the database anew where any file changed that decides what is in it', () => {
  const files = [...withImports('src/dossier/apply.ts')];
  expect(files).toContain('src/accounts/account.ts');
  expect(
    files.filter((file) => !ORIGINS.some((origin) => file === origin || file.startsWith(`${origin}/`))),
  ).toEqual([]);
});

const parties = (...slugs: string[]) =>
  `parties:\n${slugs.map((slug) => `  ${slug}: { name: The ${slug} }\n`).join('')}`;

/** A folder with data in `mine`, which AFTERMATH_DATA names, and the database in `state`. */
function deskOf(context: TestContext, files: Record<string, string>) {
  const folder = folderOf(context, files);
  const state = join(folder, 'state');
  vi.stubEnv('AFTERMATH_DATA', join(folder, 'mine'));
  context.onTestFinished(() => void vi.unstubAllEnvs());
  const inDatabase = async <Result>(work: (database: D1Database) => Promise<Result>) => {
    const { database, close } = await openLocalDatabase(state);
    return work(database).finally(close);
  };
  const slugs = () =>
    inDatabase(async (database) => {
      const { results } = await database
        .prepare('SELECT slug FROM parties ORDER BY slug')
        .all<{ slug: string }>();
      return results.map(({ slug }) => slug);
    });
  const apply = (...paths: string[]) =>
    inDatabase((database) => changeDatabase(database, { files: paths.map((path) => join(folder, path)) }));
  return { folder, state, inDatabase, slugs, apply };
}

describe('each start', () => {
  test("applies the files that changed since the last one, and leaves a colleague's newer text of another", async (context) => {
    const { folder, state, slugs, apply } = deskOf(context, {
      'mine/a.yaml': parties('militias'),
      'mine/b.yaml': parties('states'),
      'clone/mine/a.yaml': parties('militias', 'unions'),
    });
    expect(await seed(state)).toBeUndefined();
    await apply('clone/mine');
    write(folder, 'mine/b.yaml', parties('states', 'tribes'));
    expect(await seed(state)).toBeUndefined();
    expect(await slugs()).toEqual(['militias', 'states', 'tribes', 'unions']);
  });

  test('puts back a dossier that was removed by name and whose file is still there, and follows one that is renamed', async (context) => {
    const { folder, state, inDatabase, slugs } = deskOf(context, {
      'mine/a.yaml': parties('militias'),
      'mine/b.yaml': parties('states'),
    });
    await seed(state);
    await inDatabase((database) => changeDatabase(database, { remove: ['b'] }));
    expect(await slugs()).toEqual(['militias']);
    await seed(state);
    expect(await slugs()).toEqual(['militias', 'states']);
    rmSync(join(folder, 'mine/b.yaml'));
    write(folder, 'mine/c.yaml', parties('states'));
    expect(await seed(state)).toBeUndefined();
    rmSync(join(folder, 'mine/c.yaml'));
    expect(await seed(state)).toMatch(/^The database also holds 1 dossier that is not in .*mine: c \(/);
    expect(await slugs()).toEqual(['militias', 'states']);
  });
});

describe('a database that version 0.5.0 filled', () => {
  const filled = async (context: TestContext) => {
    const desk = deskOf(context, { 'then/a.yaml': parties('militias', 'states') });
    vi.stubEnv('AFTERMATH_DATA', undefined);
    const { dossier } = checkDossiers([join(desk.folder, 'then')]);
    // It wrote rows alone: there were no changesets yet.
    if (dossier)
      await desk.inDatabase(async (database) =>
        applyPlan(database, planChanges(rowsOf(dossier), await readState(database))),
      );
    return desk;
  };
  const stamp = (state: string, version: string | null) =>
    writeFileSync(join(state, 'v3/d1/seed.json'), JSON.stringify({ digest: 'of then', version }));

  test('by npm start becomes what seed/ says now, as its first changeset', async (context) => {
    const { state, slugs, inDatabase } = await filled(context);
    stamp(state, storedVersion(state));
    expect(await seed(state)).toBeUndefined();
    expect(await slugs()).toEqual(Object.keys(checkDossiers(['seed']).dossier?.parties ?? {}).sort());
    const log = await inDatabase((database) =>
      database.prepare('SELECT number, state, revision > 1 AS is_later FROM changesets').all(),
    );
    expect(log.results).toEqual([{ number: 1, state: 'PUBLISHED', is_later: 1 }]);
  });

  test('by hand stays as it is, with a line that says how to go on', async (context) => {
    const { state, slugs } = await filled(context);
    stamp(state, 'another');
    expect(await seed(state)).toMatch(
      /state: the database stays as it is: an earlier version filled it, and kept no dossiers: 2 of its 2 records are in none of these files, such as party "militias"\. Apply all dossiers/,
    );
    expect(await slugs()).toEqual(['militias', 'states']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { expect, test } from 'vitest';
import { statementsIn } from '../../src/dossier/migrate.ts';

const folder = join(import.meta.dirname, '../../schema/migrations');

test('citations that stand in a database outlive the migration that makes their table anew', () => {
  const database = new DatabaseSync(':memory:');
  const files = readdirSync(folder).sort();
  const at = files.indexOf('0004_links.sql');
  const migrate = (names: string[]) => {
    for (const name of names) database.exec(readFileSync(join(folder, name), 'utf8'));
  };
  migrate(files.slice(0, at));
  const span = "'2023-12-09', '2023-12-09T00:00:00.000Z', '2023-12-09T23:59:59.999Z'";
  database.exec(`INSERT INTO actors (id, slug, name, kind) VALUES (1, 'one', 'One', 'OTHER');
    INSERT INTO sources (id, slug, title, kind, published_earliest, language, sha256) VALUES (1, 'one', 'One', 'OTHER', '', 'en', '00');
    INSERT INTO events (id, slug, title, type, occurred_edtf, occurred_earliest, occurred_latest) VALUES (1, 'one', 'One', 'AID', ${span});
    INSERT INTO citations (id, slug, event_id, source_id, locator, excerpt) VALUES (7, 'event:one/one/p01', 1, 1, 'para 1', 'words');
    INSERT INTO citations (id, slug, actor_id, source_id) VALUES (9, 'actor:one/one/p01', 1, 1)`);
  const rows = () => database.prepare('SELECT * FROM citations ORDER BY slug').all();
  const before = rows();
  migrate(files.slice(at));

  expect(before).toHaveLength(2);
  expect(rows()).toMatchObject(before.map(({ id: _, ...row }) => row));
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  const second = () =>
    database.exec(
      "INSERT INTO citations (slug, event_id, actor_id, source_id) VALUES ('of-two-records', 1, 1, 1)",
    );
  expect(second).toThrow('CHECK constraint failed');
});

/** What SQLite reads of a statement. */
const read = (sql: string) =>
  sql
    .replaceAll(/^\s*--.*\n/gm, '')
    .replace(/;\s*$/, '')
    .trim();

test('Wrangler, which migrates on Cloudflare, takes the migrations apart as we do', async () => {
  const ours = (await readD1Migrations(folder)).map(({ name, queries }) => ({
    name,
    queries: queries.map(read).filter(Boolean),
  }));
  expect(ours.length).toBeGreaterThan(25);
  for (const { name, queries } of ours) {
    expect(queries, name).toEqual(statementsIn(readFileSync(join(folder, name), 'utf8')));
  }
});

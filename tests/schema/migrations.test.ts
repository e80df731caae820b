import { env } from 'cloudflare:workers';
import { is } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import * as changesets from '../../schema/changesets.ts';
import * as desk from '../../schema/desk.ts';
import * as schema from '../../schema/tables.ts';

const tables = Object.values({ ...schema, ...changesets, ...desk }).filter((table) => is(table, SQLiteTable));
const casing = new CasingCache('snake_case');
const nameOf = (column: unknown) => casing.getColumnCasing(column as SQLiteColumn);
const namesOf = (columns: unknown[]) => columns.map(nameOf).join(', ');

async function pragma<Row>(name: string, of: string): Promise<Row[]> {
  return (await env.DB.prepare(`PRAGMA ${name}(${of})`).all<Row>()).results;
}

function declared(table: SQLiteTable) {
  const { columns, primaryKeys, indexes, foreignKeys } = getTableConfig(table);
  const key = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  return {
    columns: columns.map((column) => ({
      name: nameOf(column),
      type: column.getSQLType().toUpperCase(),
      required: column.notNull,
    })),
    primaryKey: namesOf(key),
    indexes: [
      ...indexes.map(
        ({ config }) =>
          `${config.name}: ${config.unique ? 'unique ' : ''}${config.where ? 'filled ' : ''}${namesOf(config.columns)}`,
      ),
      ...columns.filter((column) => column.isUnique).map((column) => `unique ${nameOf(column)}`),
    ].sort(),
    foreignKeys: foreignKeys
      .map((foreignKey) => foreignKey.reference())
      .filter((to) => !to.columns.some((column) => schema.UNCHECKED.includes(column)))
      .map(
        (to) =>
          `${namesOf(to.columns)} -> ${getTableConfig(to.foreignTable).name}.${namesOf(to.foreignColumns)}`,
      )
      .sort(),
  };
}

async function migrated(table: string) {
  const columns = await pragma<{ name: string; type: string; notnull: number; pk: number }>(
    'table_info',
    table,
  );
  const indexes = await pragma<{ name: string; unique: number; origin: string; partial: number }>(
    'index_list',
    table,
  );
  const foreignKeys = await pragma<{ from: string; table: string; to: string }>('foreign_key_list', table);
  const key = columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk);
  const indexed = async (index: string) =>
    (await pragma<{ name: string }>('index_info', index)).map((column) => column.name).join(', ');
  return {
    columns: columns.map(({ name, type, notnull, pk }) => ({ name, type, required: notnull + pk > 0 })),
    primaryKey: key.map((column) => column.name).join(', '),
    indexes: (
      await Promise.all(
        indexes
          .filter((index) => index.origin !== 'pk')
          .map(async ({ name, unique, origin, partial }) => {
            const label = origin === 'c' ? `${name}: ` : '';
            return `${label}${unique ? 'unique ' : ''}${partial ? 'filled ' : ''}${await indexed(name)}`;
          }),
      )
    ).sort(),
    foreignKeys: foreignKeys.map(({ from, table, to }) => `${from} -> ${table}.${to}`).sort(),
  };
}

const now = "'2023-12-09', '2023-12-09T00:00:00.000Z', '2023-12-09T23:59:59.999Z'";

/** One record of each kind that the rules speak of. */
const world = [
  "INSERT INTO actors (id, slug, name, kind) VALUES (-1, 'test', 'Test', 'OTHER')",
  `INSERT INTO events (id, slug, title, type, occurred_edtf, occurred_earliest, occurred_latest)
    VALUES (-1, 'test', 'Test', 'ASSAULT', ${now})`,
  `INSERT INTO statements (id, slug, speaker_id, summary, channel, said_edtf, said_earliest, said_latest)
    VALUES (-1, 'test', -1, 'Test', 'UNKNOWN', ${now})`,
  `INSERT INTO sources (id, slug, title, kind, published_earliest, language, sha256)
    VALUES (-1, 'test', 'Test', 'OTHER', '', 'en', '00')`,
];
const response = (
  subjectEvent: string,
  subjectStatement: string,
  reactionEvent: string,
  reactionStatement: string,
) =>
  `INSERT INTO responses (slug, subject_event_id, subject_statement_id, reaction_event_id, reaction_statement_id,
    responded_edtf, responded_earliest, responded_latest)
    VALUES ('test', ${subjectEvent}, ${subjectStatement}, ${reactionEvent}, ${reactionStatement}, ${now})`;
const link = (from: string, to: string) =>
  `INSERT INTO event_links (slug, from_id, to_id, kind) VALUES ('test', ${from}, ${to}, 'CAUSES')`;
const citation = (owners: string, values: string) =>
  `INSERT INTO citations (slug, source_id${owners}) VALUES ('test', -1${values})`;

/** Writes nothing that stays: the last statement always fails. */
async function refusalOf(statement: string): Promise<string> {
  const undo = 'INSERT INTO events (id) VALUES (-1)';
  const batch = [...world, statement, undo].map((sql) => env.DB.prepare(sql));
  return env.DB.batch(batch).then(
    () => 'none',
    (error: Error) => error.message,
  );
}

describe('the migrations', () => {
  test('make the tables of tables.ts and what the search index needs, all of them strict', async () => {
    const { results } = await env.DB.prepare(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table'",
    ).all<{ name: string; strict: number }>();
    const ours = results.filter(({ name }) => !/^(sqlite_|_cf_|d1_migrations$|search_stale$)/.test(name));
    expect(ours.map(({ name }) => name).sort()).toEqual(
      tables.map((table) => getTableConfig(table).name).sort(),
    );
    expect(ours.filter(({ strict }) => !strict)).toEqual([]);
  });

  test.for(tables.map((table) => ({ name: getTableConfig(table).name, table })))(
    'give $name the columns, keys and indexes of tables.ts',
    async ({ name, table }) => {
      expect(await migrated(name)).toEqual(declared(table));
    },
  );

  test.for([
    ['a response without a subject', response('NULL', 'NULL', 'NULL', '-1')],
    ['a response to two subjects', response('-1', '-1', 'NULL', '-1')],
    ['a response without a reaction', response('-1', 'NULL', 'NULL', 'NULL')],
    ['a response of two reactions', response('NULL', '-1', '-1', '-1')],
    ['a link of an event to itself', link('-1', '-1')],
    ['a citation of nothing', citation('', '')],
    ['a citation of two records', citation(', event_id, statement_id', ', -1, -1')],
  ] as const)('refuse %s', async ([, statement]) => {
    expect(await refusalOf(statement)).toContain('CHECK constraint failed');
  });

  test('refuse a record that does not exist', async () => {
    expect(await refusalOf(link('-1', '-2'))).toContain('FOREIGN KEY constraint failed');
  });

  test('take a response and a citation that are whole', async () => {
    const whole = `${response('-1', 'NULL', 'NULL', '-1')}`;
    expect(await refusalOf(whole)).toContain('NOT NULL constraint failed: events.slug');
    expect(await refusalOf(citation(', actor_id', ', -1'))).toContain(
      'NOT NULL constraint failed: events.slug',
    );
  });
});

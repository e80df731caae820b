import { env } from 'cloudflare:workers';
import { getTableName } from 'drizzle-orm';
import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import pages from '../../explorer/shell/pages.tsx?raw';
import { KINDS, SEARCHED, type SearchedText } from '../../schema/kinds.ts';
import { revisions } from '../../schema/tables.ts';
import { schema } from '../../src/graphql/schema.ts';
import { columnName } from '../../src/planner/statistics.ts';

const kinds = Object.entries(KINDS).map(([plural, kind]) => ({ plural, ...kind }));

describe('each kind of record', () => {
  test.each(kinds)('$plural can be asked for by its slug and as pages (src/graphql/)', (kind) => {
    const { plural, name, type } = kind;
    const root = schema.getQueryType()?.getFields() ?? {};
    expect(Object.keys(root)).toEqual(expect.arrayContaining([name, plural]));
    expect(String(root[name]?.type)).toBe(type);
    expect(isObjectType(schema.getType(type))).toBe(true);
    expect(getTableName(kind.table)).toBe(plural);
  });

  test('has a page in the explorer where it says so (explorer/shell/pages.tsx)', () => {
    const routed = [...pages.matchAll(/path="\/(\w+)\/:slug"/g)].map(([, name]) => name);
    const wanted = kinds.filter((kind) => 'hasPage' in kind).map(({ name }) => name);
    expect(routed.sort()).toEqual(wanted.sort());
  });
});

test('what is counted has its field in Dataset (src/graphql/dataset.ts)', () => {
  const type = schema.getType('Dataset');
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  const { id: _, ...columns } = revisions;
  for (const column of Object.keys(columns)) expect(fields).toContain(column);
});

const MEND =
  'schema/kinds.ts says what is searched: make search_documents and its triggers say the same in a new migration, named …_search.sql';

describe('the search index', () => {
  const texts = SEARCHED.flatMap(({ name, search, table }) =>
    search.texts.map((text: SearchedText) => {
      const column = 'each' in text ? text.each : text;
      const record = 'each' in text ? text.of : table.id;
      return { kind: name, number: search.number, column: columnName(column), record: columnName(record) };
    }),
  );

  test('has eight numbers for the kinds, from 0 on', () => {
    expect(SEARCHED.map(({ search }) => search.number)).toEqual([...SEARCHED.keys()]);
    expect(SEARCHED.length).toBeLessThanOrEqual(8);
  });

  test.each(texts)(
    'finds the $kind by a word that comes into $column',
    async ({ column, record, number }) => {
      const [table, name] = column.split('.');
      const word = `newword${number}${name}`;
      const row = `rowid = (SELECT min(rowid) FROM ${table})`;
      const [changed, found] = await env.DB.batch<{ document: number }>([
        env.DB.prepare(
          `UPDATE ${table} SET ${name} = ? WHERE ${row} RETURNING ${record.split('.')[1]} * 8 + ${number} AS document`,
        ).bind(word),
        env.DB.prepare('SELECT rowid AS document FROM search WHERE search MATCH ?').bind(word),
      ]);
      expect(found?.results, MEND).toEqual(changed?.results);
    },
  );

  test('follows these texts, what facts are worded from, and no others', async () => {
    const { results } = await env.DB.prepare(
      "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'",
    ).all<{ sql: string }>();
    const keys = texts.map(({ record }) => record);
    const followed = results.flatMap(({ sql }) => {
      const [, columns = '', table] = /AFTER UPDATE OF ([\w, ]+) ON (\w+)/.exec(sql) ?? [];
      return columns.split(', ').flatMap((column) => (column ? [`${table}.${column}`] : []));
    });
    const facts = SEARCHED.flatMap(({ search }) => ('facts' in search ? search.facts.map(columnName) : []));
    const isKey = (column: string) =>
      keys.includes(column) || /\.(id|slug|event_id|statement_id)$/.test(column);
    const beyond = followed.filter((column) => !isKey(column));
    const known = new Set([...texts.map(({ column }) => column), ...facts]);
    expect(beyond.sort(), MEND).toEqual([...known].sort());
  });
});

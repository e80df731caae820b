import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { proposeStatements, publishStatements } from '../../src/changesets/record.ts';

const CONSEQUENCES = { records: [], effects: [], problems: [] };
const proposal = (before: string[][]) =>
  proposeStatements(
    { author: 'Jane Doe', comment: 'Why' },
    {
      written: [{ name: 'raid', text: '', sha256: '22', folder: 'seed', place: 'here' }],
      removed: [],
      before: new Map(before as [string, string][]),
    },
    CONSEQUENCES,
    0,
  );
const PUBLISHED = publishStatements({ by: 'Ann Lee', ...CONSEQUENCES }, 1_000_000);
const withdrawn = { sql: "UPDATE changesets SET state = 'WITHDRAWN'", params: [] };
const UNDO = { sql: 'INSERT INTO events (id) VALUES (-1)', params: [] };

/** Writes nothing that stays: the last statement always fails. */
const refusalOf = (statements: { sql: string; params: string[] }[]) =>
  env.DB.batch([...statements, UNDO].map(({ sql, params }) => env.DB.prepare(sql).bind(...params))).then(
    () => 'none',
    (error: Error) => error.message,
  );

describe('D1 itself', () => {
  test('publishes a changeset that was written on what is published', async () => {
    expect(await refusalOf([...proposal([]), ...PUBLISHED])).toContain('NOT NULL constraint failed: events');
  });

  test('refuses one whose dossier is another than its author saw', async () => {
    expect(await refusalOf([...proposal([['raid', '11']]), ...PUBLISHED])).toContain('STALE_BASE');
  });

  test('refuses one that is decided already', async () => {
    expect(await refusalOf([...proposal([]), withdrawn, ...PUBLISHED])).toContain('DECIDED');
    expect(await refusalOf([...proposal([]), ...PUBLISHED, withdrawn])).toContain('DECIDED');
  });
});

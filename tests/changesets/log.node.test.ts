/** What the database remembers of each change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { dossier, folderOf, PROJECT } from '../dossier/command.ts';
import { EXAMPLE } from '../dossier/example.ts';
import { deskOf, parties } from './desk.ts';

const SIX = EXAMPLE.replace('at least five', 'at least six').replace('at-least: 5', 'at-least: 6');

describe('each apply', () => {
  test('is a changeset, with who, why, and what of which dossier', async (context) => {
    const { write, apply, list, whole } = await deskOf(context, {
      'seed/a.yaml': parties({ militias: 'Militias' }),
      'seed/b.yaml': parties({ states: 'States' }),
    });
    await apply({ files: ['seed'] });
    await apply({ files: ['seed'] });
    write('seed/a.yaml', parties({ militias: 'The militias' }));
    await apply({ files: ['seed'], remove: [], author: 'Ann Lee', comment: 'They call themselves so' });
    await apply({ remove: ['b'] });
    context
      .expect(await list())
      .toEqual([
        '3  TIME  published  Jane Doe (b)',
        '2  TIME  published  Ann Lee: They call themselves so (a)',
        '1  TIME  published  Jane Doe (a, b)',
      ]);
    context
      .expect(await whole(2))
      .toEqual([
        'Changeset 2 of TIME UTC by Ann Lee: They call themselves so',
        'published TIME by Ann Lee; made after changeset 1',
        '~ party militias: name "Militias" → "The militias"',
        '--- a',
        '+++ a',
        '@@ -1,2 +1,2 @@',
        ' parties:',
        '-  militias: { name: Militias }',
        '+  militias: { name: The militias }',
      ]);
    context.expect((await whole(3)).slice(2)).toContain('+++ /dev/null');
  });

  test('keeps what it warned of, and what readers see of it', async (context) => {
    const { write, apply, whole, folder } = await deskOf(context, { 'seed/all.yaml': EXAMPLE });
    await apply({ files: ['seed'] });
    write('seed/all.yaml', SIX.replace('2023-12-10', '2999'));
    await apply({ files: ['seed'] });
    const lines = await whole(2);
    context
      .expect(lines.map((line) => line.replace(`${folder}/`, '')))
      .toEqual(
        context.expect.arrayContaining([
          context.expect.stringMatching(/^seed\/all\.yaml:\d+:\d+: warning: "2999" lies in the future/),
          context.expect.stringMatching(/^~ event raid: occurred "2023-12-10" → "2999"/),
          'What readers see of it:',
          '  Rocket attack on a bridge',
        ]),
      );
  });

  test('tells what became of each record, with what it was', async (context) => {
    const { write, apply, sql } = await deskOf(context, {
      'seed/all.yaml': EXAMPLE,
      'seed/b.yaml': parties({ states: 'States', tribes: 'Tribes' }),
    });
    await apply({ files: ['seed'] });
    const changes = () =>
      sql(
        "SELECT kind, slug, change, former, rows FROM record_changes WHERE revision = (SELECT max(id) FROM revisions) AND change IN ('ADDED', 'CHANGED', 'REMOVED', 'RENAMED') ORDER BY id",
      );
    const [first] = await changes();
    context.expect(await changes()).toHaveLength(12);
    context.expect(first).toMatchObject({ kind: 'parties', change: 'ADDED', rows: null });
    write('seed/b.yaml', 'parties:\n  nations: { name: States, formerly: [states] }\n');
    write('seed/all.yaml', SIX.replace('title: Raid\n', 'title: A raid\n'));
    await apply({ files: ['seed'] });
    const rows = (await changes()).map(({ rows, ...change }) => ({
      ...change,
      rows: JSON.parse(String(rows)),
    }));
    context.expect(rows).toEqual([
      {
        kind: 'parties',
        slug: 'nations',
        change: 'RENAMED',
        former: 'states',
        rows: [['parties', 'states', { slug: 'states', name: 'States' }, null]],
      },
      {
        kind: 'parties',
        slug: 'tribes',
        change: 'REMOVED',
        former: null,
        rows: [['parties', 'tribes', { slug: 'tribes', name: 'Tribes' }, null]],
      },
      {
        kind: 'events',
        slug: 'bridge-attack',
        change: 'CHANGED',
        former: null,
        rows: [
          [
            'claims',
            'bridge-attack/munitions/example/p03',
            context.expect.objectContaining({ low: 5 }),
            context.expect.objectContaining({ low: 6 }),
          ],
        ],
      },
      {
        kind: 'events',
        slug: 'raid',
        change: 'CHANGED',
        former: null,
        rows: [['events', 'raid', { title: 'Raid' }, { title: 'A raid' }]],
      },
    ]);
  });

  test('keeps each text once, and those of before, and says where one of these comes back', async (context) => {
    const { write, apply, sql } = await deskOf(context, { 'seed/a.yaml': parties({ militias: 'Militias' }) });
    await apply({ files: ['seed'] });
    write('seed/a.yaml', parties({ militias: 'The militias' }));
    await apply({ files: ['seed'] });
    write('seed/a.yaml', parties({ militias: 'Militias' }));
    context
      .expect(await apply({ files: ['seed'] }))
      .toEqual([
        '~ party militias: name "The militias" → "Militias"',
        'note: "a" was so before: this takes back what changeset 2 of Jane Doe made of it (npm run dossier -- log 2)',
      ]);
    context
      .expect(await sql('SELECT text FROM dossier_texts'))
      .toEqual(
        context.expect.arrayContaining([
          { text: parties({ militias: 'Militias' }) },
          { text: parties({ militias: 'The militias' }) },
        ]),
      );
    context.expect(await sql('SELECT 1 FROM dossier_texts')).toHaveLength(2);
  });
});

test('a correction says what was wrong, and is called one', async (context) => {
  const { write, apply, propose, publish, list, whole, sql } = await deskOf(context, {
    'seed/a.yaml': parties({ militias: 'Militias' }),
  });
  await apply({ files: ['seed'] });
  write('seed/a.yaml', parties({ militias: 'The militias' }));
  const reason = 'a correction says what was wrong: give a comment with it';
  await context.expect(apply({ files: ['seed'], correction: true, comment: ' ' })).rejects.toThrow(reason);
  await context.expect(propose({ files: ['seed'] }, { kind: 'CORRECTION' })).rejects.toThrow(reason);
  await apply({ files: ['seed'], correction: true, comment: 'They call themselves so' });
  write('seed/a.yaml', parties({ militias: 'All militias' }));
  const number = await propose({ files: ['seed'] }, { kind: 'CORRECTION', comment: 'These are all of them' });
  await publish(Number(number));
  context
    .expect(await list())
    .toEqual([
      '3  TIME  published  Jane Doe, correction: These are all of them (a)',
      '2  TIME  published  Jane Doe, correction: They call themselves so (a)',
      '1  TIME  published  Jane Doe (a)',
    ]);
  context
    .expect((await whole(2))[0])
    .toBe('Changeset 2 of TIME UTC by Jane Doe, correction: They call themselves so');
  context.expect(await sql('SELECT change, correction FROM record_changes ORDER BY id')).toEqual([
    { change: 'ADDED', correction: null },
    { change: 'CHANGED', correction: 1 },
    { change: 'CHANGED', correction: 1 },
  ]);
});

test('apply names its changeset, and log shows it with its comment and author', async (context) => {
  const folder = folderOf(context, { 'seed/a.yaml': parties({ militias: 'Militias' }) });
  const state = ['--persist-to', 'state'];
  const said = ['--author', 'Jane Doe', '--comment', 'A beginning'];
  const { lines } = await dossier(['apply', ...state, ...said], folder);
  context.expect(lines).toEqual(['+ party militias', 'Published as changeset 1.']);
  context.expect(await dossier(['log', ...state], folder)).toMatchObject({
    code: 0,
    errors: '',
    lines: [context.expect.stringMatching(/^1 {2}.* {2}published {2}Jane Doe: A beginning \(a\)$/)],
  });
});

test('what was applied before there were changesets is the first one', () => {
  const folder = join(PROJECT, 'schema/migrations');
  const files = readdirSync(folder).sort();
  const at = files.indexOf('0025_changesets.sql');
  const database = new DatabaseSync(':memory:');
  const migrate = (names: string[]) => {
    for (const name of names) database.exec(readFileSync(join(folder, name), 'utf8'));
  };
  migrate(files.slice(0, at));
  database.exec(`INSERT INTO dossiers (id, name, sha256, folder, place, applied_at) VALUES
      (1, 'a', 'aa', 'seed', 'here', '2026-03-01T10:00:00.000Z'), (2, 'b', 'bb', 'seed', 'here', '2026-03-02T10:00:00.000Z');
    INSERT INTO dossier_parts VALUES (1, 0, 'one '), (1, 1, 'two'), (2, 0, 'three');
    INSERT INTO dossier_records VALUES ('events', 'raid', 1), ('events', 'raid', 2)`);
  migrate(files.slice(at));
  const all = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  expect(all('SELECT number, author, state, decided_at FROM changesets')).toEqual([
    { number: 1, author: null, state: 'PUBLISHED', decided_at: '2026-03-02T10:00:00.000Z' },
  ]);
  expect(all('SELECT name, sha256_before, sha256_after FROM changeset_dossiers')).toEqual([
    { name: 'a', sha256_before: null, sha256_after: 'aa' },
    { name: 'b', sha256_before: null, sha256_after: 'bb' },
  ]);
  expect(all('SELECT kind, slug, change FROM record_changes')).toEqual([
    { kind: 'events', slug: 'raid', change: 'ADDED' },
  ]);
  expect(all("SELECT group_concat(text, '') AS text FROM dossier_texts GROUP BY sha256")).toEqual([
    { text: 'one two' },
    { text: 'three' },
  ]);
});

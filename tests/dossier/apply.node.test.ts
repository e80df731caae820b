import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, type TestContext, test } from 'vitest';
import { applyPlan, StalePlan } from '../../src/dossier/apply.ts';
import { changeDatabase, showChanges } from '../../src/dossier/commands.ts';
import { openLocalCopy, openLocalDatabase } from '../../src/dossier/database.ts';
import { planChanges } from '../../src/dossier/plan.ts';
import type { Wanted } from '../../src/dossier/plan-for.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { readState } from '../../src/dossier/store.ts';
import { copyEmpty } from '../setup/filled.ts';
import { dossier, dossierIn, folderOf, wantedIn, write } from './command.ts';
import { EXAMPLE } from './example.ts';

const OTHERS = 'parties:\n  others: { name: Others }\n';

/** A folder with the example in `seed`, and an embedded database that is open as long as the test runs. */
interface World {
  folder: string;
  /** What `dossier plan` and `dossier apply` print. */
  plan: (files?: string[]) => Promise<string[]>;
  apply: (files?: string[], more?: Wanted) => Promise<string[]>;
  sql: (statement: string) => Promise<Record<string, unknown>[]>;
  /** Every row of every table. */
  everything: () => Promise<unknown>;
}

async function openCopyOfEmpty(folder: string) {
  const state = join(folder, 'state');
  await copyEmpty(state);
  return openLocalDatabase(state);
}

async function worldOf(context: TestContext): Promise<World> {
  const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE });
  const { database, close } = await openCopyOfEmpty(folder);
  context.onTestFinished(close);
  return {
    folder,
    plan: async (files) => (await showChanges(database, wantedIn(folder, files))).lines,
    apply: async (files, more) =>
      (await changeDatabase(database, { ...wantedIn(folder, files), ...more })).lines,
    sql: async (statement) => (await database.prepare(statement).all<Record<string, unknown>>()).results,
    everything: () => everythingIn(database),
  };
}

async function everythingIn(database: D1Database): Promise<unknown> {
  const tables = await database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'")
    .all<{ name: string }>();
  const rows = await database.batch(
    tables.results.map(({ name }) => database.prepare(`SELECT * FROM ${name}`)),
  );
  return tables.results.map(({ name }, index) => [name, rows[index]?.results]);
}

function databaseIn(folder: string): string {
  const [file = ''] = globSync('state/v3/d1/*/[0-9a-f]*[0-9a-f].sqlite', { cwd: folder });
  return join(folder, file);
}

const LATER = `events:
  later:
    title: Later
    type: ASSAULT
    occurred: 2999
    cites: { example: 1 }
`;

describe.concurrent('the database', () => {
  test('stays as it is where strictness refuses a warning, but not for one that is in it already', async (context) => {
    const { folder, apply, sql } = await worldOf(context);
    write(folder, 'seed/later.yaml', LATER);
    const strict = await apply(['seed'], { strict: true });
    context
      .expect(strict.map((line) => line.replaceAll(`${folder}/`, '')))
      .toEqual(['seed/later.yaml:5:15: error: "2999" lies in the future: is it meant?', '1 problem']);
    context.expect(await sql('SELECT slug FROM events')).toEqual([]);
    await apply(['seed']);
    context.expect(await apply(['seed/all.yaml'], { strict: true })).toEqual(['Nothing to change.']);
  });

  test('plan tells what apply would do, and does nothing', async (context) => {
    const { plan, sql } = await worldOf(context);
    context
      .expect(await plan())
      .toEqual([
        '+ party militias',
        '+ actor example-news',
        '+ actor jane-doe',
        '+ actor the-brigade',
        '+ affiliation jane-doe/speaks-for/the-brigade/spokeswoman',
        '+ place iraq',
        '+ place baghdad',
        '+ source example',
        '+ event bridge-attack',
        '+ event raid',
        '+ participation bridge-attack/perpetrator/the-brigade/jane-doe',
        '+ participation raid/initiator/the-brigade',
        '+ claim bridge-attack/munitions/example/p03',
        '+ statement denial',
        '+ response bridge-attack/event:raid',
        '+ response bridge-attack/denial',
        'and the rows that follow: account counts 1, account origins 1, account values 1, accounts 1, account figures 1, account origin sources 1, account value claims 1, actor name words 8, event parties 2, event sources 2, place scopes 3, response actors 3, source origins 1, statement sources 1',
      ]);
    context.expect(await sql('SELECT slug FROM events')).toEqual([]);
  });

  test('plan names the record whose citations change', async (context) => {
    const { folder, plan, apply } = await worldOf(context);
    await apply();
    write(
      folder,
      'seed/all.yaml',
      EXAMPLE.replace('cites: { example: 1 }', 'cites: { example: { para: 1, excerpt: Rockets } }')
        .replace('INITIATOR, cites: { example: 4 }', 'INITIATOR, cites: { example: [3, 4] }')
        .replace(
          'during: 2021/..\n        cites: { example: 2 }',
          'during: 2021/..\n        cites: { example: 3 }',
        )
        .replace('excerpt: We didn’t do it }', 'excerpt: We didn’t }'),
    );
    context
      .expect(await plan())
      .toEqual([
        '~ affiliation jane-doe/speaks-for/the-brigade/spokeswoman: citations - example para 2, citations + example para 3',
        '~ participation raid/initiator/the-brigade: citations + example para 3',
        '~ event bridge-attack: citations example para 1 → example para 1 "Rockets"',
        '~ response bridge-attack/denial: citations example para 2 "We didn’t do it" → example para 2 "We didn’t"',
      ]);
  });

  test('plan names a number that changes as a number', async (context) => {
    const { folder, plan, apply } = await worldOf(context);
    await apply();
    write(folder, 'seed/all.yaml', EXAMPLE.replace('latitude: 33.3152', 'latitude: 33.4'));
    context.expect(await plan()).toContain('~ place baghdad: latitude 33.3152 → 33.4');
  });

  test('plan names the claims that contradict each other, and the event that they dispute', async (context) => {
    const { folder, plan, apply, sql } = await worldOf(context);
    const agreements = 'SELECT slug, agreement, source_count FROM accounts';
    const second = (contradicts: string) =>
      EXAMPLE.replace(
        '        para: 3\n',
        `        para: 3\n      - { property: MUNITIONS, text: mortar fire, source: other, para: 1${contradicts} }\n`,
      ).replace(
        'sources:\n',
        `sources:\n  other: { title: Other, kind: OPINION, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 1 }\n`,
      );
    write(folder, 'seed/all.yaml', second(''));
    await apply();
    context
      .expect(await sql(agreements))
      .toEqual([{ slug: 'bridge-attack/munitions', agreement: 'COMPATIBLE', source_count: 2 }]);

    const because = 'A hole is of one kind.';
    write(folder, 'seed/all.yaml', second(`, contradicts: [{ claim: example/p03, because: ${because} }]`));
    context
      .expect(await apply())
      .toEqual([
        '~ event bridge-attack: disputed no → yes',
        '~ claim bridge-attack/munitions/example/p03: contradicts + bridge-attack/munitions/other/p01 "A hole is of one kind."',
        '~ claim bridge-attack/munitions/other/p01: contradicts + bridge-attack/munitions/example/p03 "A hole is of one kind."',
        'and the rows that follow: accounts 1',
      ]);
    context
      .expect(await sql(agreements))
      .toEqual([{ slug: 'bridge-attack/munitions', agreement: 'CONTRADICTORY', source_count: 2 }]);
    context
      .expect(
        await sql(
          'SELECT c.slug AS claim, o.slug AS other, reason FROM claim_contradictions JOIN claims c ON c.id = claim_id JOIN claims o ON o.id = other_id ORDER BY 1',
        ),
      )
      .toEqual([
        {
          claim: 'bridge-attack/munitions/example/p03',
          other: 'bridge-attack/munitions/other/p01',
          reason: because,
        },
        {
          claim: 'bridge-attack/munitions/other/p01',
          other: 'bridge-attack/munitions/example/p03',
          reason: because,
        },
      ]);
    context.expect(await plan()).toEqual(['Nothing to change.']);
  });

  test('apply fills every table, the derived ones too', async (context) => {
    const { apply, sql } = await worldOf(context);
    await apply();
    context
      .expect(
        await sql(`SELECT c.slug, s.slug AS source, c.locator, c.excerpt, r.slug AS response
        FROM citations c JOIN sources s ON s.id = c.source_id LEFT JOIN responses r ON r.id = c.response_id
        WHERE c.slug LIKE 'statement:%' OR c.slug LIKE 'response:%/denial/%' ORDER BY c.slug`),
      )
      .toEqual([
        {
          slug: 'response:bridge-attack/denial/example/p02',
          source: 'example',
          locator: 'para 2',
          excerpt: 'We didn’t do it',
          response: 'bridge-attack/denial',
        },
        {
          slug: 'statement:denial/example/p02',
          source: 'example',
          locator: 'para 2',
          excerpt: 'We didn’t do it,',
          response: null,
        },
      ]);
    context
      .expect(
        await sql(`SELECT r.slug, p.slug AS party, r.responded_earliest, group_concat(a.slug ORDER BY a.slug) AS actors
        FROM responses r JOIN parties p ON p.id = r.party_id
        JOIN response_actors ra ON ra.response_id = r.id JOIN actors a ON a.id = ra.actor_id
        GROUP BY r.id ORDER BY r.slug`),
      )
      .toEqual([
        {
          slug: 'bridge-attack/denial',
          party: 'militias',
          responded_earliest: '2023-12-09T00:00:00.000Z',
          actors: 'jane-doe,the-brigade',
        },
        {
          slug: 'bridge-attack/event:raid',
          party: 'militias',
          responded_earliest: '2023-12-10T00:00:00.000Z',
          actors: 'the-brigade',
        },
      ]);
    context
      .expect(
        await sql(`SELECT scope.slug AS scope, place.slug AS place FROM place_scopes
        JOIN places scope ON scope.id = scope_id JOIN places place ON place.id = place_id ORDER BY 1, 2`),
      )
      .toEqual([
        { scope: 'baghdad', place: 'baghdad' },
        { scope: 'iraq', place: 'baghdad' },
        { scope: 'iraq', place: 'iraq' },
      ]);
    context
      .expect(
        await sql(`SELECT w.word, n.name, s.slug AS source FROM actor_name_words w
        JOIN actor_names n ON n.id = w.name_id JOIN actors a ON a.id = n.actor_id
        LEFT JOIN sources s ON s.id = n.source_id WHERE a.slug = 'jane-doe' ORDER BY n.position, w.word`),
      )
      .toEqual([
        { word: 'doe', name: 'Jane Doe', source: null },
        { word: 'jane', name: 'Jane Doe', source: null },
        { word: 'dough', name: 'Jane Dough', source: 'example' },
        { word: 'jane', name: 'Jane Dough', source: 'example' },
      ]);
    context
      .expect(await sql('SELECT qualifier, low, best, high, unit, locator FROM claims'))
      .toEqual([{ qualifier: 'AT_LEAST', low: 5, best: 5, high: null, unit: 'rocket', locator: 'para 3' }]);
    context
      .expect(
        await sql(`SELECT (SELECT count(*) FROM event_sources) AS events,
        (SELECT count(*) FROM statement_sources) AS statements, (SELECT count(*) FROM statement_about) AS about`),
      )
      .toEqual([{ events: 2, statements: 1, about: 1 }]);
  });

  test('apply a second time changes nothing and writes nothing', async (context) => {
    const { plan, apply, everything } = await worldOf(context);
    await apply();
    const before = await everything();
    context.expect(await plan()).toEqual(['Nothing to change.']);
    context.expect(await apply()).toEqual(['Nothing to change.']);
    context.expect(await everything()).toEqual(before);
  });

  test('apply changes only what changed, and records keep their ids', async (context) => {
    const { folder, plan, apply, sql } = await worldOf(context);
    await apply();
    const before = await sql('SELECT id, slug FROM events ORDER BY id');
    write(
      folder,
      'seed/all.yaml',
      EXAMPLE.replace('name: Baghdad', 'name: The City of Baghdad')
        .replace('said: 2023-12-09', 'said: 2023-12-10')
        .replace('acts: [DENY_RESPONSIBILITY]', 'acts: [REJECT, DENY_RESPONSIBILITY]')
        .replace(
          '  raid:\n',
          '  an-earlier-raid: { title: Earlier, type: COERCE, occurred: 2022, cites: { example: 4 } }\n  raid:\n',
        ),
    );
    context
      .expect(await apply())
      .toEqual([
        '+ event an-earlier-raid',
        '~ place baghdad: name "Baghdad" → "The City of Baghdad"',
        '~ statement denial: said "2023-12-09" → "2023-12-10", acts + "REJECT"',
        '~ response bridge-attack/denial: responded "2023-12-09" → "2023-12-10"',
        'and the rows that follow: event sources 1',
      ]);
    context.expect(await plan()).toEqual(['Nothing to change.']);
    context
      .expect(await sql('SELECT id, slug FROM events ORDER BY id'))
      .toEqual([...before, { id: 3, slug: 'an-earlier-raid' }]);
    context
      .expect(await sql('SELECT act FROM statement_acts ORDER BY position'))
      .toEqual([{ act: 'REJECT' }, { act: 'DENY_RESPONSIBILITY' }]);
  });

  test('apply removes what the dossiers no longer hold', async (context) => {
    const { folder, plan, apply, sql } = await worldOf(context);
    await apply();
    const [withoutStatements = ''] = EXAMPLE.split('\nstatements:');
    write(folder, 'seed/all.yaml', withoutStatements);
    context
      .expect(await apply())
      .toEqual([
        '- statement denial',
        '- response bridge-attack/denial',
        'and the rows that follow: response actors 2, statement sources 1',
      ]);
    context
      .expect(
        await sql(
          'SELECT (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM renderings) AS renderings',
        ),
      )
      .toEqual([{ statements: 0, renderings: 0 }]);
    context.expect(await plan()).toEqual(['Nothing to change.']);
  });

  test('apply works shifts out anew when a stance between two others goes', async (context) => {
    const { folder, plan, apply, sql } = await worldOf(context);
    const said = (slug: string, date: string, stance?: string) =>
      `  ${slug}:\n    speaker: jane-doe\n    acts: [ANNOUNCE]\n    summary: Says so.\n    channel: UNKNOWN\n    said: ${date}\n` +
      `    renderings:\n      - { source: example, para: 2, paraphrase: So she said. }\n${
        stance ? `    positions:\n      - { topic: bridges, stance: ${stance} }\n` : ''
      }`;
    const write3 = (between?: string) =>
      write(
        folder,
        'seed/all.yaml',
        `${EXAMPLE}${said('c-first', '2023-12', 'OPPOSES')}${said('a-last-2', '2023-12-10', between)}${said('a-last', '2023-12-10', 'OPPOSES')}` +
          'topics:\n  bridges: { question: May bridges be attacked? }\n',
      );
    const shifts = () =>
      sql(`SELECT p.slug, p.shift, a.slug AS actor, m.slug AS party, p.taken_earliest AS taken FROM positions p
        JOIN actors a ON a.id = p.actor_id JOIN parties m ON m.id = p.party_id ORDER BY p.taken_earliest, p.slug`);
    write3('SUPPORTS');
    context
      .expect(await apply())
      .toEqual(
        context.expect.arrayContaining([
          '+ topic bridges',
          '+ position bridges/a-last',
          '+ statement a-last',
        ]),
      );
    const jane = { actor: 'jane-doe', party: 'militias' };
    const [early, late] = ['2023-12-01T00:00:00.000Z', '2023-12-10T00:00:00.000Z'];
    // Of two at one instant the slug decides which is the later one.
    context.expect(await shifts()).toEqual([
      { slug: 'bridges/c-first', shift: 0, ...jane, taken: early },
      { slug: 'bridges/a-last', shift: 0, ...jane, taken: late },
      { slug: 'bridges/a-last-2', shift: 1, ...jane, taken: late },
    ]);
    context.expect(await plan()).toEqual(['Nothing to change.']);

    write(
      folder,
      'seed/all.yaml',
      `${EXAMPLE}${said('c-first', '2023-12', 'OPPOSES')}${said('a-last-2', '2023-12-09', 'SUPPORTS')}${said('a-last', '2023-12-10', 'OPPOSES')}` +
        'topics:\n  bridges: { question: May bridges be attacked? }\n',
    );
    context
      .expect(await apply())
      .toEqual([
        '~ statement a-last-2: said "2023-12-10" → "2023-12-09"',
        '~ position bridges/a-last-2: taken "2023-12-10" → "2023-12-09"',
        '~ position bridges/a-last: shift no → yes',
      ]);
    write3();
    context
      .expect(await apply())
      .toEqual([
        '~ statement a-last-2: said "2023-12-09" → "2023-12-10"',
        '~ position bridges/a-last: shift yes → no',
        '- position bridges/a-last-2',
      ]);
    context.expect(await shifts()).toEqual([
      { slug: 'bridges/c-first', shift: 0, ...jane, taken: early },
      { slug: 'bridges/a-last', shift: 0, ...jane, taken: late },
    ]);

    // A reading of the editors is no change of hers, and hides none.
    write3('SUPPORTS, note: Our reading.');
    context.expect(await apply()).toEqual(['+ position bridges/a-last-2']);
    context.expect(await shifts()).toMatchObject([{ shift: 0 }, { shift: 0 }, { shift: 0 }]);
  });

  test('apply keeps links with who asserts them and where, and a source that tells of one reports the event', async (context) => {
    const { folder, plan, apply, sql } = await worldOf(context);
    await apply();
    const link = (kind: string, para: number) =>
      EXAMPLE.replace(
        '\nstatements:',
        `    links:\n      - { event: bridge-attack, kind: ${kind}, asserted-by: jane-doe, cites: { other: ${para} } }\n\nstatements:`,
      ).replace(
        'sources:\n',
        `sources:\n  other: { title: Other, kind: OPINION, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 2, skipped: { ${3 - para}: an advertisement } }\n`,
      );
    write(folder, 'seed/all.yaml', link('RETALIATES_FOR', 1));
    context
      .expect(await apply())
      .toEqual([
        '+ source other',
        '+ link raid/retaliates-for/bridge-attack/jane-doe',
        'and the rows that follow: event sources 1',
      ]);
    const stored = () =>
      sql(`SELECT c.slug, f.slug AS "from", t.slug AS "to", l.kind, a.slug AS "by" FROM citations c
        JOIN event_links l ON l.id = c.link_id JOIN events f ON f.id = l.from_id JOIN events t ON t.id = l.to_id
        JOIN actors a ON a.id = l.asserted_by_id`);
    context.expect(await stored()).toEqual([
      {
        slug: 'link:raid/retaliates-for/bridge-attack/jane-doe/other/p01',
        from: 'raid',
        to: 'bridge-attack',
        kind: 'RETALIATES_FOR',
        by: 'jane-doe',
      },
    ]);
    write(folder, 'seed/all.yaml', link('RETALIATES_FOR', 2));
    context
      .expect(await plan())
      .toEqual([
        '~ link raid/retaliates-for/bridge-attack/jane-doe: citations - other para 1, citations + other para 2',
      ]);
    write(folder, 'seed/all.yaml', EXAMPLE);
    context
      .expect(await apply())
      .toEqual([
        '- source other',
        '- link raid/retaliates-for/bridge-attack/jane-doe',
        'and the rows that follow: event sources 1',
        context.expect.stringMatching(/^note: "all" was so before/),
      ]);
    context.expect(await stored()).toEqual([]);
  });

  test('apply does all or nothing: a failure in its last step leaves the database as it was', async (context) => {
    const { folder, apply, sql, everything } = await worldOf(context);
    await apply();
    await sql(
      "CREATE TRIGGER refusal BEFORE INSERT ON statement_sources BEGIN SELECT RAISE(ABORT, 'the disk is tired'); END",
    );
    const before = await everything();
    write(
      folder,
      'seed/all.yaml',
      EXAMPLE.replace('name: Baghdad', 'name: The City of Baghdad').replaceAll('denial:', 'second-denial:'),
    );
    await context.expect(apply()).rejects.toThrow('the disk is tired');
    context.expect(await everything()).toEqual(before);
  });

  test('apply of a plan that someone else was faster than fails as a whole', async (context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE, 'other.yaml': OTHERS });
    const { database, close } = await openCopyOfEmpty(folder);
    context.onTestFinished(close);
    const plans = await Promise.all(
      ['seed', 'other.yaml'].map(async (path) =>
        planChanges(rowsOf(dossierIn(folder, [path])), await readState(database)),
      ),
    );
    const results = await Promise.allSettled(plans.map((plan) => applyPlan(database, plan)));
    context.expect(results).toEqual([
      { status: 'fulfilled', value: undefined },
      { status: 'rejected', reason: new StalePlan() },
    ]);
    const { results: parties } = await database.prepare('SELECT slug FROM parties').all();
    context.expect(parties).toEqual([{ slug: 'militias' }]);
  });
});

describe.concurrent('the local database', () => {
  /** A folder with a database that nobody has open. */
  async function closedWorldOf(context: TestContext): Promise<string> {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE });
    const { database, close } = await openCopyOfEmpty(folder);
    await changeDatabase(database, wantedIn(folder)).finally(close);
    return folder;
  }

  test('is only read by plan while another program writes in it, and refused to apply in one line', async (context) => {
    const folder = await closedWorldOf(context);
    const state = join(folder, 'state');
    const other = new DatabaseSync(databaseIn(folder));
    context.onTestFinished(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    write(folder, 'seed/all.yaml', EXAMPLE.replace('name: Baghdad', 'name: The City of Baghdad'));
    const copy = await openLocalCopy(state);
    const shown = await showChanges(copy.database, wantedIn(folder)).finally(copy.close);
    context.expect(shown.lines).toEqual(['~ place baghdad: name "Baghdad" → "The City of Baghdad"']);
    await context
      .expect(openLocalDatabase(state))
      .rejects.toThrow(
        `the local database in ${state} is in use by another program: stop it, then run this again`,
      );
  });

  test('stays as it is where the disk is full in the midst of apply, which says to make room', async (context) => {
    const folder = await closedWorldOf(context);
    const state = join(folder, 'state');
    const { database, close } = await openLocalDatabase(state);
    context.onTestFinished(close);
    // To SQLite, a database that may not grow is a disk without room.
    const [{ page_count: pages = 0 } = {}] = (
      await database.prepare('PRAGMA page_count').all<{ page_count: number }>()
    ).results;
    await database.exec(`PRAGMA max_page_count = ${pages}`);
    const before = await everythingIn(database);
    write(
      folder,
      'seed/more.yaml',
      `parties:\n${Array.from({ length: 300 }, (_, index) => `  p${index}: { name: Party ${index} }\n`).join('')}`,
    );
    await context
      .expect(changeDatabase(database, wantedIn(folder)))
      .rejects.toThrow(
        `nothing was applied: the disk has no room left for the local database in ${state}, which is as it was: make room, then run this again`,
      );
    context.expect(await everythingIn(database)).toEqual(before);
  });

  test('is made once by two that find none at the same time', async (context) => {
    const state = join(folderOf(context, {}), 'state');
    const opened = await Promise.all([openLocalDatabase(state), openLocalDatabase(state)]);
    await Promise.all(opened.map(({ close }) => close()));
  });

  test('is refused in one line where its file is no database', async (context) => {
    const folder = await closedWorldOf(context);
    const state = join(folder, 'state');
    rmSync(`${databaseIn(folder)}-wal`, { force: true });
    writeFileSync(databaseIn(folder), 'not a database, '.repeat(1000));
    const refusal = `the local database in ${state} is not a readable database: delete ${state}/v3/d1, then run this again`;
    await context.expect(openLocalCopy(state)).rejects.toThrow(refusal);
    await context.expect(openLocalDatabase(state)).rejects.toThrow(refusal);
  });

  test('is refused in one line where its file cannot be opened', async (context) => {
    const folder = await closedWorldOf(context);
    const state = join(folder, 'state');
    const path = databaseIn(folder);
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    // Whoever runs the tests may write in every file, and in a folder as in a file nobody can.
    mkdirSync(path);
    const refusal = `the local database in ${state} cannot be written: make the files in ${state}/v3/d1 writable, then run this again`;
    await context.expect(openLocalCopy(state)).rejects.toThrow(refusal);
    await context.expect(openLocalDatabase(state)).rejects.toThrow(refusal);
  });
});

describe.concurrent('the command', () => {
  test('plan makes no database where there is none', async (context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE });
    const { code, lines } = await dossier(['plan', '--persist-to', 'state'], folder);
    context.expect(code).toBe(0);
    context.expect(lines).toContain('+ event raid');
    context.expect(existsSync(join(folder, 'state'))).toBe(false);
  });

  test.for(['plan', 'apply'])(
    '%s reports the problems of dossiers, and does no more',
    async (name, context) => {
      const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE.replace('kind: CITY', 'kind: TOWN') });
      const { code, lines } = await dossier([name, '--persist-to', 'state'], folder);
      context.expect(lines.at(-1)).toBe('1 problem');
      context.expect(code).toBe(1);
      context.expect(existsSync(join(folder, 'state'))).toBe(false);
    },
  );

  test('a state folder that is a file is refused in one line', async (context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE, state: 'a file' });
    const { code, errors } = await dossier(['plan', '--persist-to', 'state'], folder);
    context
      .expect(errors)
      .toMatch(/^error: the local database is kept in state, which must be a writable folder \(.*\)\n$/);
    context.expect(code).toBe(1);
  });

  test.for([
    ['the deployed database', ['--remote']],
    ['that of another environment', ['--env', 'staging']],
  ] as const)('%s asks for an account in one line', async ([, options], context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE });
    // A home without a login, so that no test reaches a real account.
    const nobody = {
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      CLOUDFLARE_API_TOKEN: undefined,
      CLOUDFLARE_API_KEY: undefined,
      CLOUDFLARE_EMAIL: undefined,
    };
    context.expect(await dossier(['plan', ...options], folder, nobody)).toEqual({
      code: 1,
      lines: [],
      errors:
        'error: the deployed database needs a Cloudflare account: run npx wrangler login, or set CLOUDFLARE_API_TOKEN\n',
    });
  });
});

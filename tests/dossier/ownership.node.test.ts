/** Several folders of dossiers, and several people, with one database: each dossier owns what it says. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'vitest';
import { applyDossier, applyPlan, StalePlan } from '../../src/dossier/apply.ts';
import { changeDatabase, showChanges } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { othersLine } from '../../src/dossier/kept.ts';
import type { Wanted } from '../../src/dossier/plan-for.ts';
import { readState } from '../../src/dossier/store.ts';
import { copyEmpty } from '../setup/filled.ts';
import { dossier, dossierIn, folderOf, write } from './command.ts';
import { EXAMPLE } from './example.ts';

const RAID = `sources:
  late: { title: Late, kind: NEWS_ARTICLE, language: en, sha256: ${'1'.repeat(64)}, paragraphs: 1 }
events:
  second-raid: { title: Second raid, type: COERCE, occurred: 2023-12-11, place: baghdad, cites: { late: 1 } }
`;
/** Adds a claim, a participant and a name to records of the example. */
const document = (slug: string, count: number) => `document:
  ${slug}: { title: ${slug}, kind: NEWS_ARTICLE, language: en, sha256: ${String(count).repeat(64)}, paragraphs: 1 }
actors:
  jane-doe: { names: [Jane ${slug}], cites: 1 }
events:
  bridge-attack:
    cites: 1
    participants: [{ actor: jane-doe, role: VICTIM }]
    claims: [{ property: KILLED, text: '${count}', quantity: { exactly: ${count}, unit: person }, para: 1 }]
`;
const party = (slug: string) => `  ${slug}: { name: The ${slug} }\n`;
const parties = (...slugs: string[]) => `parties:\n${slugs.map(party).join('')}`;

async function deskOf(context: TestContext, files: Record<string, string>) {
  const folder = folderOf(context, files);
  await copyEmpty(join(folder, 'state'));
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  const at = (wanted: Wanted): Wanted => ({
    ...wanted,
    files: wanted.files?.map((file) => join(folder, file)),
    data: join(folder, wanted.data ?? 'seed'),
  });
  const said = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  const slugs = async (table: string) =>
    (await database.prepare(`SELECT slug FROM ${table} ORDER BY slug`).all<{ slug: string }>()).results.map(
      ({ slug }) => slug,
    );
  return {
    folder,
    database,
    slugs,
    apply: async (wanted: Wanted) => said((await changeDatabase(database, at(wanted))).lines),
    plan: async (wanted: Wanted) => said((await showChanges(database, at(wanted))).lines),
    others: async (wanted: Wanted) =>
      (await showChanges(database, at(wanted))).others.map(({ name }) => name),
    kept: async () => (await readState(database)).dossiers,
    refusal: (wanted: Wanted) =>
      changeDatabase(database, at(wanted)).then(
        () => 'none',
        (error: Error) => said([error.message])[0],
      ),
  };
}

describe.concurrent('apply', () => {
  test('leaves what another folder has applied, refers to it, and says what that is', async (context) => {
    const { apply, slugs, others } = await deskOf(context, {
      'seed/all.yaml': EXAMPLE,
      'harbour/2024/raid.yaml': RAID,
    });
    await apply({ files: ['seed'] });
    context.expect(await apply({ files: ['harbour'] })).toContain('+ event second-raid');
    context.expect(await slugs('events')).toEqual(['bridge-attack', 'raid', 'second-raid']);
    context.expect(await others({ files: ['harbour'] })).toEqual(['all']);
    context.expect(await others({ files: ['seed'] })).toEqual(['2024/raid']);
    context.expect(await apply({ files: ['seed'] })).toEqual(['Nothing to change.']);
  });

  test('gives a file the same name, whether it is named itself or with the data folder', async (context) => {
    const { folder, apply, kept } = await deskOf(context, {
      'seed/all.yaml': EXAMPLE,
      'seed/2023/raid.yaml': RAID,
    });
    await apply({ files: ['seed'] });
    write(folder, 'seed/2023/raid.yaml', RAID.replace('Second raid', 'Another raid'));
    context
      .expect(await apply({ files: ['seed/2023/raid.yaml'] }))
      .toEqual(['~ event second-raid: title "Second raid" → "Another raid"']);
    await apply({ files: ['seed/2023'] });
    context.expect((await kept()).map(({ name }) => name)).toEqual(['2023/raid', 'all']);
  });

  test('keeps a text letter for letter, however long, and of whatever characters', async (context) => {
    const comment = `# ${'"é\\日本😀\t'.repeat(30_000)}\r\n`;
    const { apply, kept, folder } = await deskOf(context, { 'seed/all.yaml': comment + parties('militias') });
    await apply({ files: ['seed'] });
    context.expect((await kept())[0]?.text).toBe(comment + parties('militias'));
    write(folder, 'seed/all.yaml', parties('militias'));
    context.expect(await apply({ files: ['seed'] })).toEqual(['Nothing to change but the text of all.']);
    context.expect((await kept())[0]?.text).toBe(parties('militias'));
  });

  test('names eight of the dossiers that the database also holds, and counts the others', (context) => {
    const others = (count: number) =>
      othersLine(
        Array.from({ length: count }, (_, index) => ({ name: `d${index}` })),
        ['seed', 'mine'],
      );
    context
      .expect([others(0), others(9)])
      .toEqual([
        [],
        [
          'The database also holds 9 dossiers that are not in seed or mine: d0, d1, d2, d3, d4, d5, d6, d7 and 1 more (npm run dossier -- remove NAME takes one away)',
        ],
      ]);
  });

  test('of a text alone leaves the version and the time of the data, and is refused to whoever comes second', async (context) => {
    const { apply, database, folder } = await deskOf(context, { 'seed/all.yaml': parties('militias') });
    await apply({ files: ['seed'] });
    const latest = () =>
      database.prepare('SELECT version, updated_at FROM revisions ORDER BY id DESC LIMIT 1').first();
    const before = await latest();
    write(folder, 'seed/all.yaml', `# A comment\n${parties('militias')}`);
    const { plan } = await showChanges(database, { files: [join(folder, 'seed')] });
    if (!plan) throw new Error('no plan');
    await applyPlan(database, plan);
    context.expect(await latest()).toEqual(before);
    await context.expect(applyPlan(database, plan)).rejects.toThrow(new StalePlan());
  });

  test('reports a problem with a dossier of the database at its place there, and how to go on', async (context) => {
    const { apply } = await deskOf(context, {
      'seed/all.yaml': EXAMPLE,
      'harbour/places.yaml': 'places:\n  baghdad: { name: Baghdad, kind: CITY }\n',
      'more/all.yaml': EXAMPLE.replace('  baghdad:', '  bagdad:').replace('place: baghdad', 'place: bagdad'),
      'harbour/raid.yaml': RAID,
    });
    await apply({ files: ['seed', 'harbour/raid.yaml'] });
    const way =
      '"database: NAME" is a dossier that was applied before, and is in none of these files: apply a NAME.yaml without the problem, or take it away with --remove NAME';
    context
      .expect(await apply({ files: ['harbour/places.yaml'] }))
      .toEqual([
        'harbour/places.yaml:2:3: error: place "baghdad" stands twice; first at database: all:3:3',
        '1 problem',
        way,
      ]);
    context
      .expect(await apply({ files: ['more'] }))
      .toEqual([
        'database: raid:4:81: error: there is no place "baghdad"; did you mean "bagdad"?',
        '1 problem',
        way,
      ]);
  });

  test('refuses two files of one name', async (context) => {
    const { apply } = await deskOf(context, {
      'seed/parties.yaml': parties('militias'),
      'harbour/parties.yml': parties('others'),
    });
    context
      .expect(await apply({ files: ['seed', 'harbour'] }))
      .toEqual([
        'harbour/parties.yml:1:1: error: the database names a dossier by its path in its folder, and "parties" is seed/parties.yaml already: give one of the two files another name',
        '1 problem',
      ]);
  });

  test("does not put a file in the place of another folder's of the same name, unless that is asked for", async (context) => {
    const { apply, refusal, plan, slugs } = await deskOf(context, {
      'seed/parties.yaml': parties('militias', 'states'),
      'harbour/parties.yaml': parties('dockers'),
      'clone/seed/parties.yaml': parties('militias', 'states', 'unions'),
    });
    await apply({ files: ['seed'] });
    const why =
      'harbour/parties.yaml has the name of a dossier that was applied from another folder (seed): 2 of the 2 records of "parties" would go. Give the file another name; or, where it is to take the place of that dossier, apply it with --allow-removal';
    context.expect(await refusal({ files: ['harbour'] })).toBe(why);
    context.expect(await refusal({ files: ['harbour'], stepBytes: 1 })).toBe(why);
    context.expect((await plan({ files: ['harbour'] })).at(-1)).toBe(`note: ${why}`);
    // A colleague's clone of the same folder has most of what it had before.
    await apply({ files: ['clone/seed'] });
    context.expect(await slugs('parties')).toEqual(['militias', 'states', 'unions']);
    await apply({ files: ['harbour'], allowRemoval: true });
    context.expect(await slugs('parties')).toEqual(['dockers']);
  });

  test('follows a file that got another name, and records that moved to other files of the folder', async (context) => {
    const { folder, apply, kept, slugs } = await deskOf(context, {
      'seed/a.yaml': parties('militias'),
      'seed/b.yaml': parties('states'),
    });
    await apply({ files: ['seed'] });
    renameSync(join(folder, 'seed/a.yaml'), join(folder, 'seed/c.yaml'));
    context
      .expect(await apply({ files: ['seed'] }))
      .toEqual(['Nothing to change but the text of c.', '- dossier a']);
    rmSync(join(folder, 'seed/b.yaml'));
    write(folder, 'seed/c.yaml', parties('militias', 'states'));
    await apply({ files: ['seed/c.yaml'] });
    context.expect((await kept()).map(({ name }) => name)).toEqual(['c']);
    context.expect(await slugs('parties')).toEqual(['militias', 'states']);
  });

  test('leaves a dossier whose file is gone, until it is removed by name', async (context) => {
    const { folder, apply, others, slugs } = await deskOf(context, {
      'seed/a.yaml': parties('militias'),
      'seed/b.yaml': parties('states'),
    });
    await apply({ files: ['seed'] });
    rmSync(join(folder, 'seed/b.yaml'));
    context.expect(await apply({ files: ['seed'] })).toEqual(['Nothing to change.']);
    context.expect(await others({ files: ['seed'] })).toEqual(['b']);
    context
      .expect(await apply({ files: ['seed'], remove: ['b'] }))
      .toEqual(['- party states', '- dossier b']);
    context.expect(await slugs('parties')).toEqual(['militias']);
  });
});

describe.concurrent('documents that add to records of each other', () => {
  const files = {
    'seed/m.yaml': EXAMPLE,
    'seed/a.yaml': document('a', 1),
    'seed/z.yaml': document('z', 2),
  };
  const content = async (database: D1Database) => {
    const { version, dossiers } = await readState(database);
    return { version, names: dossiers.map(({ name }) => name) };
  };

  test('come to the same data, whichever is applied first, and one by one or together', async (context) => {
    const [first, second] = [await deskOf(context, files), await deskOf(context, files)];
    await first.apply({ files: ['seed'] });
    const whole = await content(first.database);
    context.expect(whole.names).toEqual(['a', 'm', 'z']);
    for (const name of ['m', 'z', 'a']) await second.apply({ files: [`seed/${name}.yaml`] });
    context.expect(await content(second.database)).toEqual(whole);
    context.expect(await second.apply({ files: ['seed'] })).toEqual(['Nothing to change.']);
  });

  test('take with them what they alone have added, and no more', async (context) => {
    const { apply, slugs, database } = await deskOf(context, files);
    await apply({ files: ['seed/m.yaml'] });
    const { version } = await content(database);
    await apply({ files: ['seed/a.yaml', 'seed/z.yaml'] });
    context.expect(await slugs('claims')).toHaveLength(3);
    await apply({ remove: ['a'] });
    context.expect(await slugs('claims')).toHaveLength(2);
    context.expect(await slugs('participations')).toContain('bridge-attack/victim/jane-doe');
    await apply({ remove: ['z'] });
    context.expect(await content(database)).toEqual({ version, names: ['m'] });
  });

  test('stay where their files are gone, also those that define no record', async (context) => {
    const { folder, apply, slugs, others } = await deskOf(context, {
      ...files,
      'seed/more.yaml': 'document: a\nevents:\n  raid: { cites: 1 }\n',
    });
    await apply({ files: ['seed'] });
    rmSync(join(folder, 'seed/more.yaml'));
    context.expect(await apply({ files: ['seed'] })).toEqual(['Nothing to change.']);
    context.expect(await others({ files: ['seed'] })).toEqual(['more']);
    context.expect(await slugs('events')).toEqual(['bridge-attack', 'raid']);
  });
});

describe.concurrent('remove', () => {
  test('takes away what a dossier alone says, and nothing while another one needs it', async (context) => {
    const { apply, slugs } = await deskOf(context, { 'seed/all.yaml': EXAMPLE, 'mine/raid.yaml': RAID });
    await apply({ files: ['seed', 'mine'] });
    context
      .expect(await apply({ remove: ['all'] }))
      .toEqual([
        'database: raid:4:81: error: there is no place "baghdad"',
        '1 problem',
        'nothing was removed: "database: NAME" is a dossier that needs what would go. Name it as well, or first apply it without that',
      ]);
    context.expect(await apply({ remove: ['raid'] })).toContain('- event second-raid');
    context.expect(await slugs('events')).toEqual(['bridge-attack', 'raid']);
    await apply({ remove: ['all'] });
    context.expect(await slugs('events')).toEqual([]);
  });

  test('says where a name is none, and that a file would bring the dossier back', async (context) => {
    const { apply, refusal } = await deskOf(context, {
      'seed/parties.yaml': parties('militias'),
      'seed/more.yaml': parties('states'),
    });
    context.expect(await refusal({ remove: ['x'] })).toBe('the database holds no dossier "x": it holds none');
    await apply({ files: ['seed'] });
    context
      .expect(await refusal({ remove: ['party'] }))
      .toBe('the database holds no dossier "party"; did you mean "parties"?');
    context
      .expect(await apply({ remove: ['more'] }))
      .toEqual([
        '- party states',
        '- dossier more',
        'note: seed/more.yaml is still there: applying seed again brings "more" back',
      ]);
  });
});

describe.concurrent('a database that an earlier version filled, without dossiers,', () => {
  const filled = async (context: TestContext) => {
    const desk = await deskOf(context, {
      'seed/all.yaml': EXAMPLE,
      'mine/raid.yaml': RAID,
      'few/few.yaml': parties('militias'),
    });
    await applyDossier(desk.database, dossierIn(desk.folder, ['seed', 'mine']));
    return desk;
  };

  test('keeps those that say all that it holds', async (context) => {
    const { apply, kept } = await filled(context);
    context
      .expect(await apply({ files: ['seed', 'mine'] }))
      .toEqual(['Nothing to change but the text of all, raid.']);
    context.expect((await kept()).map(({ name }) => name)).toEqual(['all', 'raid']);
  });

  test('is not changed by those that leave something out, unless its removal is allowed', async (context) => {
    const { apply, refusal, slugs } = await filled(context);
    context
      .expect(await refusal({ files: ['seed'] }))
      .toBe(
        'the database stays as it is: an earlier version filled it, and kept no dossiers: 2 of its 12 records are in none of these files, such as source "late". Apply all dossiers that it was filled from, once and together, or remove the others with --allow-removal',
      );
    context.expect(await slugs('events')).toContain('second-raid');
    await apply({ files: ['seed'], allowRemoval: true });
    context.expect(await slugs('events')).toEqual(['bridge-attack', 'raid']);
  });
});

describe('the command', () => {
  const git = (folder: string, ...options: string[]) => {
    const named = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
    const { status, stderr } = spawnSync('git', [...named, ...options], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };

  test('two clones that each add a document to one event have nothing to merge by hand, keep what the other has applied, and remove takes one away', async (context) => {
    const folder = folderOf(context, { 'story/seed/all.yaml': EXAMPLE });
    const clones = ['one', 'two'].map((name) => join(folder, name)) as [string, string];
    git(join(folder, 'story'), 'init', '--quiet');
    git(join(folder, 'story'), 'add', '--all');
    git(join(folder, 'story'), 'commit', '--quiet', '--message', 'The story');
    for (const [index, clone] of clones.entries()) {
      git(folder, 'clone', '--quiet', 'story', clone);
      const name = ['first', 'second'][index] as string;
      write(clone, `seed/${name}.yaml`, document(name, index + 1));
      git(clone, 'add', '--all');
      git(clone, 'commit', '--quiet', '--message', name);
    }
    const state = ['--persist-to', join(folder, 'state')];
    const first = await dossier(['apply', ...state], clones[0]);
    context.expect(first).toMatchObject({ code: 0, errors: '' });
    const own = { AFTERMATH_DATA: 'two/seed' };
    const { code, lines } = await dossier(['apply', ...state], folder, own);
    context.expect(code).toBe(0);
    context.expect(lines.slice(0, 2)).toEqual(['+ source second', '+ claim bridge-attack/killed/second/p01']);
    context
      .expect(lines.slice(-2))
      .toEqual([
        'The database also holds 1 dossier that is not in two/seed: first (npm run dossier -- remove NAME takes it away)',
        'Published as changeset 2.',
      ]);
    git(clones[1], 'pull', '--quiet', '--no-rebase', '--no-edit', '../one', 'HEAD');
    context.expect(existsSync(join(clones[1], 'seed/first.yaml'))).toBe(true);
    const remove = ['remove', 'first', ...state];
    const shown = await dossier([...remove, '--dry-run'], folder, own);
    context
      .expect(shown.lines.slice(0, 2))
      .toEqual([
        '~ event bridge-attack: disputed yes → no, citations - first para 1',
        context.expect.stringMatching(/^~ /),
      ]);
    const records = shown.lines.slice(0, shown.lines.indexOf('What readers will see:'));
    context
      .expect((await dossier(remove, folder, own)).lines)
      .toEqual([...records, 'Published as changeset 3.']);
  });
});

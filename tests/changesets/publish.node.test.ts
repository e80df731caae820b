/** What several people propose, review and publish in one database. */
import { describe, expect, type TestContext, test } from 'vitest';
import { difference } from '../../src/changesets/print.ts';
import { Conflicting } from '../../src/changesets/rebase.ts';
import { StaleBase } from '../../src/changesets/stale.ts';
import { dossier } from '../dossier/command.ts';
import { EXAMPLE } from '../dossier/example.ts';
import { ALONE, deskOf, parties } from './desk.ts';

const OLD = parties({ militias: 'Militias', states: 'States', tribes: 'Tribes' });

async function deskWith(context: TestContext) {
  const desk = await deskOf(context, { 'seed/a.yaml': OLD, 'seed/b.yaml': parties({ unions: 'Unions' }) });
  await desk.apply({ files: ['seed'] });
  /** A proposal that says this in the place of what `a` says. */
  const proposal = (text: string, comment?: string) => {
    desk.write('other/a.yaml', text);
    return desk.propose({ files: ['other'], allowRemoval: true }, { comment }) as Promise<number>;
  };
  return { ...desk, proposal };
}

describe('a proposal', () => {
  test('changes nothing until it is published, and then all of it', async (context) => {
    const { write, propose, publish, data, list, whole } = await deskWith(context);
    const before = await data();
    write('seed/a.yaml', OLD.replace('Militias', 'The militias'));
    context
      .expect(await propose({ files: ['seed/a.yaml'], remove: ['b'] }, { comment: 'As they say' }))
      .toBe(2);
    context.expect(await data()).toEqual(before);
    context
      .expect((await whole(2)).slice(0, 5))
      .toEqual([
        'Changeset 2 of TIME UTC by Jane Doe: As they say',
        'proposed; made after changeset 1',
        '~ party militias: name "Militias" → "The militias"',
        '- party unions',
        '- dossier b',
      ]);
    await publish(2, { by: 'Ann Lee', isDeskOfOne: true });
    context.expect((await data()).texts).toEqual([['a', OLD.replace('Militias', 'The militias')]]);
    context.expect((await whole(2))[1]).toBe('published TIME by Ann Lee; made after changeset 1');
    context.expect((await list())[0]).toBe('2  TIME  published  Jane Doe: As they say (a, b)');
    await context.expect(publish(2)).rejects.toThrow('changeset 2 is published already');
  });

  test('with problems is none, and one that has some by now stays proposed', async (context) => {
    const { write, propose, publish, apply, list } = await deskOf(context, { 'seed/all.yaml': EXAMPLE });
    write('seed/bad.yaml', 'events:\n  raid: { place: nowhere }\n');
    const [problem] = (await propose({ files: ['seed'] })) as string[];
    context.expect(problem).toMatch(/bad\.yaml:2:18: error: there is no place "nowhere"/);
    await apply({ files: ['seed/all.yaml'] });
    write('seed/bad.yaml', 'events:\n  raid: { place: iraq, cites: { example: 4 } }\n');
    context.expect(await propose({ files: ['seed/bad.yaml'] })).toBe(2);
    write(
      'seed/all.yaml',
      EXAMPLE.replace('  raid:', '  a-raid:').replace(
        / +responds-to:\n +- event: bridge-attack\n +cites: \{ example: 4 \}\n/,
        '',
      ),
    );
    await apply({ files: ['seed/all.yaml'] });
    context.expect((await publish(2))[0]).toMatch(/^bad\.yaml:2:3: error: "occurred" is missing/);
    context.expect((await list())[1]).toMatch(/^2 {2}TIME {2}proposed/);
  });

  test('that is made twice under one id is one', async (context) => {
    const { write, propose, publish, list } = await deskWith(context);
    write('seed/a.yaml', OLD.replace('Tribes', 'The tribes'));
    const twice = () => propose({ files: ['seed'] }, { clientMutationId: 'one' });
    context.expect(await Promise.all([twice(), twice()])).toEqual([2, 2]);
    await publish(2);
    context.expect(await twice()).toBe(2);
    write('seed/a.yaml', OLD);
    await context
      .expect(twice())
      .rejects.toThrow('changeset 2, which says something else, was proposed with the id "one"');
    context.expect(await list()).toHaveLength(2);
  });
});

describe('of two proposals on the same base', () => {
  test('that touch one dossier one is published, and the other is told what changed', async (context) => {
    const { proposal, publish, data } = await deskWith(context);
    await proposal(OLD.replace('Militias', 'The militias'));
    await proposal(OLD.replace('Militias', 'All militias'));
    await publish(2);
    const refused = await publish(3).catch((error: unknown) => error);
    if (!(refused instanceof StaleBase)) throw refused;
    context
      .expect(refused.message)
      .toBe(
        'STALE_BASE: changeset 3 was written before "a" was changed by changeset 2 of Jane Doe: npm run dossier -- rebase 3 puts the two together where they change different records',
      );
    context
      .expect(refused.dossiers.flatMap(({ lines }) => lines))
      .toContain('+  militias: { name: The militias }');
    context.expect((await data()).texts[0]).toEqual(['a', OLD.replace('Militias', 'The militias')]);
  });

  test('that change different records of one dossier both are, once the second is rebased', async (context) => {
    const { proposal, publish, rebase, data, whole } = await deskWith(context);
    await proposal(OLD.replace('Militias', 'The militias'));
    await proposal(`# A comment\n${OLD.replace('Tribes', 'The tribes')}`);
    await publish(2);
    await rebase(3);
    context.expect((await whole(3))[1]).toBe('proposed; made after changeset 2');
    await publish(3);
    const both = OLD.replace('Militias', 'The militias').replace('Tribes', 'The tribes');
    context.expect((await data()).texts[0]).toEqual(['a', `# A comment\n${both}`]);
  });

  test('that change one record each in its way the second is told which, and both versions', async (context) => {
    const { proposal, publish, rebase } = await deskWith(context);
    await proposal(OLD.replace('Militias', 'The militias'));
    await proposal(OLD.replace('Militias', 'All militias'));
    await publish(2);
    const refused = await rebase(3).catch((error: unknown) => error);
    if (!(refused instanceof Conflicting)) throw refused;
    context
      .expect(refused.message)
      .toBe(
        'changeset 3 can\'t be put upon what was published since: both change parties/militias in "a", which would be {"name":"All militias"} and is {"name":"The militias"}',
      );
  });

  test('that touch different dossiers both are, also at the same moment', async (context) => {
    const { proposal, write, propose, publish, data } = await deskWith(context);
    await proposal(OLD.replace('Militias', 'The militias'));
    write('seed/b.yaml', parties({ unions: 'The unions' }));
    await propose({ files: ['seed/b.yaml'] });
    await Promise.all([publish(2), publish(3)]);
    context.expect((await data()).texts).toEqual([
      ['a', OLD.replace('Militias', 'The militias')],
      ['b', parties({ unions: 'The unions' })],
    ]);
  });

  test('a proposal that two publish at the same moment is published once', async (context) => {
    const { proposal, publish, sql } = await deskWith(context);
    await proposal(OLD.replace('Militias', 'The militias'));
    const results = await Promise.allSettled([publish(2), publish(2), publish(2)]);
    context.expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    context.expect(await sql('SELECT count(*) AS count FROM revisions')).toEqual([{ count: 3 }]);
  });
});

describe('where more than one person edits', () => {
  test('somebody else must approve a proposal, and again once it is rebased', async (context) => {
    const { proposal, publish, review, rebase, whole } = await deskWith(context);
    const jane = { by: 'Jane Doe' };
    await proposal(OLD.replace('Militias', 'The militias'));
    await proposal(OLD.replace('Tribes', 'The tribes'));
    await context.expect(review(2, 'Jane Doe')).rejects.toThrow('somebody else must review it');
    await context.expect(publish(2, jane)).rejects.toThrow('before somebody else than Jane Doe approves it');
    for (const number of [2, 3]) await review(number, 'Ann Lee');
    await publish(2, jane);
    await rebase(3, jane);
    await context.expect(publish(3, jane)).rejects.toThrow('before somebody else than Jane Doe approves it');
    context.expect((await whole(3))[2]).toBe('approved TIME by Ann Lee, before it was rebased');
    await review(3, 'Ann Lee');
    await publish(3, jane);
  });

  test('one that is rejected or withdrawn stays so', async (context) => {
    const { proposal, publish, review, withdraw, list } = await deskWith(context);
    await proposal(OLD.replace('Militias', 'The militias'));
    await proposal(OLD.replace('Tribes', 'The tribes'));
    await review(2, 'Ann Lee', 'REJECT');
    await context.expect(withdraw(3, 'Ann Lee')).rejects.toThrow('who alone may withdraw it');
    await withdraw(3, 'Jane Doe');
    await context.expect(publish(2, ALONE)).rejects.toThrow('changeset 2 is rejected already');
    await context.expect(review(3, 'Ann Lee')).rejects.toThrow('changeset 3 is withdrawn already');
    context
      .expect((await list()).map((line) => line.split('  ')[2]?.trim()))
      .toEqual(['withdrawn', 'rejected', 'published']);
  });
});

test('the commands propose, refuse what is stale, and take back', async (context) => {
  const { folder, state, proposal, publish, write, data } = await deskWith(context);
  await proposal(OLD.replace('Militias', 'The militias'));
  await proposal(OLD.replace('Tribes', 'The tribes'));
  await publish(2);
  const run = async (...args: string[]) => {
    const { code, lines, errors } = await dossier([...args, '--persist-to', state], folder);
    context.expect(errors).toBe('');
    return { code, lines, last: lines.at(-1) };
  };
  const stale = await run('publish', '3');
  context.expect(stale).toMatchObject({
    code: 1,
    last: context.expect.stringMatching(/^STALE_BASE: changeset 3 was written before "a" was changed by/),
  });
  context.expect(stale.lines).toContain('+  militias: { name: The militias }');
  context
    .expect(await run('revert', '2', '--publish'))
    .toMatchObject({ code: 0, last: 'Published as changeset 4.' });
  context.expect((await data()).texts[0]).toEqual(['a', OLD]);
  write('seed/a.yaml', OLD.replace('States', 'The states'));
  context.expect(await run('propose', '--comment', 'As they say', '--author', 'Ann Lee')).toEqual({
    code: 0,
    last: 'Proposed as changeset 5: npm run dossier -- publish 5',
    lines: [
      '~ party states: name "States" → "The states"',
      'Proposed as changeset 5: npm run dossier -- publish 5',
    ],
  });
});

describe('a difference', () => {
  const lines = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `# ${name} ${index}\n`).join('');

  test('of two long texts with nothing in common is all of both', () => {
    const shown = difference('a', lines('one', 20_000), lines('other', 30_000));
    expect(shown.slice(0, 4)).toEqual(['--- a', '+++ a', '@@ -1,20000 +1,30000 @@', '-# one 0']);
    expect(shown).toHaveLength(3 + 20_000 + 30_000);
  });

  test('of a long text and a change of it is that change', () => {
    const text = lines('one', 20_000);
    const shown = difference('a', text, text.replace('# one 9999\n', '# another\n'));
    expect(shown.filter((line) => /^[-+]#/.test(line))).toEqual(['-# one 9999', '+# another']);
    expect(difference('a', null, lines('one', 5_000)).slice(0, 4)).toEqual([
      '--- /dev/null',
      '+++ a',
      '@@ -0,0 +1,5000 @@',
      '+# one 0',
    ]);
  });
});

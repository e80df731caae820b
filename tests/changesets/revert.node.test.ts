/** Taking back what was published. */
import { describe, type TestContext, test } from 'vitest';
import { EXAMPLE } from '../dossier/example.ts';
import { deskOf, parties } from './desk.ts';

const LATER = `events:
  later: { title: Later, type: ASSAULT, occurred: 2024-01-01, cites: { example: 1 } }
`;

async function deskWith(context: TestContext) {
  const desk = await deskOf(context, { 'seed/all.yaml': EXAMPLE });
  await desk.apply({ files: ['seed'] });
  const takeBack = async (number: number) => {
    const proposed = await desk.revert(number);
    await desk.publish(proposed);
    return proposed;
  };
  return { ...desk, takeBack };
}

describe('a changeset that is taken back', () => {
  test('leaves the texts and the version of before it, and the same for taking that back', async (context) => {
    const { write, apply, data, takeBack, whole } = await deskWith(context);
    const before = await data();
    write('seed/all.yaml', EXAMPLE.replace('title: Raid\n', 'title: A raid\n'));
    write('seed/later.yaml', LATER);
    await apply({ files: ['seed'], comment: 'A later one' });
    const after = await data();
    context.expect(after.version).not.toBe(before.version);
    context.expect(await takeBack(2)).toBe(3);
    context.expect(await data()).toEqual(before);
    context
      .expect((await whole(3)).slice(0, 2))
      .toEqual([
        'Changeset 3 of TIME UTC by Jane Doe: Takes back changeset 2: A later one',
        'takes back changeset 2',
      ]);
    await takeBack(3);
    context.expect(await data()).toEqual(after);
    await takeBack(2);
    context.expect(await data()).toEqual(before);
  });

  test('brings back a dossier that it removed', async (context) => {
    const { apply, data, takeBack } = await deskWith(context);
    const before = await data();
    await apply({ remove: ['all'] });
    await takeBack(2);
    context.expect(await data()).toEqual(before);
  });

  test('leaves what was changed since in other records, and is refused where it was in the same', async (context) => {
    const { write, apply, data, takeBack, revert } = await deskWith(context);
    const one = EXAMPLE.replace('title: Raid\n', 'title: A raid\n');
    write('seed/all.yaml', one);
    await apply({ files: ['seed'] });
    write('seed/all.yaml', one.replace('name: Militias', 'name: The militias'));
    await apply({ files: ['seed'] });
    await takeBack(2);
    await context.expect(revert(2)).rejects.toThrow('Nothing to change.');
    context
      .expect((await data()).texts)
      .toEqual([['all', EXAMPLE.replace('name: Militias', 'name: The militias')]]);
    write('seed/all.yaml', EXAMPLE.replace('title: Raid\n', 'title: Another raid\n'));
    await apply({ files: ['seed'] });
    await context.expect(revert(2)).rejects.toThrow(/both change events\/raid in "all"/);
  });

  test('must have been published', async (context) => {
    const { write, propose, revert } = await deskWith(context);
    write('seed/more.yaml', parties({ unions: 'Unions' }));
    await propose({ files: ['seed'] });
    await context.expect(revert(2)).rejects.toThrow('only what is published can be taken back');
    await context.expect(revert(9)).rejects.toThrow('there is no changeset 9');
  });
});

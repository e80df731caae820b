/** Files beside what is published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { pull, status } from '../../src/changesets/pull.ts';
import { deskOf, parties } from './desk.ts';

test('pull writes nothing outside of the folder, whatever a dossier is called', async (context) => {
  const { folder, database, apply } = await deskOf(context);
  const text = parties({ militias: 'Militias' });
  await apply({ files: [], given: [{ name: '../a', text, folder: 'seed', place: 'here' }] });
  await context
    .expect(pull(database, join(folder, 'seed')))
    .rejects.toThrow('nothing was written: the dossier "../a" would be a file outside of');
  context.expect(existsSync(join(folder, 'a.yaml'))).toBe(false);
});

test('pull writes what is published into a folder, and leaves what nobody else has', async (context) => {
  const desk = await deskOf(context, {
    'seed/a.yaml': parties({ militias: 'Militias' }),
    'seed/deep/b.yaml': parties({ states: 'States' }),
    'seed/c.yaml': parties({ tribes: 'Tribes' }),
    'harbour/d.yaml': parties({ dockers: 'Dockers' }),
  });
  const { folder, database, apply } = desk;
  const here = join(folder, 'clone/seed');
  const said = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  const read = (path: string) => readFileSync(join(here, path), 'utf8');
  await apply({ files: ['seed', 'harbour'] });
  // Those of another folder stay away.
  context
    .expect(said(await pull(database, here)))
    .toEqual(['+ clone/seed/a.yaml', '+ clone/seed/c.yaml', '+ clone/seed/deep/b.yaml']);
  context.expect(read('deep/b.yaml')).toBe(parties({ states: 'States' }));
  context.expect(said(await status(database, here))).toEqual(['clone/seed holds what is published.']);

  desk.write('seed/a.yaml', parties({ militias: 'The militias' }));
  await apply({ files: ['seed/a.yaml'], remove: ['c'] });
  desk.write('clone/seed/deep/b.yaml', '# mine\n');
  desk.write('clone/seed/e.yaml', '# mine\n');
  context
    .expect(said(await status(database, here)))
    .toEqual([
      'clone/seed/a.yaml was published before; what is published now is newer',
      'clone/seed/c.yaml was published, and is removed from the database',
      'clone/seed/deep/b.yaml is not published as it is',
      'clone/seed/e.yaml was never published',
    ]);
  await context
    .expect(pull(database, here))
    .rejects.toThrow(
      /^nothing was written: .*deep\/b\.yaml would be written over, and is not published as it is/,
    );
  context.expect(read('a.yaml')).toBe(parties({ militias: 'Militias' }));
  context
    .expect(said(await pull(database, here, true)))
    .toEqual(['~ clone/seed/a.yaml', '~ clone/seed/deep/b.yaml', '- clone/seed/c.yaml']);
  context.expect([read('e.yaml'), existsSync(join(here, 'c.yaml'))]).toEqual(['# mine\n', false]);
});

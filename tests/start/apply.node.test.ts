/** Dossiers are applied to a database while `npm start` serves it: nobody has to stop the one for the other. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFilledProject, npm, start } from './project.ts';

const CLIENTS = 4;
const PARTIES = '{ parties { totalCount } }';
const APPLY = ['run', '--silent', 'dossier', '--', 'apply'];

test('dossiers are applied while questions come, and every question is answered', async () => {
  const project = await copyFilledProject();
  const server = await start(project);
  const before = (await server.ask(PARTIES)) as { parties: { totalCount: number } };
  writeFileSync(join(project, 'seed/mine.yaml'), 'parties:\n  neighbours:\n    name: Neighbours\n');

  let isOver = false;
  const statuses = new Map<number, number>();
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!isOver) {
      const address = new URL(server.address);
      address.searchParams.set('query', PARTIES);
      const { status } = await fetch(address);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  const applied = await npm(project, APPLY);
  isOver = true;
  await Promise.all(clients);

  expect(applied).toEqual({
    code: 0,
    stdout: '+ party neighbours\nPublished as changeset 2.\n',
    stderr: '',
  });
  expect([...statuses.keys()]).toEqual([200]);
  expect(await server.ask(PARTIES)).toEqual({ parties: { totalCount: before.parties.totalCount + 1 } });
  expect((await server.stop()).stderr).toBe('');
});

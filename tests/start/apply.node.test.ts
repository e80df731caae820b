/** Dossiers are applied to a database while `npm start` serves it: nobody has to stop the one for the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossier } from '../dossier/command.ts';
import { copyFilledProject, start } from './project.ts';

/** As many questions are on their way at any time. */
const CLIENTS = 50;
const TIMES = 2;
const PARTIES = '{ parties { totalCount } }';

test('dossiers are applied, and applied again, while fifty questions are always on their way, and every question is answered', async () => {
  const project = await copyFilledProject();
  const server = await start(project);
  const before = (await server.ask(PARTIES)) as { parties: { totalCount: number } };
  mkdirSync(join(project, 'mine'));
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
  for (let time = 1; time <= TIMES; time += 1) {
    writeFileSync(join(project, `mine/${time}.yaml`), `parties: { p${time}: { name: Party ${time} } }\n`);
    const { code, lines, errors } = await dossier(['apply', `mine/${time}.yaml`], project, {
      AFTERMATH_STATE: join(project, '.wrangler/state'),
    });
    expect(errors).toBe('');
    expect(lines.at(-1)).toBe(`Published as changeset ${time + 1}.`);
    expect(code).toBe(0);
  }
  isOver = true;
  await Promise.all(clients);

  expect([...statuses.keys()]).toEqual([200]);
  expect(await server.ask(PARTIES)).toEqual({ parties: { totalCount: before.parties.totalCount + TIMES } });
  expect((await server.stop()).stderr).toBe('');
});

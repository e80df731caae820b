import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import licence from '../../LICENSE?raw';
import worker from '../../src/worker.ts';
import { ask, data } from './ask.ts';

const QUERY = '{ dataset { version updatedAt licence events actors statements sources claims } }';

test('the data set says how much there is, how fresh and under what licence, without counting it', async () => {
  const { data: answer, errors, rowsRead, statements, trips } = await ask(QUERY);
  expect(errors).toBeUndefined();
  expect({ rowsRead, statements: statements.length, trips }).toEqual({
    rowsRead: 1,
    statements: 1,
    trips: 1,
  });
  const { version, updatedAt, licence: spdx, claims, ...sizes } = answer.dataset;
  expect(version).toMatch(/^[0-9a-f]{64}$/);
  expect(new Date(updatedAt).toISOString()).toBe(updatedAt);
  expect(spdx).toBe('CC-BY-4.0');
  expect(licence).toContain('Creative Commons Attribution 4.0');

  const lists = Object.keys(sizes).map((name) => `${name} { totalCount }`);
  const counted = await data(`{ ${lists.join(' ')} }`);
  for (const [name, size] of Object.entries(sizes)) expect(counted[name].totalCount, name).toBe(size);
  const { sources } = await data('{ sources(first: 100) { edges { node { claims { totalCount } } } } }');
  const all = sources.edges.map(({ node }: { node: { claims: { totalCount: number } } }) => node.claims);
  expect(all.reduce((sum: number, { totalCount }: { totalCount: number }) => sum + totalCount, 0)).toBe(
    claims,
  );
});

test('the health check names the same version', async () => {
  const response = await worker.fetch(new Request('http://aftermath.test/health'), env);
  const { dataset } = await data(QUERY);
  expect(await response.json()).toMatchObject({ dataset: dataset.version });
});

test('a database that is migrated and empty has the version of no records', async () => {
  await env.DB.prepare('DELETE FROM revisions WHERE id > 0').run();
  const { dataset } = await data(QUERY);
  const none = { events: 0, actors: 0, statements: 0, sources: 0, claims: 0 };
  expect(dataset).toMatchObject({
    version: expect.stringMatching(/^e3b0c442/),
    licence: 'CC-BY-4.0',
    ...none,
  });
  expect(new Date(dataset.updatedAt).toISOString()).toBe(dataset.updatedAt);
});

import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import { post } from './request.ts';

const QUESTION = { query: '{ parties { edges { node { name } } } }' };

async function asked() {
  const response = await post(QUESTION, { headers: { 'x-aftermath-stats': '1' } });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  const { data, extensions } = (await response.json()) as any;
  const { price, rowsRead } = extensions.stats as { price: number; rowsRead: number };
  return { parties: data.parties.edges.length as number, price, rowsRead };
}

const addParties = (count: number, name: string) =>
  env.DB.batch(
    Array.from({ length: count }, (_, index) =>
      env.DB.prepare('INSERT INTO parties (slug, name) VALUES (?, ?)').bind(`${name}-${index}`, name),
    ),
  );

const countParties = () =>
  env.DB.prepare("UPDATE statistics SET rows = (SELECT count(*) FROM parties) WHERE name = 'parties'").run();

// When whatever was read before is old.
const later = () => Date.now() + 2 * limits.maxStatisticsAgeMilliseconds;
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: later() }));
afterEach(() => void vi.useRealTimers());

test('an operation that comes again is priced anew once the statistics are, and no sooner', async () => {
  // The first to ask reads the statistics, too.
  await asked();
  const before = await asked();
  expect(await asked()).toEqual(before);
  await addParties(9, 'new');
  await countParties();
  // The old count serves as long as it is young.
  vi.setSystemTime(Date.now() + limits.maxStatisticsAgeMilliseconds - 1_000);
  expect((await asked()).price).toBe(before.price);
  vi.setSystemTime(Date.now() + 2_000);
  await asked();
  const after = await asked();
  expect(after.parties).toBe(before.parties + 9);
  expect(after.price).toBe(before.price + 9);
  expect(after.rowsRead).toBeLessThanOrEqual(after.price);
});

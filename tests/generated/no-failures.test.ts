import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '../graphql/ask.ts';
import { logged } from '../http/request.ts';
import { knownFromTheApi } from './known.ts';
import { operations } from './operations.ts';
import { fillWorld } from './world.ts';

const OPERATIONS = 2_000;
const SEED = 20_231_208;

afterEach(() => void vi.restoreAllMocks());

test('2,000 valid operations are answered or refused, and none is a failure of ours', async () => {
  await fillWorld();
  const known = await knownFromTheApi();
  const log = logged();
  let answered = 0;
  for (const { query, variables, operationName } of operations(known, OPERATIONS, SEED)) {
    const { status, data, errors = [] } = await ask(query, variables, operationName);
    expect(status, query).toBeLessThan(500);
    for (const { extensions } of errors) {
      expect(['BAD_USER_INPUT', 'OPERATION_TOO_LARGE'], query).toContain(extensions.code);
    }
    if (data) answered += 1;
  }
  expect(answered).toBeGreaterThan(OPERATIONS / 2);
  expect(log.events('operation')).toHaveLength(OPERATIONS);
  expect([...log.events('error'), ...log.events('database')]).toEqual([]);
});

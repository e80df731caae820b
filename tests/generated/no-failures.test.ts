import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '../graphql/ask.ts';
import { logged } from '../http/request.ts';
import { answerTo, isAnswered } from '../oracle/answer.ts';
import { readRows } from '../oracle/rows.ts';
import { knownFromTheApi } from './known.ts';
import { operations } from './operations.ts';
import { expectRefusals } from './refusals.ts';
import { fillWorld } from './world.ts';

const OPERATIONS = 600;
const SEED = 20_231_208;
/** The oracle is slower than the API: it is asked every so often. */
const COMPARED = 3;

afterEach(() => void vi.restoreAllMocks());

test(`${OPERATIONS} valid operations are answered as the rows say or refused, and none is a failure of ours`, async () => {
  await fillWorld();
  const rows = await readRows();
  const known = await knownFromTheApi();
  const log = logged();
  let refused = 0;
  let compared = 0;
  for (const [index, operation] of operations(known, OPERATIONS, SEED).entries()) {
    const { query, variables, operationName } = operation;
    const { status, data, errors = [] } = await ask(query, variables, operationName);
    expect(status, query).toBeLessThan(500);
    expectRefusals(errors, query);
    if (errors.length) refused += 1;
    if (index % COMPARED || errors.length || !isAnswered(operation)) continue;
    expect(data, query).toEqual(await answerTo(rows, operation));
    compared += 1;
  }
  expect(refused).toBeLessThan(OPERATIONS / 5);
  expect(compared).toBeGreaterThan(OPERATIONS / COMPARED / 2);
  expect(log.events('operation')).toHaveLength(OPERATIONS);
  expect([...log.events('error'), ...log.events('database')]).toEqual([]);
});

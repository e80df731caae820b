/**
 * What generated operations are, and how those over the dossiers are answered; of those over a made-up world
 * no-failures.test.ts asks the same, and what the answers are.
 */
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../graphql/ask.ts';
import { coordinatesOf, coordinatesOfTheSchema } from './coordinates.ts';
import { knownFromTheApi } from './known.ts';
import { type Operation, operations } from './operations.ts';
import { expectRefusals } from './refusals.ts';
import { fillWorld } from './world.ts';

/** What none of them reaches. */
function missingFrom(generated: Operation[]): string[] {
  const missing = coordinatesOfTheSchema();
  for (const { query, variables } of generated) {
    for (const coordinate of coordinatesOf(parse(query), variables)) missing.delete(coordinate);
  }
  return [...missing];
}

describe('generated operations over the data of the dossiers', () => {
  let generated: Operation[];
  beforeAll(async () => {
    generated = operations(await knownFromTheApi(), 660);
  });

  test('together reach every field, argument and field of an input', () => {
    expect(missingFrom(generated)).toEqual([]);
  });

  test('are valid, and get data or one of our own refusals; four of five get data', async () => {
    let refused = 0;
    for (const { query, variables, operationName } of generated) {
      const { errors = [], status } = await ask(query, variables, operationName);
      expect(status).toBeLessThan(500);
      expectRefusals(errors, query);
      if (errors.length) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(generated.length / 5);
  });
});

test('generated operations over a made-up world together reach every field, argument and field of an input', async () => {
  await fillWorld();
  expect(missingFrom(operations(await knownFromTheApi(), 600))).toEqual([]);
});

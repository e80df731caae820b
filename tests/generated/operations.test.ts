/** What generated operations are, how they are answered over the dossiers and over a made-up world, and what they cost. */
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerTo, isAnswered } from '../oracle/answer.ts';
import { readRows } from '../oracle/rows.ts';
import { type Asked, askAll } from './asked.ts';
import { coordinatesOf, coordinatesOfTheSchema } from './coordinates.ts';
import { knownFromTheApi } from './known.ts';
import { operations } from './operations.ts';
import { expectRefusals } from './refusals.ts';
import { fillWorld } from './world.ts';

const OPERATIONS = 720;
/** The oracle is slower than the API: it is asked every so often. */
const COMPARED = 2;

describe.each([
  ['the dossiers', async () => {}],
  ['a made-up world', fillWorld],
])('generated operations over the data of %s', (_name, fill) => {
  let asked: Asked[];
  let failures: unknown[];
  beforeAll(async () => {
    await fill();
    ({ asked, failures } = await askAll(operations(await knownFromTheApi(), OPERATIONS)));
  });

  test('together reach every field, argument and field of an input', () => {
    const missing = coordinatesOfTheSchema();
    for (const { query, variables } of asked) {
      for (const coordinate of coordinatesOf(parse(query), variables)) missing.delete(coordinate);
    }
    expect([...missing]).toEqual([]);
  });

  test('are valid, and get data or one of our own refusals; four of five get data, and none is a failure of ours', () => {
    for (const { query, status, errors } of asked) {
      expect(status, query).toBeLessThan(500);
      expectRefusals(errors, query);
    }
    expect(failures).toEqual([]);
    const refused = asked.filter(({ errors }) => errors.length).length;
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(OPERATIONS / 5);
  });

  test('are answered as the rows say', async () => {
    const rows = await readRows();
    let compared = 0;
    for (const [index, operation] of asked.entries()) {
      const { query, variables, data, errors } = operation;
      if (index % COMPARED || errors.length || !isAnswered(operation)) continue;
      expect(data, `${query}\n${JSON.stringify(variables)}`).toEqual(await answerTo(rows, operation));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(OPERATIONS / COMPARED / 2);
  });

  test('read no more rows than their price, and half of the prices are close', () => {
    // What asks nothing of the database has no price; what is no value of its argument may have been read in part.
    const priced = asked.filter(({ errors, rowsRead }) => !errors.length && rowsRead);
    expect(priced.filter(({ price, rowsRead }) => !(rowsRead <= price))).toEqual([]);
    const ratios = priced.map(({ price, rowsRead }) => price / rowsRead).sort((a, b) => a - b);
    expect(ratios.length).toBeGreaterThan(OPERATIONS / 2);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(10);
  });
});

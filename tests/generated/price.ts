import { expect } from 'vitest';
import { post } from '../http/request.ts';
import { knownFromTheApi } from './known.ts';
import { type Operation, operations } from './operations.ts';

const OPERATIONS = 500;
const SEED = 4;

interface Priced extends Operation {
  price: number;
  rowsRead: number;
}

/** By D1's own count (`meta.rows_read`) of operations over the data at hand. */
export async function expectPricesToBound(): Promise<void> {
  const priced: Priced[] = [];
  for (const operation of operations(await knownFromTheApi(), OPERATIONS, SEED)) {
    const response = await post(operation, { headers: { 'x-aftermath-stats': '1' } });
    const { errors, extensions } = (await response.json()) as Answer;
    // What is refused reads nothing; what is no value of its argument may have been read in part.
    if (!errors) priced.push({ ...operation, ...extensions.stats });
  }
  expect(priced.length).toBeGreaterThan(0.8 * OPERATIONS);
  expect(priced.filter(({ price, rowsRead }) => rowsRead > price)).toEqual([]);

  const ratios = priced
    .filter(({ rowsRead }) => rowsRead > 0)
    .map(({ price, rowsRead }) => price / rowsRead)
    .sort((a, b) => a - b);
  expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(10);
}

interface Answer {
  errors?: unknown[];
  extensions: { stats: { price: number; rowsRead: number } };
}

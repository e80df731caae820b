import { beforeAll, expect, test } from 'vitest';
import { post } from '../http/request.ts';
import { expectPricesToBound } from './price.ts';
import { fillWorld } from './world.ts';

beforeAll(async () => {
  await fillWorld();
});

test('no operation over a larger world with hubs reads more rows than its price, and half of the prices are close', async () => {
  await expectPricesToBound();
});

test.each(['EARLIEST_FIRST', 'LATEST_FIRST'])(
  'a span is read from its own end where a cursor lies far before it: %s',
  async (orderBy) => {
    const ask = async (field: string) => {
      const response = await post({ query: `{ ${field} }` }, { headers: { 'x-aftermath-stats': '1' } });
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
      return (await response.json()) as any;
    };
    for (const connection of ['events', 'timeline']) {
      const first = await ask(`it: ${connection}(first: 1, orderBy: ${orderBy}) { pageInfo { endCursor } }`);
      const after = first.data.it.pageInfo.endCursor;
      for (const during of ['2027-03-01', '2023-06']) {
        const page = `orderBy: ${orderBy}, filter: { during: "${during}" }) { edges { cursor } }`;
        const { extensions } = await ask(`${connection}(first: 5, after: "${after}", ${page}`);
        expect(extensions.stats.rowsRead, during).toBeLessThanOrEqual(extensions.stats.price);
      }
    }
  },
);

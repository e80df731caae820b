import { test } from 'vitest';
import { post } from '../http/request.ts';
import { expectPricesToBound } from './price.ts';

test('no operation over the seed reads more rows than its price, and half of the prices are close', async () => {
  // The statistics are read with the first operation.
  await post({ query: '{ dataset { version } }' });
  await expectPricesToBound();
});

import { test } from 'vitest';
import { post } from '../http/request.ts';
import { expectPricesToBound } from './price.ts';
import { fillWorld } from './world.ts';

test('no operation over a larger world with hubs reads more rows than its price, and half of the prices are close', async () => {
  // Before the first operation, which reads the statistics.
  await fillWorld();
  await post({ query: '{ dataset { version } }' });
  await expectPricesToBound();
});

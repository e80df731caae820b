import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test('what is the lowest and highest count of attacks on US forces, and how many independent sources are there for each?', async () => {
  const { data, errors, statements, trips } = await ask(`{ event(slug: "attacks-on-us-forces-since-2023-10") {
    accounts(property: [ATTACK_COUNT]) { agreement range { qualifier low high }
      lowest: figure(policy: LOWEST) { qualifier best } highest: figure(policy: HIGHEST) { qualifier best }
      values { text quantity { best } independentSourceCount } } } }`);
  expect(errors).toBeUndefined();
  expect({ statements: statements.length, trips }).toEqual({ statements: 1, trips: 1 });
  const [account] = data.event.accounts;
  expect(account).toMatchObject({
    agreement: 'COMPATIBLE',
    range: { qualifier: 'BETWEEN', low: 84, high: 88 },
    lowest: { qualifier: 'AT_LEAST', best: 78 },
    highest: { qualifier: 'AT_LEAST', best: 84 },
  });
  expect(account.values[0]).toMatchObject({ quantity: { best: 78 }, independentSourceCount: 1 });
  expect(account.values.at(-1)).toMatchObject({ quantity: { best: 84 }, independentSourceCount: 1 });
});

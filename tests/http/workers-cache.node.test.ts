import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';

test('Workers Cache stands in front of the entrypoint that answers, and of no other', () => {
  const { cache, exports } = readConfig({ config: join(import.meta.dirname, '../../wrangler.toml') });
  expect({ cache, exports }).toEqual({
    cache: { enabled: true },
    exports: {
      default: { type: 'worker', cache: { enabled: false } },
      Answers: { type: 'worker' },
    },
  });
});

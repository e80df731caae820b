import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import worker from '../../src/worker.ts';
import { malformedRequest } from './malformed-requests.ts';
import { logged } from './request.ts';

const REFUSED_WITHOUT_WORDS = [204, 405, 406, 415];

test('5,000 malformed requests are answered, or refused with a code, and none is a failure of ours', async () => {
  const log = logged();
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(malformedRequest, async ({ url, ...init }) => {
      const response = await worker.fetch(new Request(url, init), env);
      const text = await response.text();
      seen[response.status] = (seen[response.status] ?? 0) + 1;
      expect(response.status, text).toBeLessThan(500);
      if (text === '') {
        expect(
          init.method === 'HEAD' || REFUSED_WITHOUT_WORDS.includes(response.status),
          String(response.status),
        ).toBe(true);
        return;
      }
      expect(text).not.toMatch(/node_modules|\.ts:|SQLITE|D1_ERROR|SELECT /);
      const { data, errors = [] } = JSON.parse(text);
      expect(data ?? errors[0], text).toBeTruthy();
      for (const { extensions } of errors) {
        expect(Object.keys(ERROR_CODES), text).toContain(extensions.code);
        expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      }
    }),
    { numRuns: 5_000, seed: 2_023_12_08, endOnFailure: true },
  );
  console.warn(seen);
  expect(log.events('error')).toEqual([]);
  expect(log.events('database')).toEqual([]);
});

import { env } from 'cloudflare:workers';
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import worker from '../../src/worker.ts';

const audits = serverAudits({
  url: 'http://aftermath.test/graphql',
  fetchFn: (input: RequestInfo, init?: RequestInit) => worker.fetch(new Request(input, init), env),
});

describe('GraphQL over HTTP:', () => {
  test.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    const result = await audit();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});

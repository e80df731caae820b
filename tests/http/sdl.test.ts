import { expect, test } from 'vitest';
import file from '../../schema/schema.graphql?raw';
import { knock } from './door.ts';

const schema = (init?: RequestInit) => knock('/schema.graphql', init);

test('the schema is served as it stands in the repository', async () => {
  const response = await schema();
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
  expect(await response.text()).toBe(file);
});

test('whoever has it already is not sent it again', async () => {
  const etag = (await schema()).headers.get('etag') as string;
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await schema({ headers: { 'if-none-match': known } });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
  }
  expect((await schema({ headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

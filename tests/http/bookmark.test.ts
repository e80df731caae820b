import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { jsonOf, knock, post } from './door.ts';

const QUESTION = { query: '{ parties { totalCount } }' };
const FORM = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

/** What sessions start from. */
function watched(starts: string[]): { DB: D1Database } {
  const withSession = (start: string) => {
    starts.push(start);
    return env.DB.withSession(start);
  };
  return { DB: { withSession } as unknown as D1Database };
}

test('an answer carries the bookmark of the state that was read, and nothing of it in the body', async () => {
  const response = await post(QUESTION);
  expect(response.headers.get('x-d1-bookmark')).toMatch(FORM);
  expect(Object.keys(await jsonOf(response))).toEqual(['data']);
});

test('a session starts from the bookmark that the client sends, and from any replica where it sends none', async () => {
  const starts: string[] = [];
  const first = await post(QUESTION, {}, watched(starts));
  const bookmark = first.headers.get('x-d1-bookmark') as string;
  const second = await post(QUESTION, { 'x-d1-bookmark': bookmark }, watched(starts));
  expect(starts).toEqual(['first-unconstrained', bookmark]);
  expect((second.headers.get('x-d1-bookmark') as string) >= bookmark).toBe(true);
});

test('what is written moves the bookmark on', async () => {
  const before = (await post(QUESTION)).headers.get('x-d1-bookmark') as string;
  await env.DB.prepare("INSERT INTO parties (slug, name) VALUES ('neighbours', 'Neighbours')").run();
  const after = (await post(QUESTION)).headers.get('x-d1-bookmark') as string;
  expect(after > before).toBe(true);
});

test('an operation that reads nothing has no bookmark', async () => {
  for (const query of ['{ __typename }', '{ nothing }']) {
    expect((await post({ query })).headers.has('x-d1-bookmark')).toBe(false);
  }
});

test.each([
  'nonsense',
  'first-primary',
  'first-unconstrained',
  '',
  '00000085-0000024c-00004c6d',
  '00000085-0000024c-00004c6d-8e61117bf38d7adb71b934ebbf891683, 00000085',
  'x'.repeat(5_000),
])('"%.60s" is no bookmark', async (bookmark) => {
  const starts: string[] = [];
  const headers = { 'x-d1-bookmark': bookmark, accept: 'application/json' };
  const response = await knock('/graphql?query={parties{totalCount}}', { headers }, watched(starts));
  expect(response.status).toBe(400);
  expect((await jsonOf(response)).errors[0]).toMatchObject({
    message: expect.stringContaining('"x-d1-bookmark"'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'x-d1-bookmark' },
  });
  expect(starts).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { codeOf, jsonOf, knock, post } from './door.ts';

const QUESTION = { query: '{ __typename }' };

describe('the answer is of the type that the client likes best:', () => {
  test.each([
    ['application/json;q=0.5, application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json;q=0.5, application/json', 'application/json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['application/graphql-response+json, */*;q=0.1', 'application/graphql-response+json'],
    ['Application/GraphQL-Response+JSON; charset=UTF-8', 'application/graphql-response+json'],
    ['text/event-stream, application/json;q=0.1', 'application/json'],
    ['application/*', 'application/json'],
    ['*/*', 'application/json'],
    ['', 'application/json'],
  ])('%s', async (accept, type) => {
    const response = await post(QUESTION, { accept });
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('vary')).toContain('accept');
    expect(await jsonOf(response)).toEqual({ data: { __typename: 'Query' } });
  });
});

test.each([
  'text/plain',
  'text/event-stream',
  'multipart/mixed',
  'application/json; charset=latin1',
  'application/*;q=0',
  'application/json;q=none',
])('406 for a client that takes only %s', async (accept) => {
  const response = await post(QUESTION, { accept });
  expect([response.status, await codeOf(response)]).toEqual([406, 'NOT_ACCEPTABLE']);
});

test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;charset="UTF-8"'])(
  'a body of the type %s is read',
  async (type) => {
    expect(await jsonOf(await post(QUESTION, { 'content-type': type }))).toEqual({
      data: { __typename: 'Query' },
    });
  },
);

test.each([
  'text/plain',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/jsonp',
])('415 for a body of the type %s', async (type) => {
  const response = await post(QUESTION, { 'content-type': type });
  expect(response.status).toBe(415);
  const [error] = (await jsonOf(response)).errors;
  expect(error.extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  expect(error.message).toContain(`"${type}"`);
});

test('415 for a body of no type', async () => {
  const body = new Blob([JSON.stringify(QUESTION)]).stream();
  const response = await knock('/graphql', { method: 'POST', body });
  expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
});

import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { jsonOf, knock, post } from './door.ts';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const get = (parameters: Record<string, string>) => (accept: string) =>
  knock(`/graphql?${new URLSearchParams(parameters)}`, { headers: { accept } });
const ask = (body: unknown) => (accept: string) => post(body, { accept });

test.each([
  ['batches', [{ query: '{ __typename }' }], /one question/],
  ['@defer', { query: '{ ... @defer { dataset { version } } }' }, /no @defer.*comes whole/],
  ['@stream', { query: '{ events { edges @stream { cursor } } }' }, /no @defer and no @stream/],
  ['subscriptions', { query: 'subscription { changes }' }, /GET \/changes.*server-sent events/],
])('%s are refused with what serves in their place', async (_name, body, words) => {
  const { errors } = await (await post(body, { accept: JSON_TYPE })).json<{
    errors: { message: string }[];
  }>();
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(words) })]);
});

// GraphQL over HTTP, Status Codes.
describe.each([
  ['a syntax error', ask({ query: '{ events {' }), 200, 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', ask({ query: '{ nothing }' }), 200, 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'too many tokens',
    ask({ query: `{ ${'__typename '.repeat(limits.maxTokens)} }` }),
    200,
    400,
    'OPERATION_TOO_LARGE',
  ],
  [
    'an operation that is not there',
    get({ query: 'query A { __typename }', operationName: 'B' }),
    200,
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a variable of another type',
    ask({ query: 'query ($n: Int) { events(first: $n) { totalCount } }', variables: { n: 'many' } }),
    200,
    400,
    'BAD_USER_INPUT',
  ],
  ['a mutation by POST', ask({ query: 'mutation { x }' }), 200, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation by GET', get({ query: 'mutation { x }' }), 405, 405, 'METHOD_NOT_ALLOWED'],
  [
    'an argument beyond its bounds',
    ask({ query: '{ events(first: 1000) { totalCount } }' }),
    200,
    200,
    'BAD_USER_INPUT',
  ],
  ['a body that is no JSON', ask('{ nonsense'), 400, 400, 'BAD_REQUEST'],
  ['a body without a question', ask({}), 400, 400, 'BAD_REQUEST'],
  [
    'an operation name that is no string',
    ask({ query: '{ __typename }', operationName: 1 }),
    400,
    400,
    'BAD_REQUEST',
  ],
  [
    'variables that are no object',
    get({ query: '{ __typename }', variables: '"x"' }),
    400,
    400,
    'BAD_REQUEST',
  ],
] as const)('%s', (_name, request, asJson, asGraphql, code) => {
  test.each([
    [asJson, JSON_TYPE],
    [asGraphql, GRAPHQL_TYPE],
  ])('is %i as %s', async (status, type) => {
    const response = await request(type);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect((await jsonOf(response)).errors[0].extensions.code).toBe(code);
  });
});

test('what an address says besides is nothing to a question by POST', async () => {
  const headers = { 'content-type': JSON_TYPE, accept: GRAPHQL_TYPE };
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await knock('/graphql?variables=nonsense', { method: 'POST', headers, body });
  expect([response.status, await jsonOf(response)]).toEqual([200, { data: { __typename: 'Query' } }]);
});

test('a mutation by GET is told that there are none', async () => {
  const response = await get({ query: 'mutation { x }' })(JSON_TYPE);
  expect(response.headers.get('allow')).toBe('POST');
  expect((await jsonOf(response)).errors[0].message).toBe('This API only reads: it has no mutations');
});

test('empty parameters are as good as none', async () => {
  const response = await get({ query: '{ __typename }', operationName: '', variables: '', extensions: '' })(
    JSON_TYPE,
  );
  expect(await jsonOf(response)).toEqual({ data: { __typename: 'Query' } });
});

test('a question that ends as a path of a health check does is a question', async () => {
  const response = await knock('/graphql?query={__typename}%23/health');
  expect(await jsonOf(response)).toEqual({ data: { __typename: 'Query' } });
});

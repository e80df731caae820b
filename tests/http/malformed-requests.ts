/** Requests as they should not be: valid ones in which bytes, JSON, GraphQL, variables or headers are spoilt. */
import fc from 'fast-check';
import accounts from '../../graphiql/tabs/3-where-accounts-differ.graphql?raw';
import search from '../../graphiql/tabs/9-search.graphql?raw';
import { URL_OF_API } from './request.ts';

const TYPES = [
  'Int',
  'String!',
  'Boolean',
  'ID!',
  '[ID!]!',
  'EDTF',
  'EventFilter',
  'ClaimFilter',
  'EventOrder',
];
const QUERIES = [
  accounts,
  search,
  '{ events(first: 3, filter: { type: [ASSAULT], during: "2023-12" }) { pageInfo { endCursor } edges { node { title } } } }',
  ...TYPES.map(
    (type) =>
      `query Q($v: ${type}) { events(first: $v) { totalCount } node(id: $v) { id } search(text: $v) { edges { snippet { text } } } }`,
  ),
  'query Q($slug: String!) { event(slug: $slug) { title claims(first: 2) { edges { node { text } } } } }',
  'query Q($first: Int, $filter: EventFilter, $after: String) { events(first: $first, filter: $filter, after: $after) { totalCount edges { cursor } } }',
  'query Q($text: String!, $ids: [ID!]!) { search(text: $text) { edges { node { __typename } } } nodes(ids: $ids) { id } }',
];

const MEDIA_TYPES = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  'application/json; charset=utf-16',
  'application/json;',
  '*/*',
  ';',
  '',
];
const HEADERS = [
  'accept',
  'content-type',
  'accept-encoding',
  'content-encoding',
  'origin',
  'x-aftermath-stats',
  'x-d1-bookmark',
  'if-none-match',
  'authorization',
  'access-control-request-method',
  'range',
  'x-forwarded-for',
  'x-method-override',
];

/** Texts that programs stumble over. */
const odd = fc.constantFrom(
  '',
  '0',
  'null',
  '\0',
  '\u{1F4A5}',
  '\ud800',
  '"',
  "'",
  '\\',
  '%',
  '%00',
  '__proto__',
  'constructor',
  '../..',
  '1e999',
  '-0',
  'a'.repeat(5_000),
  '['.repeat(2_000),
  '{a'.repeat(1_000),
  "' OR 1=1 --",
  '9'.repeat(400),
  '2023-99-99',
  'NEAR(',
  '* AND',
);
const text = fc.oneof(odd, fc.string(), fc.string({ unit: 'binary' }));
const json = fc.oneof(
  fc.jsonValue(),
  odd,
  fc.array(odd, { maxLength: 150 }),
  fc.dictionary(text, fc.jsonValue({ maxDepth: 3 })),
);
const query = fc.constantFrom(...QUERIES);

/** Words and signs of a document: left out, repeated, or with others among them. */
const spoiltQuery = fc
  .tuple(
    query,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom(
          '{',
          '}',
          '(',
          ')',
          '$',
          '!',
          '...',
          '@',
          ':',
          '|',
          '&',
          '"',
          '"""',
          '#',
          'on',
          'fragment',
          'query',
          'mutation',
          'subscription',
          '__schema',
          '__typename',
          'null',
          '-1',
          '1e9',
          '@skip(if: true)',
          '@include(if: $v)',
          '@defer',
          '\u{FEFF}',
          'ſ',
          'fragment F on Event { ...F }',
          '...F',
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([whole, changes]) => {
    const tokens = whole.match(/[\w$]+|\S|\s+/g) ?? [];
    for (const [at, remove, insert] of changes) tokens.splice(at % tokens.length, remove, insert);
    return tokens.join('');
  });

const params = fc.record(
  { query: fc.oneof(query, spoiltQuery, json), variables: json, operationName: json, extensions: json },
  { requiredKeys: [] },
);
const variables = fc.record({
  query,
  variables: fc.dictionary(
    fc.constantFrom('v', 'slug', 'first', 'filter', 'after', 'text', 'ids', '__proto__'),
    json,
  ),
});

const bytes = fc
  .tuple(
    params,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.uint8Array({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([whole, changes]) => {
    const spoilt = [...new TextEncoder().encode(JSON.stringify(whole))];
    for (const [at, remove, insert] of changes) spoilt.splice(at % (spoilt.length + 1), remove, ...insert);
    return new Uint8Array(spoilt);
  });

const body = fc.oneof(
  bytes,
  params.map((value) => JSON.stringify(value)),
  variables.map((value) => JSON.stringify(value)),
  json.map((value) => JSON.stringify(value)),
  spoiltQuery.map((value) => JSON.stringify({ query: value })),
  spoiltQuery,
  fc
    .dictionary(fc.constantFrom('query', 'variables', 'operationName', 'extensions'), text)
    .map((value) => String(new URLSearchParams(value))),
);

const headers = fc.dictionary(
  fc.constantFrom(...HEADERS),
  fc.oneof(fc.constantFrom(...MEDIA_TYPES), text).map((value) => value.replace(/[^\x20-\x7e]/g, '?')),
  { maxKeys: 3 },
);

const posted = fc.record({
  url: fc.constant(URL_OF_API),
  method: fc.constantFrom('POST', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
  headers: fc
    .oneof(headers, fc.constant({}))
    .map((given) => ({ 'content-type': 'application/json', ...given })),
  body,
});

const got = fc.record({
  url: fc
    .oneof(
      fc
        .dictionary(
          fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'documentId', 'x'),
          fc.oneof(
            query,
            text,
            json.map((value) => JSON.stringify(value)),
          ),
        )
        .map((value) => String(new URLSearchParams(value))),
      text,
      fc.tuple(query, text).map(([whole, end]) => `query=${encodeURIComponent(whole)}&variables=${end}`),
    )
    .map((search) => `${URL_OF_API}?${search}`),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
  headers: headers.filter(({ accept }) => accept !== 'text/html'),
});

export const malformedRequest = fc.oneof({ weight: 3, arbitrary: posted }, { weight: 1, arbitrary: got });

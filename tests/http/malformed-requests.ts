/** Requests as they should not be: valid ones in which bytes, JSON, GraphQL, variables or headers are spoilt. */
import fc from 'fast-check';
import accounts from '../../graphiql/tabs/3-where-accounts-differ.graphql?raw';
import search from '../../graphiql/tabs/9-search.graphql?raw';
import { URL_OF_API } from './request.ts';

const VARIABLES = `query Q($slug: String = "us-embassy-baghdad-attack-2023-12-08", $first: Int, $after: String, $filter: EventFilter,
  $order: TimeOrder = EARLIEST_FIRST, $text: String = "embassy", $ids: [ID!] = [], $near: Near, $asOf: EDTF) {
  event(slug: $slug) { title claims(first: $first) { edges { node { text } } } }
  events(first: $first, after: $after, filter: $filter, orderBy: $order) { totalCount edges { cursor node { title } } }
  near: events(filter: { near: $near }) { totalCount }
  search(text: $text, first: $first, after: $after) { edges { node { __typename } } }
  nodes(ids: $ids) { id }
  timeline(first: $first, after: $after) { edges { at { edtf } } }
  topics { edges { node { positions(asOf: $asOf) { totalCount } } } }
}`;
export const QUERIES = [
  accounts,
  search,
  VARIABLES,
  '{ parties(first: 2) { pageInfo { endCursor } edges { node { name } } } }',
];

/** Texts that programs stumble over. */
const ODD = [
  '',
  '0',
  'null',
  '\0',
  '\u{1F4A5}',
  '\ud800',
  '"',
  "'",
  '\\',
  '%00',
  '__proto__',
  'constructor',
  '../..',
  "' OR 1=1 --",
  '2023-99-99',
  '2023-12-08/..',
  'NEAR(',
  '* AND',
  'é'.repeat(900),
  '['.repeat(2_000),
  '9'.repeat(400),
];
const odd = fc.constantFrom(...ODD);
const text = fc.oneof(odd, fc.string(), fc.string({ unit: 'binary' }));
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 1, 20, 100, 101, 2 ** 31, 2 ** 53));
const json = fc.oneof(fc.jsonValue(), text, number, fc.array(odd, { maxLength: 150 }));
const query = fc.constantFrom(...QUERIES);

const SIGNS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '$',
  '!',
  '...',
  '@',
  ':',
  '"',
  '"""',
  '#',
  'on',
  'fragment',
  'query',
  'mutation',
  'subscription',
  'null',
  'true',
  '-1',
  '1e9',
  '1.5',
  '"x"',
  '[]',
  '{}',
  '@skip(if: true)',
  '@include(if: $first)',
  '@defer',
  '__schema',
  '__typename',
  '...F',
  'fragment F on Event { ...F }',
  'edges { node { id } }',
  '(first: 1000)',
  'ſ',
  '\u{FEFF}',
];

const tokensOf = (document: string) => document.match(/\w+|\.{3}|\S|\s+/g) as string[];
const words = fc.constantFrom(...new Set(QUERIES.flatMap(tokensOf).filter((token) => /\w/.test(token))));

/** Words of a document exchanged, which mostly leaves it GraphQL, or signs left out and put in, which mostly does not. */
const spoiltQuery = fc
  .tuple(
    query,
    fc.oneof(
      { weight: 2, arbitrary: fc.array(fc.tuple(fc.nat(), words), { minLength: 1, maxLength: 2 }) },
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([whole, changes]) => {
    const tokens = tokensOf(whole);
    for (const [at, token] of changes) {
      const isWord = /^\w+$/.test(token);
      const places = [...tokens.keys()].filter((index) => !isWord || /\w/.test(tokens[index] as string));
      tokens.splice(places[at % places.length] as number, 1, token);
    }
    return tokens.join('');
  });

const spoiltFilter = fc.record(
  {
    type: fc.oneof(json, fc.array(fc.constantFrom('ASSAULT', 'PROTEST', 'NOTHING'), { maxLength: 120 })),
    place: fc.array(text, { maxLength: 110 }),
    during: text,
    disputed: json,
    name: text,
    partOf: text,
    near: fc.record({ latitude: number, longitude: number, kilometres: number }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
/** Values of one or two variables; the others have their defaults. */
const spoiltVariables = fc
  .tuple(
    ...[1, 2].map(() =>
      fc.oneof(
        fc.record({ slug: json }),
        fc.record({ first: fc.oneof(number, json) }),
        fc.record({ after: fc.oneof(text, fc.base64String()) }),
        fc.record({ filter: fc.oneof(spoiltFilter, json) }),
        fc.record({ order: fc.oneof(fc.constantFrom('LATEST_FIRST', 'NO_ORDER'), json) }),
        fc.record({ text }),
        fc.record({ ids: fc.oneof(fc.array(fc.oneof(text, fc.base64String()), { maxLength: 120 }), json) }),
        fc.record({
          near: fc.oneof(fc.record({ latitude: number, longitude: number, kilometres: number }), json),
        }),
        fc.record({ asOf: text }),
      ),
    ),
  )
  .map((parts) => Object.assign({}, ...parts));

const spoiltBody = fc.oneof(
  json,
  fc.record(
    { query: fc.oneof(query, json), variables: json, operationName: json, extensions: json, more: json },
    { requiredKeys: [] },
  ),
);

const spoiltBytes = fc
  .tuple(
    query,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.uint8Array({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([whole, changes]) => {
    const bytes = [...new TextEncoder().encode(JSON.stringify({ query: whole, variables: { text: 'x' } }))];
    for (const [at, remove, insert] of changes) bytes.splice(at % bytes.length, remove, ...insert);
    return new Uint8Array(bytes);
  });

const NAMES = [
  'accept',
  'content-type',
  'accept-encoding',
  'content-encoding',
  'content-length',
  'origin',
  'x-aftermath-stats',
  'x-d1-bookmark',
  'if-none-match',
  'authorization',
  'range',
  'x-http-method-override',
];
const VALUES = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/event-stream',
  'application/json; charset=utf-16',
  'application/json;',
  '*/*;q=0',
  'gzip',
  ';',
  ',',
  '1',
  '-1',
  '0-',
  '"x"',
];
const spoiltHeaders = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.oneof(fc.constantFrom(...VALUES), text).map((value) => value.replace(/[^\x20-\x7e]/g, '?')),
  { minKeys: 1, maxKeys: 3 },
);

export interface Malformed {
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

const posted = (body: fc.Arbitrary<unknown>): fc.Arbitrary<Malformed> =>
  body.map((value) => ({
    body: value instanceof Uint8Array ? new Uint8Array(value) : JSON.stringify(value),
  }));
const got = (parameters: fc.Arbitrary<string>): fc.Arbitrary<Malformed> =>
  parameters.map((search) => ({ url: `${URL_OF_API}?${search}`, method: 'GET', body: undefined }));
const inUrl = (value: object) =>
  String(
    new URLSearchParams(
      Object.entries(value).map(([name, part]) => [
        name,
        typeof part === 'string' ? part : JSON.stringify(part),
      ]),
    ),
  );

export const malformed: Record<string, fc.Arbitrary<Malformed>> = {
  bytes: fc.oneof(
    posted(spoiltBytes),
    got(fc.tuple(query, text).map(([whole, end]) => `query=${encodeURIComponent(whole)}${end}`)),
    got(text),
  ),
  JSON: fc.oneof(
    posted(spoiltBody),
    got(spoiltBody.filter((value) => value instanceof Object).map((value) => inUrl(value as object))),
  ),
  GraphQL: fc.oneof(
    posted(spoiltQuery.map((value) => ({ query: value }))),
    got(spoiltQuery.map((value) => inUrl({ query: value }))),
  ),
  variables: fc.oneof(
    posted(spoiltVariables.map((variables) => ({ query: VARIABLES, variables }))),
    got(spoiltVariables.map((variables) => inUrl({ query: VARIABLES, variables }))),
  ),
  headers: fc.record({
    method: fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'),
    headers: spoiltHeaders,
    body: fc.constant(JSON.stringify({ query: '{ parties { totalCount } }' })),
  }),
};

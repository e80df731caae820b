import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import worker from '../../src/worker.ts';
import { URL_OF_API } from './request.ts';

interface Reply {
  data?: unknown;
  errors?: { extensions: { code: string } }[];
  extensions?: {
    explain?: {
      price: number;
      statements: {
        field: string;
        price: number;
        rowsRead: number | null;
        sql: string;
        parameters: unknown[];
        plan: string[];
      }[];
    };
  };
}

async function ask(query: string, { EXPLAIN, header = '1' }: { EXPLAIN?: string; header?: string } = {}) {
  const request = new Request(URL_OF_API, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-aftermath-explain': header },
    body: JSON.stringify({ query }),
  });
  return (await (await worker.fetch(request, { ...env, EXPLAIN } as never)).json()) as Reply;
}

const QUESTION =
  '{ first: event(slug: "us-embassy-baghdad-attack-2023-12-08") { title } parties { totalCount } }';

test('each root field is shown as SQL with its parameters, its price, the rows it reads and how SQLite finds them', async () => {
  const { data, extensions } = await ask(QUESTION, { EXPLAIN: 'true' });
  expect(data).toMatchObject({ first: { title: 'Attack on the US embassy in Baghdad' } });
  const { price, statements } = extensions?.explain ?? { price: 0, statements: [] };
  expect(statements.map(({ field }) => field)).toEqual(['first', 'parties']);
  const [event] = statements;
  expect(event).toMatchObject({ parameters: ['us-embassy-baghdad-attack-2023-12-08'] });
  expect(event?.sql).toMatch(
    /^SELECT json\(.* WHERE "events_1"."slug" = \(SELECT .* FROM \(SELECT \? AS slug\)/,
  );
  expect(event?.plan.join('\n')).toMatch(/^ +SEARCH events_1 USING INDEX .*\(slug=\?\)/m);
  for (const { price, rowsRead } of statements) {
    expect(rowsRead).toBeGreaterThan(0);
    expect(price).toBeGreaterThanOrEqual(rowsRead ?? Number.POSITIVE_INFINITY);
  }
  expect(statements.reduce((sum, { price }) => sum + price, 0)).toBe(price);
});

test('what GraphQL executes is explained as what SQLite answers alone', async () => {
  const { data, extensions } = await ask('{ parties(first: 1) { edges { node { id slug } } } }', {
    EXPLAIN: 'true',
  });
  expect(data).toBeTruthy();
  expect(extensions?.explain?.statements).toHaveLength(1);
});

test('what costs too much is explained and not run', async () => {
  const claims = (levels: number): string =>
    levels === 0 ? 'id' : `claims(first: 100) { edges { node { event { ${claims(levels - 1)} } } } }`;
  const { data, errors, extensions } = await ask(
    `{ events(first: 100) { edges { node { ${claims(4)} } } } }`,
    {
      EXPLAIN: 'true',
    },
  );
  expect([data, errors?.map((error) => error.extensions.code)]).toEqual([undefined, ['OPERATION_TOO_LARGE']]);
  expect(extensions?.explain?.statements).toEqual([expect.objectContaining({ rowsRead: null })]);
});

test.each([
  ['without the setting', {}],
  ['with the setting closed', { EXPLAIN: 'false' }],
  ['without the header', { EXPLAIN: 'true', header: '0' }],
])('nothing is explained %s', async (_name, options) => {
  expect(await ask(QUESTION, options)).toEqual({ data: expect.anything() });
});

test('a question that is not valid is told what is wrong with it, and nothing is explained', async () => {
  const { errors, extensions } = await ask('{ nothing }', { EXPLAIN: 'true' });
  expect([errors?.map(({ extensions }) => extensions.code), extensions]).toEqual([
    ['GRAPHQL_VALIDATION_FAILED'],
    undefined,
  ]);
});

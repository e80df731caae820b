import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import groups from './pinned/groups.sql?raw';
import page from './pinned/page.sql?raw';
import record from './pinned/record.sql?raw';

const ATTACK = 'event(slug: "us-embassy-baghdad-attack-2023-12-08")';

/** The one statement of an operation, a clause to a line and without quotation marks around names. */
async function sqlOf(query: string): Promise<string> {
  const { errors, statements } = await ask(query);
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  const clause = / (?=(FROM|WHERE|ORDER BY|LIMIT|GROUP BY|JOIN)\b)| (?=\(SELECT\b)/g;
  return `${statements[0]?.replaceAll('"', '').replaceAll(clause, '\n')}\n`;
}

test('the SQL of a record with its relations', async () => {
  expect(await sqlOf(`{ ${ATTACK} { title occurred { edtf } place { name } } }`)).toBe(record);
});

test('the SQL of a page with its count and ends, behind a cursor', async () => {
  const { data } = await ask('{ events(first: 1) { pageInfo { endCursor } } }');
  const range = `first: 2, after: "${data.events.pageInfo.endCursor}", filter: { type: [ASSAULT] }`;
  expect(
    await sqlOf(
      `{ events(${range}) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { slug } } } }`,
    ),
  ).toBe(page);
});

test('the SQL of answers grouped by party, each of them something said or something done', async () => {
  expect(
    await sqlOf(`{ ${ATTACK} { responsesByParty(filter: { kind: STATEMENT }) { party { name } count
      responses(first: 3) { edges { node { reaction { ... on Statement { summary } ... on Event { title } } } } } } } }`),
  ).toBe(groups);
});

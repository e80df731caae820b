import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  getIntrospectionQuery,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { DESK_CONFIG, readConfiguration } from '../../src/dossier/configuration.ts';
import { ask, DOSSIERS, EDITOR } from './served.ts';

const NAME = 'example';

test('whoever works on this machine is the one editor, who may do all', async () => {
  expect(await ask('{ viewer { name scopes isDeskOfOne } }')).toEqual({
    data: { viewer: { name: EDITOR, scopes: ['PROPOSE', 'REVIEW', 'PUBLISH'], isDeskOfOne: false } },
  });
});

test('a dossier has its text, and the changesets that made it what it is', async () => {
  const { data } = await ask(
    `query ($name: String!) {
      dossier(name: $name) {
        name folder sha256 text
        changesets(state: PUBLISHED) {
          nodes { number state dossiers { name before { sha256 } after { sha256 } } }
          pageInfo { hasNextPage endCursor }
        }
      }
      none: dossier(name: "nowhere") { name }
    }`,
    { variables: { name: NAME } },
  );
  const { dossier, none } = data;
  expect(none).toBeNull();
  expect(dossier).toMatchObject({
    name: NAME,
    folder: 'stories',
    text: DOSSIERS[NAME],
  });
  const { nodes, pageInfo } = dossier.changesets;
  expect(pageInfo).toEqual({ hasNextPage: false, endCursor: '1' });
  expect(nodes).toMatchObject([{ number: 1, state: 'PUBLISHED' }]);
  expect(nodes[0].dossiers).toContainEqual({ name: NAME, before: null, after: { sha256: dossier.sha256 } });
});

test('the lists go on where the page before has ended', async () => {
  const names: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { data } = await ask(
      'query ($after: String) { dossiers(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
      { variables: { after } },
    );
    names.push(...data.dossiers.nodes.map(({ name }: { name: string }) => name));
    ({ hasNextPage: more, endCursor: after } = data.dossiers.pageInfo);
  }
  const { data } = await ask('{ dossiers(first: 50) { nodes { name } } }');
  expect(names).toEqual(data.dossiers.nodes.map(({ name }: { name: string }) => name));
  expect(names).toEqual([...new Set(names)].sort());
});

test('the difference of two versions is that of git', async () => {
  const { data } = await ask(`{ dossier(name: "${NAME}") { sha256 text } }`);
  const { sha256, text } = data.dossier;
  const { data: shown } = await ask(
    `{ whole: difference(to: "${sha256}", name: "a") same: difference(from: "${sha256}", to: "${sha256}", name: "a") none: difference(from: "00", name: "a") }`,
  );
  const lines = text.trimEnd().split('\n');
  expect(shown.whole.split('\n')).toEqual([
    '--- /dev/null',
    '+++ a',
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line: string) => `+${line}`),
  ]);
  expect(shown).toMatchObject({ same: '--- a\n+++ a', none: null });
});

test.for([
  ['{ dossiers(first: 51) { nodes { name } } }', '"first" is 51, and must be from 1 to 50'],
  ['{ changesets(first: 0) { nodes { number } } }', '"first" is 0, and must be from 1 to 50'],
  [
    '{ changesets(after: "x") { nodes { number } } }',
    '"after" is none of the cursors that this list gives as "endCursor"',
  ],
  [
    'mutation { revertChangeset(number: 1, clientMutationId: "") { __typename } }',
    '"clientMutationId" has no characters: leave it out, or give one',
  ],
  [
    `mutation { revertChangeset(number: 1, clientMutationId: "${'x'.repeat(201)}") { __typename } }`,
    '"clientMutationId" has 201 characters, and 200 are allowed',
  ],
])('%s is refused with what would be right', async ([query, message]) => {
  const { errors } = await ask(query as string);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('schema/desk.graphql is the schema that is served (`npm run schema` writes it anew), each part with its meaning', async () => {
  const { data } = await ask(getIntrospectionQuery());
  const schema = buildClientSchema(data);
  const printed = readFileSync(new URL('../../schema/desk.graphql', import.meta.url), 'utf8');
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(printed);
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const undescribed = own.flatMap((type) => {
    const members = 'getFields' in type ? Object.values(type.getFields()) : [];
    const missing = members
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`);
    return type.description ? missing : [type.name, ...missing];
  });
  expect(undescribed).toEqual([]);
});

test('docs/desk.md says what each setting of wrangler.desk.toml means', async () => {
  const { vars } = await readConfiguration(DESK_CONFIG);
  const page = readFileSync(new URL('../../docs/desk.md', import.meta.url), 'utf8');
  const names = Object.keys(vars);
  expect(names).toContain('DESK_OF_ONE');
  expect(names.filter((name) => !page.includes(`| \`${name}\` | `))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../start/project.ts';

/** As npm runs each command. */
const QUICK = ['--import', './scripts/quick.mjs'];

const MANIFEST = 'src/http/persisted-documents.json';
const MODULE = 'explorer/shell/documents.ts';
const TYPES = 'explorer/api/documents.ts';
const DEFINITIONS = 'explorer/api/definitions.ts';
const LABELS = 'explorer/api/labels.ts';
const project = join(import.meta.dirname, '../..');
const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

function run(folder: string, ...command: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...QUICK, ...command], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const documents = (folder: string, ...globs: string[]) => run(folder, 'scripts/documents.ts', ...globs);

const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const manifestOf = (folder: string): Record<string, string> => JSON.parse(textOf(folder, MANIFEST));

/** The ids by which the explorer and the tools for assistants ask, as their modules have them. */
const explorerIds = (folder: string) =>
  globSync(['explorer/**/documents.ts', 'src/agents/documents.ts'], { cwd: folder }).flatMap((file) =>
    [...textOf(folder, file).matchAll(/(?:document<.*>\(|DocumentOf<.*> = )'(sha256:[0-9a-f]{64})'/g)].map(
      ([, id]) => id as string,
    ),
  );

test('the manifest and the types of the explorer are those of the documents (`npm run documents` writes both anew)', () => {
  const folder = copyProject();
  for (const file of [MANIFEST, MODULE, TYPES, LABELS, DEFINITIONS]) rmSync(join(folder, file));
  expect(documents(folder)).toMatchObject({ status: 0, stderr: '' });
  for (const file of [MANIFEST, MODULE, TYPES, LABELS, DEFINITIONS])
    expect(textOf(folder, file)).toBe(textOf(project, file));
});

test('the explorer asks by ids that are persisted, each that of its text', () => {
  const ids = explorerIds(project);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(hashOf(manifestOf(project)[id] ?? '')).toBe(id);
});

test('a document is found under the SHA-256 of its file, and nothing of it is changed', () => {
  const text = textOf(project, 'graphiql/tabs/9-search.graphql');
  expect(manifestOf(project)[hashOf(text)]).toBe(text);
});

test('it is written of the files that the globs match, several operations in one or not, and of the explorer', () => {
  const folder = copyProject();
  const text = 'query One { __typename }\nquery Two { parties { totalCount } }\n';
  writeFileSync(join(folder, 'mine.graphql'), text);
  const ids = [hashOf(text), ...explorerIds(folder)];
  expect(documents(folder, 'mine.graphql', '*.graphql')).toEqual({
    status: 0,
    stdout: `${MANIFEST} holds ${ids.length} documents\n`,
    stderr: '',
  });
  expect(Object.keys(manifestOf(folder)).sort()).toEqual(ids.sort());
  expect(textOf(folder, MODULE)).toBe(textOf(project, MODULE));
});

const hex = (text: string) => hashOf(text).slice('sha256:'.length);

test('what the tools of clients write is taken up with its ids, from wherever it is', () => {
  const [one, two, three] = ['version', 'licence', 'updatedAt'].map(
    (field) => `query Mine { dataset { ${field} } }`,
  ) as [string, string, string];
  const manifests = {
    'relay.json': { [hex(one)]: one },
    'tada.json': { [hashOf(two)]: two },
    'apollo.json': {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: hex(three), name: 'Mine', type: 'query', body: three }],
    },
  };
  const elsewhere = copyProject();
  const files = Object.entries(manifests).map(([name, json]) => {
    const file = join(elsewhere, name);
    writeFileSync(file, JSON.stringify(json));
    return file;
  });
  const folder = copyProject();
  expect(documents(folder, ...files)).toMatchObject({ status: 0, stderr: '' });
  expect([one, two, three].map((text) => manifestOf(folder)[hashOf(text)])).toEqual([one, two, three]);
});

test('of a manifest it is told which id is not the hash of its text, what does not fit the schema, and that it is none', () => {
  const folder = copyProject();
  const write = (file: string, json: unknown) => writeFileSync(join(folder, file), JSON.stringify(json));
  write('a.json', { '3be4abb81fa595e25eb725b2c6a87508': '{ __typename }' });
  const wrong = 'query Two {\n  nothing\n}';
  write('b.json', { operations: [{ id: hex(wrong), name: 'Two', type: 'query', body: wrong }] });
  write('c.json', ['query']);
  write('d.json', { operations: [null] });
  const { status, stdout, stderr } = documents(folder, '[abcd].json', 'graphiql');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^a\.json:1:1: error: the id 3be4\w+ is not the SHA-256.*Relay: "algorithm"/),
    expect.stringMatching(/^b\.json \(Two\):2:3: error: .*"nothing"/),
    expect.stringMatching(/^c\.json:1:1: error: no manifest/),
    expect.stringMatching(/^d\.json:1:1: error: no manifest/),
    expect.stringMatching(/^graphiql:1:1: error: a folder/),
  ]);
});

test('every problem of every document is told with its place, and nothing is written', () => {
  const folder = copyProject();
  rmSync(join(folder, MANIFEST));
  writeFileSync(join(folder, 'a.graphql'), 'query {\n  nothing\n  events { nope }\n}\n');
  writeFileSync(join(folder, 'b.graphql'), 'query {\n  events(first: ) { totalCount }\n}\n');
  writeFileSync(join(folder, 'c.graphql'), 'fragment Name on Party { name }\n');
  writeFileSync(join(folder, 'explorer/nobody.graphql'), 'fragment Nobody on Actor {\n  nome\n}\n');
  const { status, stdout, stderr } = documents(folder, '*.graphql');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^a\.graphql:2:3: error: .*"nothing"/),
    expect.stringMatching(/^a\.graphql:3:12: error: .*"nope"/),
    expect.stringMatching(/^b\.graphql:2:17: error: Syntax Error/),
    expect.stringMatching(/^c\.graphql:1:1: error: .*no operation/),
    expect.stringMatching(/^explorer\/nobody\.graphql:1:1: error: .*"Nobody" is never used/),
    expect.stringMatching(/^explorer\/nobody\.graphql:2:3: error: .*"nome"/),
  ]);
  expect(() => readFileSync(join(folder, MANIFEST))).toThrow('ENOENT');
});

test('a document of the explorer that is no GraphQL is told with its place', () => {
  const folder = copyProject();
  writeFileSync(join(folder, 'explorer/half.graphql'), 'query Half {\n  dataset {\n');
  const { status, stderr } = documents(folder);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^explorer\/half\.graphql:3:1: error: Syntax Error.*\n$/),
  });
});

const refusalOf = (stale: string) =>
  `${stale}: not what schema/schema.graphql and the .graphql files of explorer/ say; run npm run documents`;

test.each<[string, string, (folder: string) => void]>([
  [
    'a document was changed and its types were not',
    `${TYPES} and explorer/documents.ts and ${MANIFEST}`,
    (folder) => writeFileSync(join(folder, 'explorer/more.graphql'), 'query More { dataset { events } }\n'),
  ],
  [
    'the manifest is without one of them',
    MANIFEST,
    (folder) => {
      const kept = Object.entries(manifestOf(folder)).filter(([id]) => id !== explorerIds(folder)[0]);
      writeFileSync(join(folder, MANIFEST), JSON.stringify(Object.fromEntries(kept)));
    },
  ],
  [
    'the schema describes a value otherwise',
    `${TYPES} and ${DEFINITIONS} and client/generated/schema.ts and client/generated/fragments.ts and src/agents/documents.ts`,
    (folder) => {
      const schema = textOf(folder, 'schema/schema.graphql');
      writeFileSync(
        join(folder, 'schema/schema.graphql'),
        schema.replace('Calls an act wrong.', 'Blames it.'),
      );
    },
  ],
])('no page is built where %s', async (_name, stale, change) => {
  const folder = copyProject();
  change(folder);
  const { assertFresh } = await import(join(folder, 'scripts/explorer-documents.ts'));
  await expect(assertFresh()).rejects.toThrow(refusalOf(stale));
});

test('whoever builds the pages is told so', () => {
  const folder = copyProject();
  writeFileSync(join(folder, MANIFEST), '{}');
  const { status, stderr } = run(folder, 'scripts/build.ts');
  expect({ status, stderr }).toEqual({ status: 1, stderr: `${refusalOf(MANIFEST)}\n` });
});

test('a glob that matches nothing is a mistake', () => {
  expect(documents(copyProject(), 'nowhere/*.graphql')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'error: no file matches nowhere/*.graphql\n',
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../start/project.ts';

const MANIFEST = 'src/http/persisted-documents.json';
const project = join(import.meta.dirname, '../..');
const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

function documents(folder: string, ...globs: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/documents.ts', ...globs], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the manifest holds the documents as they are (`npm run documents` writes it anew)', () => {
  const folder = copyProject();
  rmSync(join(folder, MANIFEST));
  expect(documents(folder)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, MANIFEST), 'utf8')).toBe(readFileSync(join(project, MANIFEST), 'utf8'));
});

test('a document is found under the SHA-256 of its file, and nothing of it is changed', () => {
  const manifest: Record<string, string> = JSON.parse(readFileSync(join(project, MANIFEST), 'utf8'));
  const text = readFileSync(join(project, 'graphiql/tabs/9-search.graphql'), 'utf8');
  expect(manifest[hashOf(text)]).toBe(text);
});

test('it is written of the files that the globs match, several operations in one or not', () => {
  const folder = copyProject();
  const text = 'query One { __typename }\nquery Two { parties { totalCount } }\n';
  writeFileSync(join(folder, 'mine.graphql'), text);
  expect(documents(folder, 'mine.graphql', '*.graphql')).toEqual({
    status: 0,
    stdout: `${MANIFEST} holds 1 document\n`,
    stderr: '',
  });
  expect(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))).toEqual({ [hashOf(text)]: text });
});

test('every problem of every document is told with its place, and nothing is written', () => {
  const folder = copyProject();
  rmSync(join(folder, MANIFEST));
  writeFileSync(join(folder, 'a.graphql'), 'query {\n  nothing\n  events { nope }\n}\n');
  writeFileSync(join(folder, 'b.graphql'), 'query {\n  events(first: ) { totalCount }\n}\n');
  writeFileSync(join(folder, 'c.graphql'), 'fragment Name on Party { name }\n');
  const { status, stdout, stderr } = documents(folder, '*.graphql');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^a\.graphql:2:3: error: .*"nothing"/),
    expect.stringMatching(/^a\.graphql:3:12: error: .*"nope"/),
    expect.stringMatching(/^b\.graphql:2:17: error: Syntax Error/),
    expect.stringMatching(/^c\.graphql:1:1: error: .*no operation/),
  ]);
  expect(() => readFileSync(join(folder, MANIFEST))).toThrow('ENOENT');
});

test('a glob that matches nothing is a mistake', () => {
  expect(documents(copyProject(), 'nowhere/*.graphql')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'error: no file matches nowhere/*.graphql\n',
  });
});

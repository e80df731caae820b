/** What whoever reaches the port of `npm start` can do: ask the API, and nothing of a development server. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { copyFilledProject, npm, start } from './project.ts';

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** `fetch` would send no body with a GET. */
function send(url: URL, { method = 'GET', headers = {}, body = '' }: Sent) {
  return new Promise<{ status?: number; body: string }>((resolve, reject) => {
    const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    request(url, { method, headers: { ...headers, ...length } }, (answer) => {
      text(answer).then((said) => resolve({ status: answer.statusCode, body: said }), reject);
    })
      .on('error', reject)
      .end(body);
  });
}

const CONSOLES = ['/cdn-cgi/local/explorer', '/cdn-cgi/explorer'].map(
  (path) => `${path}/api/d1/database/DB/raw`,
);
const ADDRESSES = ['MF-Original-URL', 'X-Forwarded-Proto', 'MF-Route-Override', 'MF-Op-Original-URL'];
const SQL = { method: 'POST', body: JSON.stringify({ sql: "UPDATE events SET title = 'X'", params: [] }) };
const SECRET = 'aWordThatNobodyWritesDown';

test('npm start serves the Worker and nothing else', async () => {
  const project = await copyFilledProject();
  // As a sweep of temporary folders does, of which Wrangler has one for those older than a day.
  const swept = [join(project, 'tmp'), join(project, '.wrangler/tmp')];
  mkdirSync(swept[0] as string);
  const server = await start(project, { TMPDIR: swept[0] });
  for (const folder of swept) rmSync(folder, { recursive: true, force: true });
  const at = (path: string) => new URL(path, server.address);
  const json = { 'content-type': 'application/json' };
  appendFileSync(join(project, 'src/worker.ts'), 'not code\n');

  for (const path of CONSOLES) {
    expect(await send(at(path), { ...SQL, headers: json })).toMatchObject({ status: 404 });
    for (const name of ADDRESSES) {
      const headers = { ...json, [name]: String(new URL(path, 'http://localhost')) };
      const question = { method: 'POST', headers, body: '{ "query": "{ __typename }" }' };
      expect(await send(at('/graphql'), question)).toEqual({
        status: 200,
        body: '{"data":{"__typename":"Query"}}',
      });
    }
  }
  const title = await server.ask('{ events(first: 1) { edges { node { title } } } }');
  expect(JSON.stringify(title)).not.toContain('"X"');

  for (const path of [
    '/',
    '/health',
    '/robots.txt',
    '/schema.graphql',
    '/graphql?query={__typename}',
    '/nowhere',
  ]) {
    for (const method of ['GET', 'HEAD']) {
      const plain = await send(at(path), { method });
      expect(await send(at(path), { method, body: 'x' }), `${method} ${path}`).toEqual(plain);
    }
  }

  await send(at(`/graphql?query={${SECRET}:__typename}`), {});
  const state = join(project, '.wrangler/state');
  const kept = readdirSync(state, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(SECRET));
  expect(kept).toEqual([]);

  expect(await npm(project, ['start', '--silent'], { PORT: '0' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^Another npm start or npm run dev serves the database in \.wrangler\/state: stop that one, or .+\n$/,
    ),
  });
  // Half-saved code is not served: there was time to build it.
  expect(await server.ask('{ __typename }')).toEqual({ __typename: 'Query' });
});

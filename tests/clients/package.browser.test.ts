/** The package of client/, as it is published and installed, asks a served API. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import client from '../../client/package.json' with { type: 'json' };
import aftermath from '../../package.json' with { type: 'json' };

const run = promisify(execFile);
const project = join(import.meta.dirname, '../..');
const front = mkdtempSync(join(tmpdir(), 'aftermath-client-'));
const installed = join(front, 'node_modules', client.name);
afterAll(() => rmSync(front, { recursive: true }));

beforeAll(async () => {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', front, './client'], {
    cwd: project,
  });
  const name = /aftermath-client-[\d.]+\.tgz/.exec(stdout)?.[0] ?? '';
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', join(front, name), '--strip-components=1', '-C', installed]);
  // What a front end has installed itself.
  for (const peer of [
    '@apollo',
    '@urql',
    'graphql',
    'rxjs',
    'wonka',
    '@0no-co',
    '@wry',
    'optimism',
    'tslib',
  ]) {
    symlinkSync(join(project, 'node_modules', peer), join(front, 'node_modules', peer));
  }
});

/** What a program of the front end prints. */
async function printed(program: string): Promise<unknown> {
  const file = join(front, 'program.mjs');
  writeFileSync(file, `${program}\nconsole.log(JSON.stringify(answer));`);
  const { stdout } = await run(process.execPath, [file, new URL('/graphql', inject('url')).href]);
  return JSON.parse(stdout);
}

test('it asks by text, by an id, and by the text of an id that is not known', async () => {
  const answer = await printed(`
    import { AskError, client } from 'aftermath-client';
    import { withFragments } from 'aftermath-client/fragments';
    const ask = client(process.argv[2]);
    const query = withFragments('query($slug: String!) { event(slug: $slug) { ...EventLine } }');
    const variables = { slug: 'us-embassy-baghdad-attack-2023-12-08' };
    const text = await ask(query, variables);
    const documentId = 'sha256:' + '0'.repeat(64);
    const byId = await ask({ documentId, toString: () => query }, variables);
    const long = await ask('{ dataset { version } }' + '#'.repeat(20_000));
    const refused = await ask('{ nothing }').catch((error) => error);
    const filter = { slug: Array.from({ length: 100 }, (_, index) => 'x'.repeat(150) + index) };
    const much = await ask(
      { documentId, toString: () => 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }' },
      { filter },
    );
    const answer = { text, byId, long, much, isAskError: refused instanceof AskError, ...refused };
  `);
  const event = { event: expect.objectContaining({ slug: 'us-embassy-baghdad-attack-2023-12-08' }) };
  expect(answer).toMatchObject({
    text: event,
    byId: event,
    long: { dataset: { version: expect.any(String) } },
    much: { events: { totalCount: 0 } },
    isAskError: true,
    code: 'GRAPHQL_VALIDATION_FAILED',
    problems: [expect.objectContaining({ locations: [{ line: 1, column: 3 }] })],
  });
});

test('what is no answer of GraphQL is an error, and what stood in the address stays in it', async () => {
  const answer = await printed(`
    import { client } from 'aftermath-client';
    const asked = [];
    const answered = (body, status = 200) => client('https://example.org/graphql?key=1', {
      fetch: async (url, { method = 'GET' }) => {
        asked.push(method + ' ' + new URL(url).searchParams.get('key'));
        return new Response(body, { status });
      },
    })({ documentId: 'x', toString: () => '{ a }' }).then(() => 'an answer', ({ name, message }) => name + ': ' + message);
    const bodies = ['5', '[]', '{}', 'null', '{"errors":null}', '{"errors":"x"}', '{"errors":[null]}', '<p>'];
    const said = await Promise.all(bodies.map((body) => answered(body)));
    const good = await answered('{"data":{}}');
    const gone = await answered('{"errors":[{"message":"no such document"}]}', 404);
    const node = await client('https://example.org')({ kind: 'Document' }).catch(({ message }) => message);
    const answer = { said: [...new Set(said)], good, gone, node, asked: [...new Set(asked)] };
  `);
  expect(answer).toEqual({
    said: ['AskError: The answer (status 200) is none of GraphQL'],
    good: 'an answer',
    gone: 'AskError: no such document',
    node: expect.stringContaining('Give the text of the question'),
    asked: ['GET 1', 'POST 1'],
  });
});

test('its entries are there, those for caches too', async () => {
  const answer = await printed(`
    import { apolloCache } from 'aftermath-client/apollo';
    import { graphcache } from 'aftermath-client/graphcache';
    import { introspection } from 'aftermath-client/introspection';
    const answer = {
      possible: apolloCache.possibleTypes.PublishedRecord,
      keys: Object.keys(graphcache.keys),
      query: introspection.__schema.queryType.name,
    };
  `);
  expect(answer).toMatchObject({
    possible: expect.arrayContaining(['Event', 'Statement']),
    keys: expect.arrayContaining(['FuzzyDate']),
    query: 'Query',
  });
});

test('the client of the first entry has at most 1 KB, and the package the version of the API', async () => {
  const { stdout } = await run(
    join(project, 'node_modules/.bin/esbuild'),
    ['--bundle', '--minify', '--format=esm', join(installed, 'dist/ask.js')],
    { cwd: project },
  );
  expect(gzipSync(stdout, { level: 9 }).length).toBeLessThanOrEqual(1024);
  expect(client.version).toBe(aftermath.version);
});

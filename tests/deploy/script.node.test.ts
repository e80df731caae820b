/** The script that a deployment would send to Cloudflare: minified, and without Node's globals. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import * as changesets from '../../schema/changesets.ts';
import * as desk from '../../schema/desk.ts';
import * as tables from '../../schema/tables.ts';
import { buildPages } from '../../scripts/build.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { copyFilled } from '../setup/filled.ts';

const project = join(import.meta.dirname, '../..');
/** Our own aim. Cloudflare takes 3 MB for a free account: https://developers.cloudflare.com/workers/platform/limits/ */
const MAX_COMPRESSED_BYTES = 190 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
afterAll(() => rmSync(folder, { recursive: true }));
// In a folder of its own, which wrangler watches.
const outdir = join(folder, 'script');
const script = join(outdir, 'worker.js');

beforeAll(buildPages);

describe.each([
  ['production', '', 'aftermath'],
  ['staging', 'staging', 'aftermath-staging'],
])('wrangler deploy --dry-run, for %s,', (_name, env, database) => {
  test('builds a script below its size budget, with its bindings', () => {
    const wrangler = ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', `--env=${env}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...wrangler, '--outdir', outdir], {
      cwd: project,
      env: {
        ...process.env,
        CI: 'true',
        // What the dossiers' code loads of it in this process is silent.
        WRANGLER_LOG: 'log',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_WRITE_LOGS: 'false',
      },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`env\\.DB \\(${database}\\) +D1 Database`));
    expect(stdout).toMatch(/env\.ASSETS +Assets/);
    expect(gzipSync(readFileSync(script)).length).toBeLessThan(MAX_COMPRESSED_BYTES);
  });
});

describe('that script answers as the code does:', () => {
  async function serve(state: string) {
    const worker = await startWorker({
      config: join(project, 'wrangler.toml'),
      entrypoint: script,
      envFiles: [],
      build: { bundle: false },
      dev: {
        server: { hostname: 'localhost', port: 0 },
        inspector: false,
        persist: join(folder, state),
        logLevel: 'none',
      },
    });
    onTestFinished(() => worker.dispose());
    const address = new URL('/graphql', await worker.url);
    return async (query: string) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
      return response.json() as Promise<any>;
    };
  }

  test("the README's query, ids, dates, the schema, and errors with their codes", async () => {
    await copyFilled(join(folder, 'full'));
    const ask = await serve('full');

    const query = readFileSync(join(project, 'README.md'), 'utf8').split(/```graphql\n|\n```\n/)[1] ?? '';
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data.event.title).toBe('Attack on the US embassy in Baghdad');
    expect(data.event.responsesByParty).toHaveLength(3);

    const { data: first } = await ask(
      '{ events(first: 1) { edges { cursor node { id occurred { precision } } } } }',
    );
    const [{ cursor, node }] = first.events.edges;
    expect(node.occurred.precision).toMatch(/^[A-Z]+$/);
    const { data: again } = await ask(
      `{ node(id: "${node.id}") { id } events(first: 1, after: "${cursor}") { edges { cursor } } }`,
    );
    expect(again.node.id).toBe(node.id);
    expect(again.events.edges[0].cursor).not.toBe(cursor);

    const { data: introspection } = await ask(
      getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true }),
    );
    expect(`${printSchema(lexicographicSortSchema(buildClientSchema(introspection)))}\n`).toBe(
      readFileSync(join(project, 'schema/schema.graphql'), 'utf8'),
    );

    const codeOf = async (document: string) => (await ask(document)).errors?.[0].extensions.code;
    expect(await codeOf('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('{ events(after: "é") { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ node(id: "*") { id } }')).toBe('BAD_USER_INPUT');
  });

  test('and says nothing of what went wrong inside', async () => {
    const { database, close } = await openLocalDatabase(join(folder, 'broken'));
    await database.prepare('DROP TABLE revisions').run();
    await close();
    const ask = await serve('broken');
    const answer = JSON.stringify(await ask('{ dataset { version } }'));
    expect(answer).toContain('"errors"');
    expect(answer).not.toMatch(/no such table|SQLITE|\.ts|\.js/);
  });
});

test('the public script holds none of the code that writes', () => {
  const { sources } = JSON.parse(readFileSync(`${script}.map`, 'utf8')) as { sources: string[] };
  expect(sources.some((path) => path.includes('src/http/'))).toBe(true);
  expect(sources.filter((path) => /src\/(desk|dossier|changesets)\//.test(path))).toEqual([]);
  const names = Object.values({ ...tables, ...changesets, ...desk }).flatMap((table) =>
    is(table, SQLiteTable) ? [getTableName(table)] : [],
  );
  expect(names).toContain('dossier_texts');
  const written = new RegExp(
    `(insert (or \\w+ )?into|replace into|update|delete from) (${names.join('|')})\\b`,
    'i',
  );
  expect(written.exec(readFileSync(script, 'utf8'))).toBeNull();
});

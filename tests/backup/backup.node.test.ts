import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, type TestContext, test } from 'vitest';
import { freeAddress } from '../../scripts/address.ts';
import { buildPages } from '../../scripts/build.ts';
import { run as serve } from '../../scripts/runtime.ts';
import { buildScript } from '../../scripts/script.ts';
import { withoutSearchIndex } from '../../scripts/search-index.ts';
import { changeDatabase, showChanges } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { folderOf, PROJECT, QUICK, wantedIn } from '../dossier/command.ts';
import { EXAMPLE } from '../dossier/example.ts';
import { copyEmpty, copyFilled } from '../setup/filled.ts';

const QUESTIONS = [
  readFileSync(join(PROJECT, 'graphiql/tabs/1-attack-and-answers.graphql'), 'utf8'),
  '{ search(text: "kataib") { totalCount pageInfo { endCursor } edges { cursor snippet { text match } node { __typename ... on Actor { name } } } } }',
  '{ search(text: "den of espion") { edges { node { ... on Statement { summary renderings { text source { title } } } } } } }',
];

async function run(command: string, args: string[], folder: string, environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      INIT_CWD: folder,
      PATH: `${join(PROJECT, 'node_modules/.bin')}:${process.env.PATH}`,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_WRITE_LOGS: 'false',
      ...environment,
    },
  });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: (await ended)[0] as number, stdout, stderr };
}

const backUp = (folder: string, args: string[], environment?: NodeJS.ProcessEnv) =>
  run(process.execPath, [...QUICK, join(PROJECT, 'scripts/backup.ts'), ...args], folder, environment);

/** Makes the database what the dossiers of that folder say. */
async function fill(state: string, folder: string): Promise<void> {
  const { database, close } = await openLocalDatabase(state);
  await changeDatabase(database, wantedIn(folder)).finally(close);
}

/** What the Worker says that is served from there. */
async function answersFrom(state: string): Promise<unknown[]> {
  const { url, stop } = await serve({
    script: await buildScript(),
    state,
    address: await freeAddress(0),
  });
  try {
    return await Promise.all(
      QUESTIONS.map(async (query) => {
        const response = await fetch(new URL('/graphql', url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return response.json();
      }),
    );
  } finally {
    await stop();
  }
}

test('an empty folder that is filled from a backup answers as the database did, searches included', async (context) => {
  await buildPages();
  const folder = folderOf(context, {});
  await copyFilled(join(folder, 'state'));
  const { code, stderr } = await backUp(folder, ['--persist-to', 'state', 'backup.sql']);
  context.expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

  const restore = ['d1', 'execute', 'DB', '--local', '--persist-to', join(folder, 'restored')];
  const config = ['--config', join(PROJECT, 'wrangler.toml')];
  await run('wrangler', [...restore, '--file', join(folder, 'backup.sql'), ...config], folder);
  const migrate = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', join(folder, 'restored')];
  const migrated = await run('wrangler', [...migrate, ...config], folder, { CI: 'true' });
  context.expect(migrated.code, migrated.stderr).toBe(0);

  const answers = await answersFrom(join(folder, 'state'));
  context.expect(JSON.stringify(answers)).not.toContain('"errors"');
  context.expect(JSON.stringify(answers)).toContain('Kataib Hezbollah');
  context.expect(await answersFrom(join(folder, 'restored'))).toEqual(answers);
  const restored = await openLocalDatabase(join(folder, 'restored'));
  const changes = await showChanges(restored.database, wantedIn(PROJECT)).finally(restored.close);
  context.expect(changes.lines).toEqual(['Nothing to change.']);
});

describe('while a database is exported, its search index', () => {
  async function worldOf(context: TestContext) {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE });
    await copyEmpty(join(folder, 'state'));
    await fill(join(folder, 'state'), folder);
    const open = () => openLocalDatabase(join(folder, 'state'));
    const sql = async (statement: string) => {
      const { database, close } = await open();
      try {
        return (await database.prepare(statement).all()).results;
      } finally {
        await close();
      }
    };
    return { open, sql, found: (word: string) => sql(`SELECT rowid FROM search('${word}')`) };
  }

  test('is away, and then there again, with what changed meanwhile', async (context) => {
    const { open, sql, found } = await worldOf(context);
    context.expect(await found('rocket')).toHaveLength(1);
    const { database, close } = await open();
    context.onTestFinished(close);
    const opened = async () => ({ database, close: async () => {} });
    await withoutSearchIndex(opened, async () => {
      const { results } = await database
        .prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'search%' OR sql LIKE '%VIRTUAL%'")
        .all();
      context.expect(results).toEqual([]);
      await database.prepare("UPDATE events SET title = 'Zymurgy' WHERE slug = 'raid'").run();
    });
    const { results } = await database.prepare("SELECT rowid FROM search('zymurgy')").all();
    context.expect(results).toHaveLength(1);
    await close();
    context.expect(await sql("SELECT name FROM d1_migrations WHERE name LIKE '%search%'")).toHaveLength(4);
    context.expect(await found('rocket')).toHaveLength(1);
  });

  test('is put back where the export fails', async (context) => {
    const { open, found } = await worldOf(context);
    await context
      .expect(withoutSearchIndex(open, () => Promise.reject(new Error('the line was cut'))))
      .rejects.toThrow('the line was cut');
    context.expect(await found('rocket')).toHaveLength(1);
  });

  test('is missed, and made by the next migration, where it could not be put back', async (context) => {
    const { open, found } = await worldOf(context);
    let opened = 0;
    const once = () => (opened++ ? Promise.reject(new Error('no network')) : open());
    await context
      .expect(withoutSearchIndex(once, async () => {}))
      .rejects.toThrow(
        'the search index could not be put back (no network): run npx wrangler d1 migrations apply DB --remote',
      );
    context.expect(await found('rocket')).toHaveLength(1);
  });
});

describe('npm run backup says in one line why it cannot, and writes nothing', () => {
  test('where the file is there already', async (context) => {
    const folder = folderOf(context, { 'backup.sql': 'precious' });
    context.expect(await backUp(folder, ['backup.sql'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: backup.sql is there already: name another file\n',
    });
    context.expect(readFileSync(join(folder, 'backup.sql'), 'utf8')).toBe('precious');
  });

  test('where the folder of the file is not there', async (context) => {
    const folder = folderOf(context, {});
    const { code, stderr } = await backUp(folder, [join('none', 'backup.sql')]);
    context
      .expect({ code, stderr })
      .toEqual({ code: 1, stderr: 'error: none is no folder: make it first\n' });
  });

  test('where there is no database', async (context) => {
    const folder = folderOf(context, {});
    context.expect(await backUp(folder, ['--persist-to', 'state', 'backup.sql'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: there is no database in state: npm start makes one\n',
    });
    context.expect(existsSync(join(folder, 'backup.sql'))).toBe(false);
  });

  test('where there is no account for the deployed one', async (context) => {
    const folder = folderOf(context, {});
    // A home without a login, so that no test reaches a real account.
    const nobody = {
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      CLOUDFLARE_API_TOKEN: undefined,
      CLOUDFLARE_API_KEY: undefined,
      CLOUDFLARE_EMAIL: undefined,
    };
    context.expect(await backUp(folder, ['--remote', 'backup.sql'], nobody)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'error: the deployed database needs a Cloudflare account: run npx wrangler login, or set CLOUDFLARE_API_TOKEN\n',
    });
  });
});

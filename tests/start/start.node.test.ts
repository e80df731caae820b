import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { portFrom } from '../../scripts/address.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { copyFilledProject, copyProject, npm, type Running, start } from './project.ts';

/** How much of what the dossiers hold. */
const DOSSIERS = { parties: Object.keys(checkDossiers(['seed']).dossier?.parties ?? {}).length };
/** In place of all others, where it does not matter what they say: to apply them takes seconds. */
function keepOneDossier(project: string): void {
  const folder = join(project, 'seed');
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) rmSync(join(folder, name));
  writeFileSync(join(folder, 'one.yaml'), 'parties:\n  locals: { name: Locals }\n');
}
const NEIGHBOURS = 'parties:\n  neighbours: { name: Neighbours }\n';
const PARTIES = '{ parties { totalCount } }';
const parties = (count: number) => ({ parties: { totalCount: count } });

/** What ends it as no command does: each leaves nothing running, of whatever else the server was asked before. */
const KILLED = {
  npm: /^npm start/,
  'the start script': /scripts\/start\.ts/,
  'what serves': /scripts\/serve\.ts/,
};

async function killed(server: Running, which: keyof typeof KILLED): Promise<{ stdout: string }> {
  // Only there it is known what runs.
  if (!existsSync('/proc')) return server.stop();
  const ended = await server.kill(KILLED[which]);
  await expect.poll(() => server.processes(), { timeout: 120_000 }).toEqual([]);
  await expect(fetch(server.address)).rejects.toThrow('fetch failed');
  return ended;
}

describe('npm start', () => {
  test('serves the dossiers at the address that it prints, prints nothing else, and leaves nothing running', async () => {
    const server = await start(copyProject());
    // How exact a date is went by the names of classes once, which a minified Worker does not have.
    const answer = await server.ask(`{
      day: event(slug: "us-embassy-baghdad-attack-2023-12-08") { place { name } occurred { precision } }
      month: source(slug: "kataib-hezbollah-denial-2021-07") { publishedAt { precision } }
    }`);
    const pages = await Promise.all(
      ['/', '/graphql'].map((path) =>
        fetch(new URL(path, server.address), { headers: { accept: 'text/html' } }),
      ),
    );
    if (existsSync('/proc')) expect(server.processes().map(({ name }) => name)).toContain('workerd');
    const { stdout, stderr } = await server.stop();
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');
    expect(server.processes()).toEqual([]);
    expect(answer).toEqual({
      day: { place: { name: expect.any(String) }, occurred: { precision: 'DAY' } },
      month: { publishedAt: { precision: 'MONTH' } },
    });
    for (const { headers } of pages) expect(headers.get('content-type')).toContain('text/html');
    expect(stdout).toBe(
      `Aftermath is at ${new URL('/', server.address)}, its API at ${server.address} (Ctrl+C stops it)\n`,
    );
    expect(stderr).toBe('');
  });

  test('adds its dossiers to what was applied before, and says in a line what that is', async () => {
    const project = copyProject();
    keepOneDossier(project);
    writeFileSync(join(project, 'mine.yaml'), NEIGHBOURS);
    const apply = ['run', '--silent', 'dossier', '--', 'apply', 'mine.yaml'];
    expect(await npm(project, apply)).toMatchObject({ code: 0, stderr: '' });
    const server = await start(project);
    expect(await server.ask(PARTIES)).toEqual(parties(2));
    expect((await server.stop()).stdout).toMatch(
      /^The database also holds 1 dossier that is not in seed: mine \(npm run dossier -- remove NAME takes it away\)\nAftermath is at/,
    );
  });

  test('serves the folder that AFTERMATH_DATA names, beside what is there, keeps a dossier whose file is gone, and leaves nothing running after kill -9 of what serves', async () => {
    const project = await copyFilledProject();
    expect(await npm(project, ['run', '--silent', 'dossier', '--', 'new', 'mine'])).toMatchObject({
      code: 0,
    });
    const first = await start(project, { AFTERMATH_DATA: 'mine' });
    expect(await first.ask(PARTIES)).toEqual(parties(DOSSIERS.parties + 1));
    const page = await fetch(new URL('/event/example-arrests', first.address));
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Dockers arrested in Example Port'),
    ]);
    expect((await first.stop()).stdout).toMatch(
      /^The database also holds \d+ dossiers that are not in mine: [^\n]+\nAftermath is at/,
    );
    rmSync(join(project, 'mine/example.yaml'));
    const second = await start(project);
    expect(await second.ask(PARTIES)).toEqual(parties(DOSSIERS.parties + 1));
    expect((await killed(second, 'what serves')).stdout).toContain(
      'The database also holds 1 dossier that is not in seed: example (',
    );
  });

  test('fills a database anew that was deleted, and leaves nothing running after kill -9 of npm', async () => {
    const project = await copyFilledProject();
    keepOneDossier(project);
    const folder = join(project, '.wrangler/state/v3/d1');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((name) => /\.sqlite/.test(name))) rmSync(join(folder, name));
    const server = await start(project);
    expect(await server.ask(PARTIES)).toEqual(parties(1));
    await killed(server, 'npm');
  });

  test('takes up a dossier that was changed, and leaves nothing running after Ctrl+C', async () => {
    const project = await copyFilledProject();
    writeFileSync(join(project, 'seed/mine.yaml'), NEIGHBOURS);
    const server = await start(project);
    expect(await server.ask(PARTIES)).toEqual(parties(DOSSIERS.parties + 1));
    expect(await server.interrupt()).toMatchObject({ stderr: '' });
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');
    expect(server.processes()).toEqual([]);
  });

  test('shows an error that nobody foresaw with the lines of the source, and to no client', async () => {
    const project = await copyFilledProject();
    const file = join(project, 'src/http/robots.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text
        .replace('=>', '=>\nfault() ??')
        .concat("function fault(): undefined { if (Date.now()) throw new TypeError('of robots'); }\n"),
    );
    const server = await start(project);
    const answer = await fetch(new URL('/robots.txt', server.address));
    expect([answer.status, await answer.json()]).toEqual([
      500,
      {
        errors: [
          { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        ],
      },
    ]);
    expect((await server.stop()).stderr).toMatch(
      /^TypeError: of robots\n {4}at .*src\/http\/robots\.ts:\d+\)?\n/,
    );
  });

  test('reports every problem of a broken dossier with its place, serves again once it is mended, and leaves nothing running after kill -9 of the start script', async () => {
    const project = copyProject();
    keepOneDossier(project);
    const broken = join(project, 'seed/mine.yaml');
    writeFileSync(broken, 'parties:\n  neighbours:\n    nam: Neighbours\n');
    const { code, stdout, stderr } = await npm(project, ['start', '--silent'], { PORT: '0' });
    const lines = stderr.trimEnd().split('\n');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^seed\/mine\.yaml:\d+:\d+: error: /);
    expect(lines.at(-1)).toBe('Correct the dossiers as said above, then start again');
    rmSync(broken);
    const server = await start(project);
    expect(await server.ask('{ __typename }')).toEqual({ __typename: 'Query' });
    await killed(server, 'the start script');
  });
});

describe('npm start says in one line why it cannot, and fails', () => {
  async function refusalOf(project: string, env: NodeJS.ProcessEnv): Promise<string> {
    const { code, stdout, stderr } = await npm(project, ['start', '--silent'], env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    return stderr.trimEnd();
  }

  test('where the port is taken', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    const port = await new Promise<number>((resolve) => {
      other.listen(0, 'localhost', () => resolve((other.address() as { port: number }).port));
    });
    expect(await refusalOf(copyProject(), { PORT: String(port) })).toBe(
      `Port ${port} is taken: choose another, as in PORT=${port + 1} npm start`,
    );
  });

  const noPort = (port: string) =>
    `PORT is "${port}", and must be a number from 1 to 65535, or 0 for any free port`;

  test('where PORT is a word', async () => {
    expect(await refusalOf(copyProject(), { PORT: 'eight' })).toBe(noPort('eight'));
  });

  test.for(['65536', '-1', '8787.5', '80 80'])('where PORT is "%s"', (port) => {
    expect(() => portFrom(port)).toThrow(noPort(port));
  });

  test('where the folder of the database cannot be written', async () => {
    const project = copyProject();
    writeFileSync(join(project, '.wrangler'), 'A file where a folder should be.');
    expect(await refusalOf(project, { PORT: '0' })).toMatch(
      /^Cannot write to \.wrangler\/state \(.+\): the database is kept there, so make it a writable folder$/,
    );
  });

  test('where wrangler.toml is missing', async () => {
    const project = copyProject();
    rmSync(join(project, 'wrangler.toml'));
    expect(await refusalOf(project, { PORT: '0' })).toBe(
      'wrangler.toml is missing: bring it back with git checkout wrangler.toml',
    );
  });

  test.for([
    ['cut off', (file: string) => truncateSync(file, 5000)],
    ['zeroed', (file: string) => writeFileSync(file, new Uint8Array(statSync(file).size))],
  ] as const)('where the file of the database is %s', async ([, damage]) => {
    const project = await copyFilledProject();
    const folder = join(project, '.wrangler/state/v3/d1/miniflare-D1DatabaseObject');
    const files = readdirSync(folder);
    for (const name of files.filter((name) => /-(wal|shm)$/.test(name))) rmSync(join(folder, name));
    damage(join(folder, files.find((name) => /^[0-9a-f]+\.sqlite$/.test(name)) ?? ''));
    expect(await refusalOf(project, { PORT: '0' })).toMatch(
      /^Aftermath could not start: .+ is not a readable database: delete .+$/,
    );
  });

  test('where the clock is behind the runtime that is asked for', async () => {
    const project = copyProject();
    const config = join(project, 'wrangler.toml');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replace(/^compatibility_date = .*$/m, 'compatibility_date = "2999-01-01"'));
    expect(await refusalOf(project, { PORT: '0' })).toMatch(
      /^The clock of this machine says \d{4}-\d\d-\d\d, and wrangler\.toml asks for the Workers runtime of 2999-01-01: set the clock right$/,
    );
  });

  test('where a setting is wrong', async () => {
    const project = copyProject();
    const config = join(project, 'wrangler.toml');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replace(/^CORS_ORIGINS = .*$/m, 'CORS_ORIGINS = "newsroom.example"'));
    expect(await refusalOf(project, { PORT: '0' })).toBe(
      'wrangler.toml: CORS_ORIGINS has "newsroom.example", and must be "*" for any site, or origins as https://newsroom.example with commas between them',
    );
  });

  test('where the code does not build', async () => {
    const project = copyProject();
    appendFileSync(join(project, 'src/worker.ts'), 'not code\n');
    expect(await refusalOf(project, { PORT: '0' })).toMatch(
      /^Aftermath could not start: .*src\/worker\.ts:\d+:\d+/,
    );
  });
});

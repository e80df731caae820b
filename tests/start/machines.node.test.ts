/** `npm start` on machines that lack something: room on the disk, a folder to write in, addresses. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machine } from './machine.ts';
import { copyFilledProject, npm, start } from './project.ts';

// A slow machine is no failure.
const MAX_WAIT_MS = 120_000;
const PARTIES = '{ parties { totalCount } }';
const NO_ROOM =
  'the disk has no room left for the local database in state, which is as it was: make room, .+';
const AT_LOCALHOST = 'Aftermath is at http://localhost:\\d+/, .+';

/** A project whose state folder is a disk of 8 MB. */
async function onSmallDisk() {
  const project = await copyFilledProject();
  mkdirSync(join(project, 'state'));
  writeFileSync(join(project, 'mine.yaml'), 'parties:\n  neighbours:\n    name: Neighbours\n');
  const disk = `cd '${project}'; mount -t tmpfs -o size=8m small state; cp -r .wrangler/state/. state`;
  return { project, disk, env: { AFTERMATH_STATE: 'state', PORT: '0' } };
}

test('where the disk is full, npm start and apply say so, and do nothing', async (context) => {
  const { project, disk, env } = await onSmallDisk();
  const full = machine(context, `${disk}; dd if=/dev/zero of=state/ballast bs=4k 2> /dev/null || true`);
  const apply = ['run', '--silent', 'dossier', '--', 'apply', 'mine.yaml'];
  expect(await npm(project, ['start', '--silent'], env, full)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(new RegExp(`^Aftermath could not start: ${NO_ROOM}\n$`)),
  });
  expect(await npm(project, apply, env, full)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(new RegExp(`^error: ${NO_ROOM}\n$`)),
  });
});

test('a disk that fills while npm start serves is named, and once there is room, everything is as it was', async (context) => {
  const { project, disk, env } = await onSmallDisk();
  const server = await start(project, env, undefined, machine(context, disk));
  const before = await server.ask(PARTIES);
  const state = server.inside(join(project, 'state'));
  const { bavail, bsize } = statfsSync(state);
  const ballast = join(state, 'ballast');
  writeFileSync(ballast, new Uint8Array(bavail * bsize));
  const statuses = () =>
    Promise.all(
      Array.from({ length: 4 }, async () => (await fetch(new URL('/health', server.address))).status),
    );
  await expect.poll(statuses, { timeout: MAX_WAIT_MS }).toContain(503);
  rmSync(ballast);
  await expect.poll(() => server.ask(PARTIES), { timeout: MAX_WAIT_MS }).toEqual(before);
  expect((await server.stop()).stderr).toMatch(
    /^The disk has no room left for the database in state: make room\. .+\n$/,
  );
});

test('a project that cannot be written is served where the database can, and what is built is up to date', async (context) => {
  const project = await copyFilledProject();
  const state = `${project}-state`;
  context.onTestFinished(() => rmSync(state, { recursive: true }));
  cpSync(join(project, '.wrangler/state'), state, { recursive: true });
  const readOnly = machine(
    context,
    `mount --bind '${project}' '${project}'; mount -o remount,ro,bind '${project}'; cd '${project}'`,
  );
  const server = await start(project, { AFTERMATH_STATE: state }, undefined, readOnly);
  expect(await server.ask('{ __typename }')).toEqual({ __typename: 'Query' });
  expect((await server.stop()).stderr).toBe('');
  rmSync(join(project, 'dist'), { recursive: true });
  expect(await npm(project, ['start', '--silent'], { AFTERMATH_STATE: state, PORT: '0' }, readOnly)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^Cannot write to dist\/.+ \(EROFS.+\): .+ built there, so make it a writable folder\n$/,
    ),
  });
});

test.for([
  ['IPv6 alone', '::1 localhost', 'true', `200\n${AT_LOCALHOST}`],
  [
    'no IPv6, and a list of hosts that has it',
    '127.0.0.1 localhost\n::1 localhost',
    'ip -6 addr flush dev lo',
    `200\n${AT_LOCALHOST}`,
  ],
  [
    'no 127.0.0.1',
    '::1 localhost',
    'ip -4 addr flush dev lo',
    'This machine has no 127\\.0\\.0\\.1, .+: bring it back, .+',
  ],
  ['no localhost', '127.0.0.1 other', 'true', 'localhost is no address of this machine: give .+'],
] as const)(
  'a machine with %s is served, or is told what it lacks',
  async ([, hosts, change, said], context) => {
    const project = await copyFilledProject();
    const list = join(project, 'hosts');
    writeFileSync(list, `${hosts}\n`);
    const prepared = `ip link set lo up; ${change}; mount --bind '${list}' /etc/hosts`;
    const [command = '', ...words] = machine(context, prepared, { hasNetwork: false });
    const inside = [process.execPath, join(import.meta.dirname, 'ask-once.mjs')];
    const { stdout } = spawnSync(command, [...words, ...inside], {
      cwd: project,
      env: {
        PATH: `${process.env.PATH?.split(':')
          .filter((path) => !path.includes('node_modules'))
          .join(':')}`,
        PORT: '0',
      },
      encoding: 'utf8',
    });
    expect(stdout).toMatch(new RegExp(`^${said}\n$`));
  },
);

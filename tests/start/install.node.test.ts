import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, npm } from './project.ts';

/** Runs the installation with an npm that notes how it was called, says `says` and ends with `code`. */
function install(project: string, { says = '', code = 0 } = {}) {
  const env = withNpm(project, `echo "$@" >> calls.txt\necho '${says}' >&2\nexit ${code}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/install.mjs'], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, calls: calls(project).join('\n') };
}

/** An environment whose npm is this shell script. */
function withNpm(project: string, script: string): NodeJS.ProcessEnv {
  const npm = join(project, 'bin/npm');
  mkdirSync(join(project, 'bin'), { recursive: true });
  writeFileSync(npm, `#!/bin/sh\n${script}`);
  chmodSync(npm, 0o755);
  return { PATH: `${join(project, 'bin')}:/usr/bin:/bin` };
}

function calls(project: string): string[] {
  const file = join(project, 'calls.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

function withoutPackages(): string {
  const project = copyProject();
  rmSync(join(project, 'node_modules'), { recursive: true });
  return project;
}

/** As npm leaves them, but for the packages themselves. */
function withPackages(edit: (packages: Record<string, { optional?: boolean }>) => void = () => {}): string {
  const project = withoutPackages();
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  edit(lock.packages);
  for (const path of Object.keys(lock.packages).filter(Boolean)) {
    mkdirSync(join(project, path), { recursive: true });
    writeFileSync(join(project, path, 'package.json'), '{}');
  }
  mkdirSync(join(project, 'node_modules/node/bin'), { recursive: true });
  writeFileSync(join(project, 'node_modules/node/bin/node'), '');
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify(lock));
  return project;
}

test('nothing is installed, and nothing said, where the packages are those of package-lock.json', () => {
  const project = withPackages((packages) => {
    // Those of other machines are in the lock file alone.
    for (const [path, { optional }] of Object.entries(packages)) if (optional) delete packages[path];
  });
  expect(install(project)).toEqual({ status: 0, stdout: '', stderr: '', calls: '' });
});

test.for([
  ['there are none', withoutPackages],
  ['one is missing', () => withPackages((packages) => delete packages['node_modules/graphql'])],
  [
    'the folder of one is missing',
    () => {
      const project = withPackages();
      rmSync(join(project, 'node_modules/graphql'), { recursive: true });
      return project;
    },
  ],
  [
    'one is of another version',
    () =>
      withPackages((packages) => Object.assign(packages['node_modules/graphql'] ?? {}, { version: '0.0.0' })),
  ],
] as const)('packages are installed as locked where %s', ([, prepare]) => {
  const project = prepare();
  expect(install(project).calls).toMatch(/^ci /);
});

test('what npm says is shown where it fails, with a line that says what to do', () => {
  const { status, stderr } = install(withoutPackages(), { says: 'npm error network', code: 1 });
  expect(status).toBe(1);
  expect(stderr).toBe(
    [
      'Installing packages, once ...',
      'npm error network',
      'The packages could not be installed (npm says why above): is the npm registry within reach?',
      '',
    ].join('\n'),
  );
});

test('a clock that is wrong is named where certificates do not hold', () => {
  const { stderr } = install(withoutPackages(), { says: 'npm error code CERT_NOT_YET_VALID', code: 1 });
  expect(stderr).toMatch(
    /: is the clock right\? It says \d{4}-\d\d-\d\dT.+, and certificates hold for a time\n$/,
  );
});

test('no two npm install at once, also where one was started by a process that was killed', async () => {
  const project = withoutPackages();
  const env = withNpm(project, 'echo begin >> calls.txt; sleep 1; echo end >> calls.txt; exit 1\n');
  const begin = () =>
    spawn(process.execPath, ['scripts/install.mjs'], { cwd: project, env, stdio: 'ignore' });
  const killed = begin();
  await expect.poll(() => calls(project), { timeout: 120_000 }).toEqual(['begin']);
  // Its number and that of its npm.
  const atWork = () => readFileSync(join(project, '.wrangler/installing'), 'utf8').split(' ').length;
  await expect.poll(atWork, { timeout: 120_000 }).toBe(2);
  killed.kill('SIGKILL');
  await Promise.all([begin(), begin()].map((child) => once(child, 'close')));
  expect(calls(project)).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end']);
  expect(existsSync(join(project, '.wrangler/installing'))).toBe(false);
});

test('an npm that runs no install scripts is named as the reason', () => {
  const { status, stderr } = install(withoutPackages(), { says: 'npm warn' });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'npm skipped the install scripts, which fetch Node 24: run npm ci --ignore-scripts=false',
  );
  expect(stderr).not.toContain('npm warn');
});

test('every other npm script says what to do where there are no packages, and installs none', async () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const others = Object.entries(scripts).filter(([name]) => !/^(pre)?(start|test)$/.test(name));
  for (const [name, script] of others) expect(script, name).toMatch(/^node scripts\/installed\.mjs && /);
  const project = withoutPackages();
  expect(await npm(project, ['run', '--silent', 'format'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Packages are missing, or not those of package-lock.json: run npm ci first\n',
  });
  expect(existsSync(join(project, 'node_modules'))).toBe(false);
});

test('the lock file holds the packages of every platform, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
  ) as {
    packages: Record<
      string,
      { optionalDependencies?: Record<string, string>; dependencies?: Record<string, string> }
    >;
  };
  /** As Node resolves it: in the package's own folder, or in one around it. */
  const isLocked = (path: string, name: string): boolean =>
    `${path ? `${path}/` : ''}node_modules/${name}` in packages ||
    (path !== '' && isLocked(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name));
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file has a hash of every package, so that npm takes no other for it', () => {
  const lock = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { integrity?: string; inBundle?: boolean; link?: boolean }>;
  };
  const without = Object.entries(packages)
    .filter(([path, { integrity, inBundle, link }]) => path && !inBundle && !link && !integrity)
    .map(([path]) => path);
  expect(without).toEqual([]);
});

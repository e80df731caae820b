/** The Workers' scripts, as `wrangler deploy` would send them to Cloudflare. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { QUIET } from '../src/dossier/wrangler.ts';
import { digestOf } from './digest.ts';
import { assertWritable } from './folders.ts';

const project = join(import.meta.dirname, '..');

interface Kind {
  config: string;
  /** In dist/. */
  folder: string;
  /** What is in it, and how it is made. */
  origins: string[];
}

const SOURCES = ['src', 'schema', 'package-lock.json', 'scripts/script.ts'];
const PUBLIC: Kind = {
  config: 'wrangler.toml',
  folder: 'script',
  origins: [...SOURCES, 'dist/pages', 'wrangler.toml'],
};
const DESK: Kind = {
  config: 'wrangler.desk.toml',
  folder: 'desk',
  origins: [...SOURCES, 'wrangler.desk.toml'],
};

const PICTURES: Kind = {
  config: 'wrangler.pictures.toml',
  folder: 'pictures',
  origins: ['src/pictures', 'package-lock.json', 'scripts/script.ts', 'wrangler.pictures.toml'],
};

const AGENTS: Kind = {
  config: 'wrangler.agents.toml',
  folder: 'agents',
  origins: [...SOURCES, 'wrangler.agents.toml'],
};

/** Its path. Does nothing where it is up to date. */
export const buildScript = (): Promise<string> => build(PUBLIC);
export const buildDesk = (): Promise<string> => build(DESK);
export const buildPictures = (): Promise<string> => build(PICTURES);
export const buildAgents = (): Promise<string> => build(AGENTS);

async function build({ config, folder: name, origins }: Kind): Promise<string> {
  const folder = join(project, 'dist', name);
  const script = join(folder, 'worker.js');
  const stamp = join(project, `dist/${name}.sha256`);
  const digest = await digestOf(origins);
  if (existsSync(script) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return script;
  assertWritable(folder, 'the Worker is built there');
  await rm(stamp, { force: true });
  const wrangler = join(project, 'node_modules/wrangler/bin/wrangler.js');
  const options = ['deploy', '--dry-run', '--config', config, '--env=', '--outdir', folder];
  try {
    await promisify(execFile)(process.execPath, [wrangler, ...options], {
      cwd: project,
      env: { ...process.env, ...QUIET, CI: 'true', WRANGLER_LOG: 'error' },
    });
  } catch (error) {
    throw new Error(problemIn((error as { stderr?: string }).stderr ?? '') ?? String(error));
  }
  await writeFile(stamp, digest);
  return script;
}

/** esbuild's first problem, with its place; else what Wrangler says first. */
function problemIn(output: string): string | undefined {
  const text = stripVTControlCharacters(output);
  const place = /^ +(\S+:\d+:\d+):$/m.exec(text)?.[1];
  const [problem] = [...text.matchAll(/\[ERROR\] (.+)/g)]
    .map(([, said = '']) => said)
    .filter((said) => !said.startsWith('Build failed'));
  return problem && (place ? `${place}: ${problem}` : problem);
}

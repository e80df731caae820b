/**
 * The dossier command, in a folder that holds nothing but the test's files. `dossier` runs it as a user does, as a
 * process of its own. That takes a second of a core, so what needs no process is asked of the functions behind it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'vitest';
import type { Dossier } from '../../src/dossier/format.ts';
import type { Wanted } from '../../src/dossier/plan-for.ts';
import { printChecked } from '../../src/dossier/print-checked.ts';
import { type Checked, checkDossiers } from '../../src/dossier/validate.ts';

export const PROJECT = join(import.meta.dirname, '../..');
/** As npm runs each command. */
export const QUICK = ['--import', join(PROJECT, 'scripts/quick.mjs')];

export interface Outcome {
  code: number | null;
  /** Lines of standard output. */
  lines: string[];
  errors: string;
}

/** A folder for as long as the test runs. */
export function folderOf(
  { onTestFinished }: TestContext,
  files: Record<string, string | Uint8Array>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return folder;
}

export function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

export async function dossier(
  args: readonly string[],
  folder: string,
  environment: Record<string, string | undefined> = {},
): Promise<Outcome> {
  const command = spawn(process.execPath, [...QUICK, join(PROJECT, 'src/dossier/cli.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    // One that hangs does not outlive its test.
    timeout: 300_000,
  });
  const ended = once(command, 'close');
  const [stdout, stderr] = await Promise.all([text(command.stdout), text(command.stderr)]);
  const [code] = await ended;
  return { code, lines: stdout.split('\n').filter(Boolean), errors: stderr };
}

/** What `dossier check` prints, without a process. */
export function check(folder: string, files = ['seed'], texts?: string): string[] {
  return linesIn(folder, checkedIn(folder, files, texts));
}

/** What the dossiers of a folder say, which have no problem. */
export function dossierIn(folder: string, files?: string[]): Dossier {
  const checked = checkedIn(folder, files);
  if (checked.problems) throw new Error(linesIn(folder, checked).join('\n'));
  return checked.dossier;
}

/** For `plan` and `apply` without a process. */
export function wantedIn(folder: string, files = ['seed']): Wanted {
  return { files: files.map((file) => join(folder, file)) };
}

function checkedIn(folder: string, files = ['seed'], texts?: string): Checked {
  return checkDossiers(
    files.map((file) => join(folder, file)),
    texts && join(folder, texts),
  );
}

/** As it is printed to a user who stands in that folder. */
function linesIn(folder: string, checked: Checked): string[] {
  return printChecked(checked).map((line) => line.replaceAll(`${folder}/`, ''));
}

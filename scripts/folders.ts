import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Refusal, reasonOf } from './refusal.ts';

/** Makes the folder where it is missing. `use` says what it is for. */
export function assertWritable(folder: string, use: string): void {
  const problem = problemWith(folder);
  if (!problem) return;
  throw new Refusal(`Cannot write to ${nameOf(folder)} (${problem}): ${use}, so make it a writable folder`);
}

export const isWritable = (folder: string): boolean => problemWith(folder) === undefined;

function problemWith(folder: string): string | undefined {
  // Of a folder that cannot be made, Node says that it is not there; the reason is in the one around it.
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** As the user sees it from where the command runs. */
export const nameOf = (folder: string): string => relative('', folder);

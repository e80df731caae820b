import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

let known: string | undefined;

/** Whoever works here: as git names them, or else the system. */
export function authorHere(): string {
  known ??= nameInGit() || nameInSystem();
  return known;
}

const nameInGit = () => spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** A user of a container may have no name. */
function nameInSystem(): string {
  try {
    return userInfo().username;
  } catch {
    return 'nobody known';
  }
}

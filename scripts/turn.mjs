// Waits until no other process does the same. Plain JavaScript for Node 20, which lacks what lock.ts needs.
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** By then the processes of a file are gone, and their numbers are those of others. */
const MAX_MS = 900_000;
const PAUSE_MS = 250;

/** `file` holds the numbers of the processes at work: ours, and those that `add` is told of. */
export async function turn(file, sayWaiting) {
  mkdirSync(dirname(file), { recursive: true });
  let isWaiting = false;
  while (!take(file)) {
    if (!isWaiting) sayWaiting();
    isWaiting = true;
    await pause(PAUSE_MS);
  }
  process.on('exit', () => rmSync(file, { force: true }));
  return { add: (id) => appendFileSync(file, ` ${id}`) };
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isLeft(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Whoever wrote it was killed. */
function isLeft(file) {
  try {
    const ids = readFileSync(file, 'utf8').split(' ').map(Number);
    return Date.now() - statSync(file).mtimeMs > MAX_MS || (ids[0] > 0 && !ids.some(isRunning));
  } catch {
    return false;
  }
}

function isRunning(id) {
  try {
    process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    // One that ended, and that nobody asked for its code.
    return !/\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

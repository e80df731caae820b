/** The SQLite files of the local database, looked at before workerd opens them: it cannot say well what is wrong. */
import { accessSync, constants, mkdirSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where Wrangler keeps D1 databases in its state folder. */
const D1 = 'v3/d1';

/** SQLite's result codes (https://sqlite.org/rescode.html); the lower byte is the error, the rest its kind. */
const BUSY = [5, 6];
const READONLY = [8, 14];
const FAILED = [10];
const FULL = [13];
const DAMAGED = [11, 26];

/** How long to wait for whoever is just writing: a step of a large apply takes a second or two. */
const PATIENCE_MS = 5000;

/** Of a larger one only the first pages are looked at: damage further on is found by whoever reads there. */
const MAX_CHECKED_BYTES = 64 * 2 ** 20;

/** An empty database takes as much, with what SQLite and workerd keep beside it. */
const MIN_ROOM_BYTES = 1_000_000;

export function assertUsable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw folderError(folder, error);
  }
  if (!hasRoom(folder)) throw fullError(folder);
  eachFile(folder, (database) => database.exec('BEGIN IMMEDIATE; ROLLBACK'));
}

export function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= MIN_ROOM_BYTES;
}

/** SQLite's own words, workerd's, or those of the file system; also a runtime that dies of it without saying so. */
export function isFull(error: unknown, folder: string): boolean {
  return /disk is full|SQLITE_FULL|ENOSPC|has no room left/.test(String(error)) || !hasRoom(folder);
}

export function fullError(folder: string): Error {
  return new Error(
    `the disk has no room left for the local database in ${folder}, which is as it was: make room, then run this again`,
  );
}

/** A copy that holds together, even while a server writes. */
export function copyFiles(folder: string, target: string): void {
  eachFile(folder, (database, name) => {
    const copy = join(target, D1, name);
    mkdirSync(dirname(copy), { recursive: true });
    try {
      database.prepare('VACUUM INTO ?').run(copy);
    } catch (error) {
      if (!FULL.includes(codeOf(error)) && hasRoom(target)) throw error;
      throw new Error(
        `the disk has no room left for a copy of the local database in ${target}: make room, then run this again`,
      );
    }
  });
}

/** Of the data in `folder`, as whoever applied them last named it; null where there are none. */
export function storedVersion(folder: string): string | null {
  let version: string | null = null;
  eachFile(folder, (database) => {
    if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'revisions'").get()) return;
    const last = database.prepare('SELECT version FROM revisions ORDER BY id DESC LIMIT 1').get();
    version = last ? String(last.version) : version;
  });
  return version;
}

/** Those of the dossiers that the database in `folder` keeps. */
export function keptNames(folder: string): string[] {
  const names: string[] = [];
  eachFile(folder, (database) => {
    if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'dossiers'").get()) return;
    names.push(
      ...database
        .prepare('SELECT name FROM dossiers ORDER BY name')
        .all()
        .map(({ name }) => String(name)),
    );
  });
  return names;
}

function eachFile(folder: string, work: (database: DatabaseSync, name: string) => void): void {
  for (const name of filesOf(folder)) {
    try {
      const database = new DatabaseSync(join(folder, D1, name), { timeout: PATIENCE_MS });
      try {
        check(database, join(folder, D1, name));
        work(database, name);
      } finally {
        database.close();
      }
    } catch (error) {
      throw fileError(folder, error);
    }
  }
}

function check(database: DatabaseSync, path: string): void {
  if (statSync(path).size > MAX_CHECKED_BYTES)
    return void database.prepare('SELECT 1 FROM sqlite_schema').get();
  const damage = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (damage !== 'ok') throw Object.assign(new Error(`${damage}`), { errcode: DAMAGED[0] });
}

export function filesOf(folder: string): string[] {
  try {
    const names = readdirSync(join(folder, D1), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.sqlite'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw folderError(folder, error);
  }
}

function folderError(folder: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  return new Error(`the local database is kept in ${folder}, which must be a writable folder (${code})`);
}

const codeOf = (error: unknown) => Number((error as { errcode?: number }).errcode) & 0xff;

function fileError(folder: string, error: unknown): unknown {
  if (BUSY.includes(codeOf(error)))
    return new Error(
      `the local database in ${folder} is in use by another program: stop it, then run this again`,
    );
  return diskError(folder, error);
}

/** The error itself where it is about what was asked, and not about the disk. */
export function diskError(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  const path = join(folder, D1);
  // Without room for what it keeps beside a database, SQLite says no more than that the disk failed.
  if (FULL.includes(code) || (FAILED.includes(code) && !hasRoom(folder))) return fullError(folder);
  if (FAILED.includes(code))
    return new Error(
      `the disk failed under the local database in ${folder} (${(error as Error).message}): see to the disk, then run this again`,
    );
  if (READONLY.includes(code))
    return new Error(
      `the local database in ${folder} cannot be written: make the files in ${path} writable, then run this again`,
    );
  if (DAMAGED.includes(code))
    return new Error(
      `the local database in ${folder} is not a readable database: delete ${path}, then run this again`,
    );
  return error;
}

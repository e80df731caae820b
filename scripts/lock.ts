import { DatabaseSync } from 'node:sqlite';

export interface Lock {
  release(): void;
}

/** Locks that are held until this process ends: unreferenced, a database would be closed. */
const held = new Set<DatabaseSync>();

/**
 * Null where another process has it. It is SQLite's own lock on a file, so whoever has it loses it when it ends, however
 * that comes: a file that says "locked" would outlive a process that was killed.
 */
export function lock(file: string, { waitMilliseconds = 0 } = {}): Lock | null {
  const database = new DatabaseSync(file, { timeout: waitMilliseconds });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === 5) return null;
    throw error;
  }
  held.add(database);
  return {
    release() {
      held.delete(database);
      database.close();
    },
  };
}

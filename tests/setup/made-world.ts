/** What the tests' database is made of: kept until a file changes that decides it, as reading it takes seconds. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ORIGINS } from '../../scripts/digest.ts';
import type { Statement } from '../../src/dossier/chunks.ts';

const project = join(import.meta.dirname, '../..');
const KEPT = join(project, 'node_modules/.cache/world');
const MAKER = 'tests/setup/make-world.ts';

export interface World {
  /** Make the tables, as the migrations do. */
  tables: string[];
  /** Fill them with what seed/ says. */
  rows: Statement[];
}

/** The text of a `World`: so it goes to the Worker at once. */
export async function madeWorld(): Promise<string> {
  const file = join(KEPT, `${await digestOf([...ORIGINS, 'seed', MAKER, 'tests/setup/tables.ts'])}.json`);
  if (!existsSync(file)) {
    mkdirSync(KEPT, { recursive: true });
    for (const name of readdirSync(KEPT)) rmSync(join(KEPT, name));
    // By a process of its own: Vitest's would be longer in loading what it takes.
    execFileSync(process.execPath, ['--import', './scripts/quick.mjs', MAKER, file], {
      cwd: project,
      stdio: 'inherit',
    });
  }
  return readFileSync(file, 'utf8');
}

/** Writes into a file what the tests' database is made of. */
import { renameSync, writeFileSync } from 'node:fs';
import { seedStatements } from '../../src/dossier/apply.ts';
import { migrate } from '../../src/dossier/migrate.ts';
import { openFile } from '../../src/dossier/sqlite.ts';
import type { World } from './made-world.ts';
import { tablesOf } from './tables.ts';

const [file = ''] = process.argv.slice(2);
const { database } = openFile(':memory:', (error) => error);
await migrate(database);
const world: World = { tables: await tablesOf(database), rows: seedStatements('seed') };
// Whole or not at all, also where two processes make it.
const part = `${file}.${process.pid}`;
writeFileSync(part, JSON.stringify(world));
renameSync(part, file);

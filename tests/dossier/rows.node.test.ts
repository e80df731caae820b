/** All that dossiers come to in the database, table by table. `npx vitest run -u` pins it anew where it changes on purpose. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/format.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { worldDossier } from '../generated/world.ts';
import { HARBOUR, HARBOUR_LATER } from './harbour.ts';

const harbour = checkDossiers([...HARBOUR, ...HARBOUR_LATER].map(([path, text]) => ({ path, text })));

/** How many rows each table has, and what they say in whichever order. */
const tablesOf = (dossier: Dossier) =>
  Object.entries(rowsOf(dossier)).map(([table, rows]) => {
    const lines = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    return `${table} ${rows.length} ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)}`;
  });

test.for([
  ['the made-up world', worldDossier()],
  ['the harbour', harbour.dossier as Dossier],
] as const)('%s comes to the same rows', ([, dossier]) => {
  expect(tablesOf(dossier)).toMatchSnapshot();
});

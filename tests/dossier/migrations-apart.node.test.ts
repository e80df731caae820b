import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statementsIn } from '../../src/dossier/migrate.ts';
import { loadWrangler } from '../../src/dossier/wrangler.ts';
import { PROJECT } from './command.ts';

test('migrations are taken apart as Wrangler does', async () => {
  const { unstable_splitSqlQuery: split } = await loadWrangler();
  const folder = join(PROJECT, 'schema/migrations');
  for (const name of readdirSync(folder)) {
    const migration = readFileSync(join(folder, name), 'utf8');
    const without = (statement: string) => statement.replaceAll(/^\s*--.*\n|;\s*$/gm, '').trim();
    expect(statementsIn(migration), name).toEqual(split(migration).map(without).filter(Boolean));
  }
});

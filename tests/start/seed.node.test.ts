import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ORIGINS } from '../../scripts/seed.ts';

const project = join(import.meta.dirname, '../..');

/** A file of ours and all that it imports, and these in turn. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imported = readFileSync(join(project, file), 'utf8').matchAll(/(?:from|import)\(? ?'(\.[^']+)'/g);
  for (const [, path = ''] of imported) withImports(join(dirname(file), path), seen);
  return seen;
}

test('npm start fills the database anew where any file changed that decides what is in it', () => {
  const files = [...withImports('src/dossier/apply.ts')];
  expect(files).toContain('src/accounts/account.ts');
  expect(
    files.filter((file) => !ORIGINS.some((origin) => file === origin || file.startsWith(`${origin}/`))),
  ).toEqual([]);
});

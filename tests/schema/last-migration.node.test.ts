import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LAST_MIGRATION } from '../../schema/tables.ts';

test('schema/tables.ts names the last of the migrations', () => {
  const files = readdirSync(join(import.meta.dirname, '../../schema/migrations'));
  expect(files.sort().at(-1)).toBe(LAST_MIGRATION);
});

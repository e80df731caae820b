/** The project's tests over sources with all their mutants in them, of which `setup.ts` chooses one for each run. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

const ROOT = join(import.meta.dirname, '../..');

/** For a mutant that waits for ever; one that runs for ever is ended with its process. Without a mutant, as long as ever. */
const PATIENCE = process.env.MUTANTS_ARE_TESTED ? { testTimeout: 60_000, hookTimeout: 120_000 } : {};

const switches = (mutated: string): Plugin => ({
  // Vitest keeps what it has transformed, and knows plugins by their names: those of another folder are not to be found.
  name: `mutants in ${mutated}`,
  enforce: 'pre',
  transform(_code, id) {
    const file = join(mutated, relative(ROOT, id.split('?')[0] as string));
    return file.endsWith('.ts') && existsSync(file) ? { code: readFileSync(file, 'utf8'), map: null } : null;
  },
});

const { test } = await base;
const projects = (test?.projects ?? []) as {
  plugins?: unknown[];
  test: { name: string; setupFiles?: string[] };
}[];
const setupOf = (project: string) => [
  'scripts/mutate/setup.ts',
  ...(project === 'node' ? ['scripts/mutate/setup-apart.ts'] : []),
];

export default defineConfig({
  root: ROOT,
  test: {
    ...test,
    reporters: [{}],
    bail: 1,
    silent: true,
    projects: projects.map(({ plugins = [], test: own, ...rest }) => ({
      ...rest,
      plugins: [switches(process.env.MUTATED as string), ...plugins],
      test: { ...own, ...PATIENCE, setupFiles: [...setupOf(own.name), ...(own.setupFiles ?? [])] },
    })) as never,
  },
});

/** The project's tests over sources with all their mutants in them, of which `setup.ts` chooses one for each run. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';
import { mutantsOf, withSwitches } from './mutants.ts';

const ROOT = join(import.meta.dirname, '../..');

/** For a mutant that waits for ever; one that runs for ever is ended with its process. Without a mutant, as long as ever. */
const PATIENCE = process.env.MUTANTS_ARE_TESTED ? { testTimeout: 60_000, hookTimeout: 120_000 } : {};

const switches = (folder: string): Plugin => ({
  // Vitest keeps what it has transformed, and knows plugins by their names: those of another folder are not to be found.
  name: `mutants in ${folder}`,
  enforce: 'pre',
  transform(_code, id) {
    const file = relative(ROOT, id.split('?')[0] as string);
    if (!file.startsWith(`${folder}/`) || !file.endsWith('.ts')) return null;
    const text = readFileSync(join(ROOT, file), 'utf8');
    return { code: withSwitches(text, mutantsOf(file, text)), map: null };
  },
});

const { test } = await base;
const projects = (test?.projects ?? []) as { plugins?: unknown[]; test: { setupFiles?: string[] } }[];

export default defineConfig({
  root: ROOT,
  test: {
    ...test,
    reporters: [{}],
    bail: 1,
    silent: true,
    projects: projects.map(({ plugins = [], test: own, ...rest }) => ({
      ...rest,
      plugins: [switches(process.env.MUTATED_FOLDER as string), ...plugins],
      test: { ...own, ...PATIENCE, setupFiles: ['scripts/mutate/setup.ts', ...(own.setupFiles ?? [])] },
    })) as never,
  },
});

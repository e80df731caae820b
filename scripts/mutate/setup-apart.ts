/** After `setup.ts`, where a test may start processes: they are told of the mutant, and tell what they reach. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, inject } from 'vitest';

const ofProcesses = {
  NODE_OPTIONS: `--import ${join(import.meta.dirname, 'apart.ts')}`,
  MUTANT: inject('mutant'),
};
// What tests/setup/environment.ts puts back, where a file before has kept it.
Object.assign(globalThis.environment ?? process.env, ofProcesses);

if (!ofProcesses.MUTANT) {
  afterEach(() => {
    for (const file of globSync(join(process.env.MUTATED as string, 'reached/*'))) {
      const reached: string[] = JSON.parse(readFileSync(file, 'utf8'));
      for (const id of reached) (globalThis as { reached__?: Set<string> }).reached__?.add(id);
      rmSync(file);
    }
  });
}

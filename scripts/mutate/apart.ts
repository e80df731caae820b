/** `node --import ./apart.ts`: a process that a test starts loads the code with its mutants in it, as the test itself does. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const { MUTATED = '', MUTANT = '' } = process.env;
const switches = globalThis as { mutant__?: string; reached__?: Set<string> };

switches.mutant__ = MUTANT;
registerHooks({
  load(url, context, nextLoad) {
    const mutated = url.startsWith('file:') ? join(MUTATED, relative(ROOT, fileURLToPath(url))) : '';
    if (!mutated.endsWith('.ts') || !existsSync(mutated)) return nextLoad(url, context);
    return { format: 'module-typescript', source: readFileSync(mutated, 'utf8'), shortCircuit: true };
  },
});

if (!MUTANT) {
  const reached = new Set<string>();
  switches.reached__ = reached;
  process.on('exit', () => {
    if (!reached.size) return;
    mkdirSync(join(MUTATED, 'reached'), { recursive: true });
    writeFileSync(join(MUTATED, 'reached', String(process.pid)), JSON.stringify([...reached]));
  });
}

/** Runs before a test file loads what it tests: chooses the mutant, or notes which mutants a file reaches. */
import { afterEach, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The id of the mutant; empty where all is as it was. */
    mutant: string;
  }
  interface TaskMeta {
    /** Ids of the mutants whose places were reached since the test before. */
    reached?: string[];
  }
}

const switches = globalThis as { mutant__?: string; reached__?: Set<string>; loadedAt?: number };
switches.mutant__ = inject('mutant');
// What is worked out once, when the code is loaded, is to be worked out with the mutant (tests/setup/world.ts).
switches.loadedAt = 0;

if (!switches.mutant__) {
  switches.reached__ = new Set();
  afterEach(({ task }) => {
    task.meta.reached = [...(switches.reached__ ?? [])];
    switches.reached__?.clear();
  });
}

/** The process that runs the tests, ended and begun anew where a mutant runs for ever. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Without a word from it for so long it is held to run for ever. */
const SILENCE_MILLISECONDS = 240_000;

// biome-ignore lint/suspicious/noExplicitAny: lines of JSON, as run.ts says them
type Said = any;

export class Tester {
  readonly #folder: string;
  readonly #tests: readonly string[];
  #process: ChildProcess | undefined;
  #lines: AsyncIterator<string> | undefined;

  constructor(folder: string, tests: readonly string[]) {
    this.#folder = folder;
    this.#tests = tests;
  }

  /** All that is said until `isLast`. */
  async *find(): AsyncGenerator<Said> {
    this.#begin('find');
    for (let said = await this.#next(); said && !said.found; said = await this.#next()) yield said;
    this.end();
  }

  /** The file by which the mutant was killed, `time` where it took too long, or null where it survived. */
  async test(id: string, files: readonly string[]): Promise<string | null> {
    if (!this.#process) this.#begin('known');
    this.#process?.stdin?.write(`${JSON.stringify({ id, files })}\n`);
    const said = await this.#next();
    return said ? said.by : 'time';
  }

  #begin(coverage: 'find' | 'known'): void {
    const script = new URL('run.ts', import.meta.url).pathname;
    this.#process = spawn(process.execPath, [script, coverage, ...this.#tests], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...process.env,
        MUTATED_FOLDER: this.#folder,
        ...(coverage === 'known' && { MUTANTS_ARE_TESTED: '1' }),
      },
      // A group of its own, so that nothing that it starts outlives it.
      detached: true,
    });
    this.#lines = createInterface({ input: this.#process.stdout as NodeJS.ReadableStream })[
      Symbol.asyncIterator
    ]();
  }

  /** The next line of JSON; null where there was none in time, or the process has ended. */
  async #next(): Promise<Said> {
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), SILENCE_MILLISECONDS);
    try {
      for (;;) {
        const line = await Promise.race([this.#lines?.next(), late.promise]);
        if (!line || line.done) {
          this.end();
          return null;
        }
        if (line.value.startsWith('{"')) return JSON.parse(line.value);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  end(): void {
    if (this.#process?.pid) {
      try {
        process.kill(-this.#process.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    this.#process = undefined;
  }
}

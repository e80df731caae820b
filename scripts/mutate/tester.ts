/** The process that runs the tests, ended and begun anew where a mutant runs for ever. */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { mutantsOf, withSwitches } from './mutants.ts';

/** Files that take so long run together, as to begin takes as long as many of them. */
const TURN_MILLISECONDS = 40_000;
/** What takes so many times as long as without a mutant, and at least so long, is held to run for ever. */
const PATIENCE = 5;
const LEAST_MILLISECONDS = 120_000;
/** How long a file may take of which that is not known yet. */
const MOST_MILLISECONDS = 1_800_000;

/** A test file, and how long it takes without a mutant. */
export interface Timed {
  file: string;
  milliseconds: number;
}

// biome-ignore lint/suspicious/noExplicitAny: lines of JSON, as run.ts says them
type Said = any;

const lengthOf = (files: readonly Timed[]) => files.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

function turnsOf(files: readonly Timed[]): Timed[][] {
  const turns: Timed[][] = [];
  for (const file of files) {
    const last = turns.at(-1);
    if (last && lengthOf(last) + file.milliseconds <= TURN_MILLISECONDS) last.push(file);
    else turns.push([file]);
  }
  return turns;
}

export class Tester {
  /** The files of the folder, each with all its mutants. */
  readonly #mutated: string;
  readonly #tests: readonly string[];
  #process: ChildProcess | undefined;
  #lines: AsyncIterator<string> | undefined;

  constructor(folder: string, tests: readonly string[]) {
    const mutated = mkdtempSync(join(tmpdir(), 'mutants-'));
    process.on('exit', () => rmSync(mutated, { recursive: true }));
    for (const file of globSync(`${folder}/**/*.ts`)) {
      const text = readFileSync(file, 'utf8');
      mkdirSync(join(mutated, dirname(file)), { recursive: true });
      writeFileSync(join(mutated, file), withSwitches(text, mutantsOf(file, text)));
    }
    this.#mutated = mutated;
    this.#tests = tests;
  }

  /** What each test file reaches. */
  async *find(): AsyncGenerator<Said> {
    this.#begin('find');
    for (;;) {
      const said = await this.#next(MOST_MILLISECONDS);
      if (!said) throw new Error('the tests did not end without a mutant');
      if (said.found) break;
      yield said;
    }
    this.end();
  }

  /** The file by which the mutant was killed, `time` where it took too long, or null where it survived. */
  async test(id: string, files: readonly Timed[]): Promise<string | null> {
    if (!this.#process) this.#begin('known');
    const turns = turnsOf(files);
    const line = { id, turns: turns.map((turn) => turn.map(({ file }) => file)) };
    this.#process?.stdin?.write(`${JSON.stringify(line)}\n`);
    for (const turn of turns) {
      const said = await this.#next(Math.max(LEAST_MILLISECONDS, PATIENCE * lengthOf(turn)));
      if (!said) return 'time';
      if (said.id) return said.by;
    }
    await this.#next(LEAST_MILLISECONDS);
    return null;
  }

  #begin(coverage: 'find' | 'known'): void {
    const script = new URL('run.ts', import.meta.url).pathname;
    this.#process = spawn(process.execPath, [script, coverage, ...this.#tests], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...process.env,
        MUTATED: this.#mutated,
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
  async #next(milliseconds: number): Promise<Said> {
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), milliseconds);
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

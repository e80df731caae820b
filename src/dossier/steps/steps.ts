/**
 * More files than are held in memory at once, applied a step at a time. Each step is an apply of its own, after which the
 * database can be served. Whoever is interrupted goes on with the files that are not applied as they are.
 */
import type { NamedFile } from '../named-files.ts';
import { Records } from '../near/records.ts';
import type { Coming, Left } from './coming.ts';
import { type Order, type Ordered, sorted } from './order.ts';

export interface Step {
  files: readonly NamedFile[];
  /** What files of later steps define, where there are some. */
  coming?: Coming;
  /** By path, the files that are to be applied once more. */
  left: Map<string, Left>;
  /** Without these files, which are tried again in the next round; nothing where that helps no more. */
  without?: (paths: ReadonlySet<string>) => Step | undefined;
  progress: Progress;
}

export interface Progress {
  /** The first has all files; each further one those that the one before left. */
  round: number;
  /** Of how many files. */
  done: number;
  files: number;
}

/** So much is read at a time: some 300 events, of which D1 takes the rows in less than 50 statements. */
export const STEP_BYTES = 128 * 1024;

/** Files of no more steps than this are put off: else something is wrong on which too much depends. */
const MAX_FAULTY = 10;

/** Yields whether all was applied: `apply` says so of each step. */
export async function inSteps(
  order: Order,
  apply: (step: Step) => Promise<boolean>,
  stepBytes = STEP_BYTES,
): Promise<boolean> {
  let before = Number.POSITIVE_INFINITY;
  for (let round = 1, files = order.files; files.length; round += 1) {
    // Those of which none could be finished are checked together.
    const cut = files.length < before ? cutAt(stepBytes, files) : [files];
    const lastOf = new Map(files.flatMap(({ defines }, index) => defines.map((number) => [number, index])));
    const next: Ordered[] = [];
    const leftOut = new Records();
    const unsaid = new Set<number>();
    let faulty = 0;
    let done = 0;
    for (const part of cut) {
      done += part.length;
      const left: Step['left'] = new Map();
      const from = done;
      const coming: Coming = {
        has: (kind, slug) => {
          const number = order.numberOf(kind, slug) ?? -1;
          return leftOut.has(kind, slug) || unsaid.has(number) || (lastOf.get(number) ?? -1) >= from;
        },
        leaveOut: (kind, slug) => void leftOut.add(kind, slug),
        leave: (path, what) => {
          if (left.get(path) !== 'more') left.set(path, what);
        },
      };
      const progress = { round, done, files: files.length };
      const step: Step = { files: part.map(({ file }) => file), left, progress };
      const without = (paths: ReadonlySet<string>): Step | undefined => {
        faulty += 1;
        for (const { file, defines } of part) {
          if (!paths.has(file.path)) continue;
          left.set(file.path, 'more');
          for (const number of defines) unsaid.add(number);
        }
        const files = part.flatMap(({ file }) => (left.has(file.path) && paths.has(file.path) ? [] : [file]));
        return faulty > MAX_FAULTY ? undefined : { ...step, files, coming, without };
      };
      if (!(await apply(cut.length > 1 ? { ...step, coming, without } : step))) return false;
      next.push(...part.filter(({ file }) => left.has(file.path)));
    }
    before = files.length;
    files = sorted(next);
  }
  return true;
}

function cutAt(stepBytes: number, files: readonly Ordered[]): Ordered[][] {
  const steps: Ordered[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    size += file.bytes;
    if (size > stepBytes) {
      steps.push([]);
      size = file.bytes;
    }
    steps.at(-1)?.push(file);
  }
  return steps;
}

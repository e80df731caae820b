/** `apply` of so many files that they are taken in steps. */

import { dataFolder } from '../data-folder.ts';
import { namedFiles, nameProblems } from '../named-files.ts';
import { type Head, headOf } from '../near/plan.ts';
import { ask } from '../near/stored.ts';
import type { Plan } from '../plan.ts';
import type { Outcome, Planned, Wanted } from '../plan-for.ts';
import { printProblems } from '../problem.ts';
import { rowsWritten } from '../rows-written.ts';
import { clearGarbage } from './garbage.ts';
import { bytesOf, type Order, orderOf } from './order.ts';
import { inSteps, STEP_BYTES, type Step } from './steps.ts';

/** So much is checked and applied as a whole in a few seconds. */
const MAX_WHOLE_BYTES = 8 * STEP_BYTES;

export const areMany = (files: readonly { path: string }[], max = MAX_WHOLE_BYTES): boolean =>
  files.reduce((sum, { path }) => sum + bytesOf(path), 0) > max;

/** What is done with each step, as with any other change. */
export interface Means {
  plan: (database: D1Database, head: Head, wanted: Wanted) => Promise<Planned>;
  apply: (database: D1Database, outcome: Outcome, plan: Plan, wanted: Wanted) => Promise<Outcome>;
}

/** Those that are not applied yet, in the order in which they are to be; nothing where they can be taken as a whole. */
export async function manyFiles(database: D1Database, wanted: Wanted): Promise<Order | undefined> {
  const { files: paths = [], data = dataFolder(), anew, progress, stepBytes } = wanted;
  const files = namedFiles(paths, data);
  if (anew || !areMany(files, stepBytes) || nameProblems(files).length) return undefined;
  // Where rows were changed by hand all is worked out anew.
  if (!(await headOf(database))) return undefined;
  progress?.(`reading ${files.length.toLocaleString('en')} dossiers`);
  const [kept = []] = await ask(database, [
    { sql: 'SELECT name, sha256 FROM dossiers WHERE unfinished IS NULL', params: [] },
  ]);
  const hashes = new Map(kept.map(({ name, sha256 }) => [name, sha256]));
  const order = orderOf(files, (name, sha256) => hashes.get(name) === sha256);
  return areMany(
    order.files.map(({ file }) => file),
    stepBytes,
  )
    ? order
    : undefined;
}

export async function changeInSteps(
  database: D1Database,
  wanted: Wanted,
  order: Order,
  means: Means,
): Promise<Outcome> {
  const { remove = [], progress = () => {}, stepBytes, isTrial = false } = wanted;
  const outcome: Outcome & { rows: number } = {
    lines: [],
    records: [],
    problems: [],
    others: [],
    folders: [],
    rows: 0,
  };
  if (order.faults.length) return { ...outcome, lines: printProblems(order.faults), problems: order.faults };
  let steps = 0;
  const apply = async (step: Step): Promise<boolean> => {
    const { plan, lines, records, problems } = await applyStep(
      database,
      { ...wanted, remove: [], step },
      means,
    );
    // A fault in one may be that another is not there yet.
    const rest = plan ? undefined : step.without?.(new Set(problems.map(({ path }) => path)));
    if (rest && rest.files.length < step.files.length) return !rest.files.length || apply(rest);
    const all = new Set(records);
    outcome.lines.push(...lines.filter((line) => !all.has(line)));
    outcome.problems = [...outcome.problems, ...problems];
    if (!plan || plan.changes.length || !outcome.plan) outcome.plan = plan;
    if (!plan) return false;
    outcome.rows += rowsWritten(plan, wanted.correction);
    steps += 1;
    progress(said(step, steps));
    clearGarbage();
    return true;
  };
  if (!(await inSteps(order, apply, stepBytes))) {
    return { ...outcome, lines: [...outcome.lines, stopped(steps, isTrial)] };
  }
  if (remove.length) await applyStep(database, { ...wanted, files: [] }, means);
  const dossiers = counted(order.files.length, 'dossier');
  const done = `${dossiers} ${isTrial ? 'would be applied' : 'applied'} in ${counted(steps, 'step')}`;
  return { ...outcome, lines: [...outcome.lines, done] };
}

async function applyStep(database: D1Database, wanted: Wanted, { plan, apply }: Means): Promise<Outcome> {
  const head = await headOf(database);
  if (!head) throw new Error('the database was changed by hand meanwhile: run it again');
  const { removal, ...outcome } = await plan(database, head, wanted);
  if (removal && !wanted.allowRemoval) throw removal;
  return outcome.plan ? apply(database, outcome, outcome.plan, wanted) : outcome;
}

function said({ progress: { round, done, files } }: Step, steps: number): string {
  const which = round > 1 ? ' that speak of what came later' : '';
  return `step ${steps}: ${done.toLocaleString('en')} of ${counted(files, 'dossier')}${which}`;
}

function stopped(steps: number, isTrial: boolean): string {
  if (isTrial) return `apply would stop here, after ${counted(steps, 'step')}`;
  if (!steps) return 'nothing was applied';
  return `stopped after ${counted(steps, 'step')}, which stay applied: correct this, and run it again to go on`;
}

/** What can be said without a copy of the database to try it in. */
export function sizeOf({ files }: Order): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const steps = counted(Math.ceil(bytes / STEP_BYTES), 'step');
  return `${counted(files.length, 'dossier')} would be applied in about ${steps}: plan them for a local database to see more`;
}

const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

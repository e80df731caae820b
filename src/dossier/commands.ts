/** What `check`, `plan` and `apply` do, as lines of text; cli.ts reads their options and opens their database. */
import { applyPlan } from './apply.ts';
import type { Dossier } from './format.ts';
import { type Plan, planChanges } from './plan.ts';
import { printProblems } from './problem.ts';
import { rowsOf } from './rows.ts';
import { readState } from './store.ts';
import { printPlan, removalOf } from './summary.ts';
import type { Checked } from './validate.ts';

export function printChecked(checked: Checked): string[] {
  const warnings = printProblems(checked.warnings);
  const warned = warnings.length ? `, ${counted(warnings.length, 'warning')}` : '';
  if (!checked.problems) {
    const found = `${counted(checked.records, 'record')} in ${counted(checked.files, 'file')}, no problem`;
    return [...warnings, `${found}${warned}`];
  }
  const todos = printProblems(checked.problems.filter(({ isTodo }) => isTodo));
  const problems = printProblems(checked.problems.filter(({ isTodo }) => !isTodo));
  const found = problems.length || !todos.length ? counted(problems.length, 'problem') : 'no problem';
  const left = todos.length ? `, ${todos.length} TODO to fill in before "apply"` : '';
  return [...problems, ...todos, ...warnings, `${found}${left}${warned}`];
}

/** Only looks: the database stays as it is. */
export async function showChanges(database: D1Database, dossier: Dossier): Promise<string[]> {
  const { plan, removal } = await planFor(database, dossier);
  return [...linesOf(plan), ...(removal ? [`note: ${removal}`] : [])];
}

export async function changeDatabase(
  database: D1Database,
  dossier: Dossier,
  { allowRemoval = false } = {},
): Promise<{ plan: Plan; lines: string[] }> {
  const { plan, removal } = await planFor(database, dossier);
  if (removal && !allowRemoval) throw new Error(removal);
  await applyPlan(database, plan);
  return { plan, lines: linesOf(plan) };
}

async function planFor(database: D1Database, dossier: Dossier) {
  const state = await readState(database);
  const plan = planChanges(rowsOf(dossier), state);
  return { plan, removal: removalOf(plan, state) };
}

const linesOf = (plan: Plan): string[] => printPlan(plan).split('\n');

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

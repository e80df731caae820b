/** What `plan`, `apply` and `remove` do, as lines of text; cli.ts reads their options and opens their database. */
import { authorHere } from '../changesets/author.ts';
import { olderTexts } from '../changesets/older.ts';
import { assertReason, kindOf } from '../changesets/record.ts';
import { applyPlan } from './apply.ts';
import type { Effect } from './effects.ts';
import type { Plan } from './plan.ts';
import { type Outcome, planFor, planOfChange, type Wanted } from './plan-for.ts';
import { rowsWritten } from './rows-written.ts';
import { changeInSteps, manyFiles, sizeOf } from './steps/change.ts';

/** Only looks: the database stays as it is. */
export async function showChanges(database: D1Database, wanted: Wanted): Promise<Outcome> {
  const many = await manyFiles(database, wanted);
  if (many && wanted.isTrial) return changeInSteps(database, wanted, many, IN_STEPS);
  if (many) return { lines: [sizeOf(many)], records: [], problems: [], others: [], folders: [] };
  const { removal, ...outcome } = await planFor(database, wanted);
  const older = outcome.plan ? await olderTexts(database, outcome.plan) : [];
  const shown = [...outcome.lines, ...printEffects(outcome.effects ?? []), ...older];
  const lines = removal ? [...shown, `note: ${removal.message}`] : shown;
  return { ...outcome, lines, ...(outcome.plan && { rows: rowsWritten(outcome.plan, wanted.correction) }) };
}

export async function changeDatabase(database: D1Database, wanted: Wanted): Promise<Outcome> {
  assertReason({ kind: kindOf(wanted), comment: wanted.comment });
  const many = await manyFiles(database, wanted);
  if (many) return changeInSteps(database, wanted, many, IN_STEPS);
  const { removal, ...outcome } = await planFor(database, wanted);
  if (removal && !wanted.allowRemoval) throw removal;
  return outcome.plan ? applyOutcome(database, outcome, outcome.plan, wanted) : outcome;
}

async function applyOutcome(
  database: D1Database,
  outcome: Outcome,
  planned: Plan,
  wanted: Wanted,
): Promise<Outcome> {
  const plan = withChangeset(planned, outcome, wanted);
  const older = await olderTexts(database, plan);
  await applyPlan(database, plan);
  return { ...outcome, lines: [...outcome.lines, ...older], plan };
}

const IN_STEPS = { plan: planOfChange, apply: applyOutcome };

/** Where anything changes at all. */
function withChangeset(plan: Plan, { records, effects = [], problems }: Outcome, wanted: Wanted): Plan {
  if (!plan.changes.length && !plan.texts) return plan;
  const { author = authorHere(), comment } = wanted;
  const request = { author, comment: comment ?? (plan.texts ? undefined : ANEW), kind: kindOf(wanted) };
  return { ...plan, changeset: { by: author, request, records, effects, problems } };
}

const ANEW = 'The same dossiers, worked out anew.';

function printEffects(effects: readonly Effect[]): string[] {
  if (!effects.length) return [];
  return [
    'What readers will see:',
    ...effects.flatMap(({ on, lines }) => [`  ${on}`, ...lines.map((line) => `    ${line}`)]),
  ];
}

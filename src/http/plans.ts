/** Plans are kept for operations that come again with the same variables, as those of a front end do. */
import { type PlannedOperation, planOperation, type Question, rootsOf } from '../graphql/operation.ts';
import { limits } from '../limits.ts';
import type { Statistics } from '../sql/statistics.ts';

interface Kept {
  planned: PlannedOperation;
  /** What it was priced by, and chose its ways by. */
  statistics: Statistics;
}

/** The one that was used last comes last. */
const plans = new Map<string, Kept>();

/** Null where nothing is asked of the database. */
export async function planOf(
  question: Question,
  statisticsNow: () => Promise<Statistics>,
): Promise<PlannedOperation | null> {
  const key = keyOf(question);
  const kept = plans.get(key);
  if (kept && kept.statistics === (await statisticsNow())) {
    keep(key, kept);
    return kept.planned;
  }
  const roots = rootsOf(question);
  if (!roots) return null;
  const statistics = await statisticsNow();
  const planned = planOperation(roots, statistics);
  const size = [...planned.statements.values()].reduce((sum, { text }) => sum + text.length, key.length);
  if (size <= limits.maxKeptPlanCharacters) keep(key, { planned, statistics });
  return planned;
}

function keep(key: string, kept: Kept): void {
  plans.delete(key);
  plans.set(key, kept);
  const [oldest] = plans.keys();
  if (plans.size > limits.maxKeptPlans && oldest !== undefined) plans.delete(oldest);
}

const keyOf = ({ document, operationName, variableValues }: Question) =>
  JSON.stringify([document.loc?.source.body, operationName, variableValues]);

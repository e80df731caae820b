/** Plans are kept for operations that come again with the same variables, as those of a front end do. */
import { getOperationAST } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';
import { limits } from '../limits.ts';
import { losslessJson } from '../lossless-json.ts';
import { type PlannedOperation, planOperation, type Question, rootsOf } from './operation.ts';
import type { Statistics } from './statistics.ts';

interface Kept {
  planned: PlannedOperation;
  /** What it was priced by, and chose its ways by. */
  statistics: Statistics;
}

const plans = new BoundedCache<string, Kept>(limits.maxKeptPlans);

/** Null where nothing is asked of the database. */
export async function planOf(
  question: Question,
  statisticsNow: () => Promise<Statistics>,
): Promise<PlannedOperation | null> {
  const key = questionKey(question);
  const kept = key === null ? undefined : plans.get(key);
  if (kept && kept.statistics === (await statisticsNow())) return kept.planned;
  const roots = rootsOf(question);
  if (!roots) return null;
  const statistics = await statisticsNow();
  const planned = planOperation(roots, statistics);
  // Errors hold the document that they point into.
  const isWhole = !planned.refusal && planned.problems.size === 0;
  if (key !== null && isWhole && sizeOf(planned) + key.length <= limits.maxKeptPlanCharacters) {
    plans.set(key, { planned, statistics });
  }
  return planned;
}

const sizeOf = ({ statements }: PlannedOperation) =>
  [...statements.values()].reduce((sum, { text }) => sum + text.length, 0);

/** Null where a text cannot tell it from every other question. */
function questionKey({ document, operationName, variableValues }: Question): string | null {
  const text = document.loc?.source.body;
  if (text === undefined) return null;
  // What is not declared makes no difference, and its depth is not bounded.
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const values = declared.map(({ variable }) => [variable.name.value, variableValues?.[variable.name.value]]);
  return losslessJson([text, operationName, Object.fromEntries(values)]);
}

/** Plans are kept for operations that come again with the same variables, but for slugs, as those of a front end do. */
import { getOperationAST } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';
import { limits } from '../limits.ts';
import { losslessJson } from '../lossless-json.ts';
import { boundSlugsIn, isBoundIn, neverBind, withPlaceholders, withSlugs } from './bound-slugs.ts';
import { type PlannedOperation, planOperation, type Question, rootsOf } from './operation.ts';
import type { Statistics } from './statistics.ts';

interface Kept {
  planned: PlannedOperation;
  /** What it was priced by, and chose its ways by. */
  statistics: Statistics;
}

const plans = new BoundedCache<string, Kept>(limits.maxKeptPlans, limits.maxKeptPlanCharacters);

/** The plan of a question that was asked before, where what the database says is the answer. */
export function keptTextPlan(question: Question, statistics: Statistics): PlannedOperation | undefined {
  const bound = boundSlugsIn(question);
  const kept = keptFor(questionKey(withPlaceholders(question, bound)));
  return kept?.statistics === statistics && kept.planned.isText ? withSlugs(kept.planned, bound) : undefined;
}

const keptFor = (key: string | null) => (key === null ? undefined : plans.get(key));

/** Null where nothing is asked of the database. */
export async function planOf(
  question: Question,
  statisticsNow: () => Promise<Statistics>,
): Promise<PlannedOperation | null> {
  const bound = boundSlugsIn(question);
  const asPlanned = withPlaceholders(question, bound);
  const key = questionKey(asPlanned);
  const kept = keptFor(key);
  if (kept && kept.statistics === (await statisticsNow())) return withSlugs(kept.planned, bound);
  const roots = rootsOf(asPlanned);
  if (!roots) return null;
  const statistics = await statisticsNow();
  const planned = planOperation(roots, statistics);
  // Errors hold the document that they point into.
  const isWhole = !planned.refusal && planned.problems.size === 0;
  if (!isWhole && bound.size) {
    // An error may say the value, and what is planned beside it is asked and shown all the same.
    const own = rootsOf(question);
    return own && planOperation(own, statistics);
  }
  if (isWhole && !isBoundIn(planned, bound)) {
    neverBind(question);
    return planOf(question, statisticsNow);
  }
  if (key !== null && isWhole) plans.set(key, { planned, statistics }, sizeOf(planned) + key.length);
  return withSlugs(planned, bound);
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

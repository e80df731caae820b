/**
 * How an operation is asked of the database, as `extensions.explain`: for those who write a query or work on the planner.
 * It shows SQL, so it is only there where the setting EXPLAIN says so, as `npm start` does; a deployment has it not.
 */
import type { Plugin } from 'graphql-yoga';
import type { PlannedOperation, PlannedStatement } from '../planner/operation.ts';
import type { Env, OperationContext } from './context.ts';

export const EXPLAIN_HEADER = 'x-aftermath-explain';

export interface Explanation {
  /** In rows of the database, of the whole operation. */
  price: number;
  statements: ExplainedStatement[];
}

interface ExplainedStatement {
  /** The response key of the root field. */
  field: string;
  price: number;
  /** By D1's own count; null where the operation costs too much to be run. */
  rowsRead: number | null;
  sql: string;
  parameters: readonly unknown[];
  /** `EXPLAIN QUERY PLAN`: a line for each step, indented below the step that it belongs to. */
  plan: string[];
}

export function explain(): Plugin<OperationContext, Env> {
  const planned = new WeakMap<Request, PlannedOperation>();
  return {
    onExecute: ({ args: { contextValue } }) => ({
      onExecuteDone() {
        if (contextValue.planned) planned.set(contextValue.request, contextValue.planned);
      },
    }),
    async onResultProcess({ request, result, setResult, serverContext }) {
      if (serverContext.EXPLAIN !== 'true' || request.headers.get(EXPLAIN_HEADER) !== '1') return;
      const operation = planned.get(request);
      if (!operation || Array.isArray(result) || !('errors' in result || 'data' in result)) return;
      const explanation = await explanationOf(operation, serverContext.DB);
      setResult({ ...result, extensions: { ...result.extensions, explain: explanation } });
    },
  };
}

export async function explanationOf(
  { statements, price, refusal }: PlannedOperation,
  database: D1Database,
): Promise<Explanation> {
  const explained: ExplainedStatement[] = [];
  for (const [field, statement] of statements) {
    const { text: sql, params: parameters } = statement;
    explained.push({
      field,
      price: statement.price,
      rowsRead: refusal ? null : await rowsRead(statement, database),
      sql,
      parameters,
      plan: await planOf(statement, database),
    });
  }
  return { price, statements: explained };
}

async function rowsRead({ text, params }: PlannedStatement, database: D1Database): Promise<number> {
  const { meta } = await database
    .prepare(text)
    .bind(...params)
    .all();
  return meta.rows_read;
}

interface Step {
  id: number;
  parent: number;
  detail: string;
}

async function planOf({ text, params }: PlannedStatement, database: D1Database): Promise<string[]> {
  const { results } = await database
    .prepare(`EXPLAIN QUERY PLAN ${text}`)
    .bind(...params)
    .all<Step>();
  const depths = new Map<number, number>([[0, -1]]);
  return results.map(({ id, parent, detail }) => {
    const depth = (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    return `${'  '.repeat(depth)}${detail}`;
  });
}

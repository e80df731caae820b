/** An operation is planned and priced as a whole, asked of the database at once, and then served. */
import { type ExecutionResult, execute, GraphQLError, isNonNullType, locatedError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { planOf } from '../planner/kept-plans.ts';
import { type PlannedOperation, type Question, rootsOf } from '../planner/operation.ts';
import type { OperationContext } from './context.ts';
import type { Database } from './database.ts';
import { statisticsOf } from './statistics.ts';

type Asked = Question & { contextValue: OperationContext & { request: Request } };

/** Yoga has a result written by its `stringify`, where there is one. */
type Result = ExecutionResult & { stringify?: (result: ExecutionResult) => string };

export function execution(): Plugin<OperationContext> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((asked) => executeOperation(asked as Asked));
    },
  };
}

async function executeOperation(asked: Asked): Promise<Result> {
  const { contextValue } = asked;
  contextValue.request.signal.throwIfAborted();
  if (contextValue.result) return contextValue.result;
  try {
    const planned = await planOf(asked, () => statisticsOf(contextValue.database));
    if (!planned) return execute(asked);
    contextValue.planned = planned;
    if (planned.refusal) return { errors: [planned.refusal] };
    if (planned.isText) return await textOf(planned, asked);
    const answers = await answersOf(planned, contextValue);
    return execute({ ...asked, contextValue: { ...contextValue, answers } });
  } catch (error) {
    // What the database does not answer for one field, it does not answer for the operation.
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** What the database says is the data: it is handed on unread, but for what is served otherwise. */
async function textOf(planned: PlannedOperation, asked: Asked): Promise<Result> {
  const data = await dataOf(planned, asked, asked.contextValue.database);
  if (typeof data !== 'string') return data;
  return {
    // For those who look whether there is any.
    data: {},
    stringify: ({ extensions }) =>
      extensions ? `{"data":${data},"extensions":${JSON.stringify(extensions)}}` : `{"data":${data}}`,
  };
}

/** The data as JSON, or why there are none. */
export async function dataOf(
  { statements, served }: PlannedOperation,
  question: Question,
  database: Database,
): Promise<string | ExecutionResult> {
  const texts = await database.ask([...statements.values()], jsonText);
  const answers = new Map([...statements.keys()].map((key, index) => [key, texts[index] as string]));
  const problem = texts.includes('null') && nullProblem(answers, question);
  if (problem) return { data: null, errors: [problem] };
  const fields = [...answers].map(([key, text]) => `"${key}":${served.textOf(key, text, question.schema)}`);
  return `{${fields.join(',')}}`;
}

/** Where a root field is null that may not be, the same as GraphQL's execution says. */
function nullProblem(texts: ReadonlyMap<string, string>, question: Question): GraphQLError | undefined {
  const { query, asked: fields = [] } = rootsOf(question) ?? {};
  for (const [key, nodes] of fields) {
    const field = query?.getFields()[nodes[0]?.name.value ?? ''];
    if (texts.get(key) !== 'null' || !isNonNullType(field?.type)) continue;
    const reason = new Error(`Cannot return null for non-nullable field Query.${field?.name}.`);
    return locatedError(reason, nodes, [key]);
  }
  return undefined;
}

/** By the response key of each root field what resolvers find there: the answer, or why there is none. */
async function answersOf(
  { statements, problems }: PlannedOperation,
  { database }: OperationContext,
): Promise<Map<string, unknown>> {
  const found = statements.size ? await database.ask([...statements.values()], JSON.parse) : [];
  const answers: [string, unknown][] = [...statements.keys()].map((key, index) => [key, found[index]]);
  return new Map([...problems, ...answers]);
}

/** D1 sends it within JSON of its own, so that it cannot be cut short: what else it might be shows at its ends. */
function jsonText(answer: string): string {
  if (/^(\{.*\}|\[.*\]|null)$/s.test(answer)) return answer;
  throw new Error('The text is no JSON');
}

/**
 * Answers a question of the API. One that was asked before needs few of the pipeline's steps: its document is known to be
 * right and within the limits, its plan is kept, and what the database says is the answer, letter for letter. Whatever is
 * not so goes the whole way, and comes to the same.
 */
import { GraphQLError, getOperationAST } from 'graphql';
import { schema } from '../graphql/schema.ts';
import { limits } from '../limits.ts';
import { keptTextPlan } from '../planner/kept-plans.ts';
import type { Question } from '../planner/operation.ts';
import { answerType } from './accept.ts';
import { BOOKMARK_HEADER } from './bookmark.ts';
import { isShared, keep } from './caching.ts';
import { databaseFor, type Early, type Env } from './context.ts';
import { dataOf } from './execution.ts';
import { EXPLAIN_HEADER } from './explain.ts';
import { logOperation, STATS_HEADER } from './operation-log.ts';
import { parsedDocuments } from './parsed-documents.ts';
import { type QuestionParams, textAsked } from './persisted-documents.ts';
import { pipeline } from './pipeline.ts';
import { statisticsOf } from './statistics.ts';

/** Who sends one of these is told more than the answer. */
const ASKING_FOR_MORE = [BOOKMARK_HEADER, STATS_HEADER, EXPLAIN_HEADER];

export async function answer(request: Request, env: Env): Promise<Response> {
  const start = performance.now();
  const isPlain =
    request.url.length <= limits.maxUrlBytes && !ASKING_FOR_MORE.some((name) => request.headers.has(name));
  if (!isPlain) return pipeline.fetch(request, env);
  const { params, whole } = await (request.method === 'GET' ? ofAddress(request) : ofBody(request));
  const text = params && textAsked(params, env);
  const document = text && parsedDocuments.documentCache.get(text);
  if (!document) return pipeline.fetch(whole, env);

  const question = { schema, document, ...params, variableValues: params.variables } satisfies Question;
  const { data, early } = await askEarly(question, whole, env);
  if (data === undefined || !early) return pipeline.fetch(whole, early ? { ...env, early } : env);
  const response = await responseOf(`{"data":${data}}`, whole, early);
  const name = getOperationAST(document, question.operationName)?.name?.value;
  await logOperation(
    request,
    { start, text, document, name, context: early, outcome: 'OK' },
    response.status,
  );
  return response;
}

interface Asked {
  /** Null where it is for the pipeline to say what is wrong. */
  params: QuestionParams | null;
  /** What the pipeline is given in place of a request whose body was read. */
  whole: Request;
}

function ofAddress(request: Request): Asked {
  const given = new URL(request.url).searchParams;
  const [variables, extensions] = [jsonIn(given.get('variables')), jsonIn(given.get('extensions'))];
  const names = [...given.keys()];
  const isOnce = new Set(names).size === names.length;
  const params = {
    ...{ documentId: given.get('documentId') || null, query: given.get('query') || undefined },
    ...{ operationName: given.get('operationName') || undefined, variables, extensions },
  };
  return { params: isOnce ? paramsIn(params) : null, whole: request };
}

/** Of a body that says how long it is: another one is read by the pipeline, up to its limit. */
async function ofBody(request: Request): Promise<Asked> {
  const length = request.headers.get('content-length');
  if (request.method !== 'POST' || length === null || Number(length) > limits.maxRequestBytes) {
    return { params: null, whole: request };
  }
  const body = await request.text();
  return { params: paramsIn(jsonIn(body)), whole: again(request, body) };
}

const again = ({ url, method, headers, signal, cf }: Request, body: string) =>
  new Request(url, { method, headers, signal, body, cf: cf as RequestInitCfProperties });

function paramsIn(given: unknown): QuestionParams | null {
  if (!isObject(given)) return null;
  const { query, operationName, variables, extensions } = given;
  const isString = (value: unknown) => value == null || typeof value === 'string';
  const isWhole = isString(query) && isString(operationName) && operationName !== '';
  return isWhole && [variables, extensions].every((value) => value == null || isObject(value)) ? given : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No object where it is no JSON. */
function jsonIn(text: string | null): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

/** The data as JSON. Without them it takes the pipeline, which is told what is known, and why there is no answer. */
async function askEarly(
  question: Question,
  request: Request,
  { DB }: Env,
): Promise<{ data?: string; early?: Early }> {
  let early: Early | undefined;
  try {
    early = { database: databaseFor(request, DB) };
    const planned = keptTextPlan(question, await statisticsOf(early.database));
    if (!planned) return { early };
    early.planned = planned;
    const data = await dataOf(planned, question, early.database);
    if (typeof data === 'string') return { data, early };
    early.result = data;
  } catch (error) {
    // Whatever else it may be, such as a client that has gone, the pipeline meets it, too.
    if (early && error instanceof GraphQLError) early.result = { errors: [error] };
  }
  return early ? { early } : {};
}

async function responseOf(text: string, request: Request, { database }: Early): Promise<Response> {
  const body = new TextEncoder().encode(text);
  const headers = new Headers({
    'content-type': `${answerType(request.headers.get('accept'))}; charset=utf-8`,
  });
  if (database.bookmark) headers.set(BOOKMARK_HEADER, database.bookmark);
  if (isShared(request)) await keep(headers, body);
  else headers.set('cache-control', 'no-store');
  return new Response(body, { headers });
}

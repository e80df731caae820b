import { answer } from './answer.ts';
import { cached } from './cached.ts';
import type { Env } from './context.ts';
import { graphiql } from './graphiql.ts';
import { negotiated } from './media-types.ts';
import { persistedOnly } from './persisted-documents.ts';
import { rateLimit } from './rate-limit.ts';

/** The page for a browser, the answer to a question for every other client. */
export async function graphql(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  // GraphiQL writes documents of its own, so it has no use where none is answered.
  const shown = request.method === 'GET' && !persistedOnly(env) ? await graphiql(request, env) : null;
  const response = shown ?? (await rateLimit(request, env)) ?? (await answered(request, env, ctx));
  if (!response.headers.has('vary')) response.headers.set('vary', 'accept');
  return response;
}

function answered(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Response | Promise<Response> {
  const question = negotiated(request);
  if (question instanceof Response) return question;
  return cached(question, ctx) ?? answer(question, env);
}

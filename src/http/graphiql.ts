import { prefersHtml } from './accept.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';

/** The GraphiQL page where a browser asks for the API; null for every other client. */
export function graphiql(request: Request, env: Env): Promise<Response> | null {
  return prefersHtml(request.headers.get('accept')) ? asset(request, env, '/graphiql/') : null;
}

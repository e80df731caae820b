import type { Env } from './context.ts';
import { negotiated } from './media-types.ts';
import { page } from './page.ts';
import { pipeline } from './pipeline.ts';
import { rateLimit } from './rate-limit.ts';

/** The page for a browser, the answer to a question for every other client. */
export async function graphql(request: Request, env: Env): Promise<Response> {
  const shown = request.method === 'GET' ? await page(request, env) : null;
  const response = shown ?? (await rateLimit(request, env)) ?? (await answer(request, env));
  response.headers.append('vary', 'accept');
  return response;
}

function answer(request: Request, env: Env): Response | Promise<Response> {
  const question = negotiated(request);
  return question instanceof Response ? question : pipeline.fetch(question, env);
}

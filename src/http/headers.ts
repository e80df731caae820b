import type { Env } from './context.ts';
import { corsHeaders } from './cors.ts';
import { securityHeaders } from './security-headers.ts';

/** The answer as it leaves, whatever made it. */
export function withHeaders(response: Response, request: Request, env: Env): Response {
  // A body that is passed on to a new answer costs its size once more.
  const answer = request.method === 'HEAD' ? new Response(null, response) : response;
  for (const [name, value] of corsHeaders(request, env.CORS_ORIGINS)) answer.headers.append(name, value);
  for (const [name, value] of Object.entries(securityHeaders(new URL(request.url)))) {
    if (!answer.headers.has(name)) answer.headers.set(name, value);
  }
  return answer;
}

import { MASKED } from './errors.ts';
import type { Env } from './http/context.ts';
import { preflight } from './http/cors.ts';
import { askDesk, deskOf } from './http/desk.ts';
import { nowhere } from './http/explorer.ts';
import { withHeaders } from './http/headers.ts';
import { logError } from './http/log.ts';
import { asGet, otherMethod } from './http/methods.ts';
import { refusal } from './http/refusal.ts';
import { routeAt } from './http/routes.ts';

export { Answers } from './http/cached.ts';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('./worker.ts');
    }
  }
}

export default {
  async fetch(request: Request, env: Env, ctx?: ExecutionContext): Promise<Response> {
    const desk = deskOf(request, env);
    const made = desk ? askDesk(desk, request, ctx) : answer(request, env, ctx);
    const response = await made.catch((error: unknown) => {
      // Nobody waits for an answer.
      if (request.signal.aborted) throw error;
      logError(error);
      return refusal(500, 'INTERNAL_SERVER_ERROR', MASKED);
    });
    // The desk sets its own: no other site is to read what it says.
    return desk ? response : withHeaders(response, request, env);
  },
};

async function answer(request: Request, env: Env, ctx?: ExecutionContext): Promise<Response> {
  const route = routeAt(new URL(request.url).pathname);
  return (
    preflight(request) ??
    (route
      ? (otherMethod(request, route.methods) ?? route.answer(asGet(request), env, ctx))
      : nowhere(request, env))
  );
}

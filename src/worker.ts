import type { Env } from './http/context.ts';
import { preflight } from './http/cors.ts';
import { nowhere } from './http/explorer.ts';
import { withHeaders } from './http/headers.ts';
import { asGet, otherMethod } from './http/methods.ts';
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
    const route = routeAt(new URL(request.url).pathname);
    const response =
      preflight(request) ??
      (route
        ? (otherMethod(request, route.methods) ?? (await route.answer(asGet(request), env, ctx)))
        : await nowhere(request, env));
    return withHeaders(response, request, env);
  },
};

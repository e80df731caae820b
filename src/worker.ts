import type { Env } from './http/context.ts';
import { preflight } from './http/cors.ts';
import { nowhere } from './http/explorer.ts';
import { withHeaders } from './http/headers.ts';
import { asGet, otherMethod } from './http/methods.ts';
import { placeAt } from './http/places.ts';

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
    const place = placeAt(new URL(request.url).pathname);
    const response =
      preflight(request) ??
      (place
        ? (otherMethod(request, place.methods) ?? (await place.answer(asGet(request), env, ctx)))
        : await nowhere(request, env));
    return withHeaders(response, request, env);
  },
};

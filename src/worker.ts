import { cached } from './http/cached.ts';
import type { Env } from './http/context.ts';
import { health } from './http/health.ts';
import { nothingHere } from './http/nothing-here.ts';
import { page } from './http/page.ts';
import { persistedOnly } from './http/persisted-documents.ts';
import { pipeline } from './http/pipeline.ts';
import { purge } from './http/purge.ts';

export { Answers } from './http/cached.ts';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('./worker.ts');
    }
  }
}

export default {
  fetch(request: Request, env: Env, ctx?: ExecutionContext) {
    return (
      health(request, env) ??
      purge(request, env, ctx) ??
      // GraphiQL writes documents of its own, so it has no use where none is answered.
      (persistedOnly(env) ? null : page(request, env.ASSETS)) ??
      nothingHere(request) ??
      cached(request, ctx) ??
      pipeline.fetch(request, env)
    );
  },
};

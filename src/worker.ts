import type { Env } from './http/context.ts';
import { health } from './http/health.ts';
import { nothingHere } from './http/nothing-here.ts';
import { page } from './http/page.ts';
import { pipeline } from './http/pipeline.ts';

export default {
  fetch(request: Request, env: Env) {
    return (
      health(request, env) ??
      page(request, env.ASSETS) ??
      nothingHere(request) ??
      pipeline.fetch(request, env)
    );
  },
};

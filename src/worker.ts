import type { Env } from './http/context.ts';
import { health } from './http/health.ts';
import { nothingHere } from './http/nothing-here.ts';
import { page } from './http/page.ts';
import { pipeline } from './http/pipeline.ts';
import { withinLimits } from './http/request-limits.ts';

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const answer = health(request, env) ?? page(request, env.ASSETS) ?? nothingHere(request);
    if (answer) return answer;
    const limited = await withinLimits(request);
    return limited instanceof Response ? limited : pipeline.fetch(limited, env);
  },
};

/** What assistants ask: tools by the Model Context Protocol at `/mcp`, and `/llms.txt`. The public Worker passes these on. */
import { createMcpHandler } from '@modelcontextprotocol/server';
import { MASKED } from '../errors.ts';
import { ANY, originsOf } from '../http/allowed-origins.ts';
import type { Env } from '../http/context.ts';
import { log, logError } from '../http/log.ts';
import { LLMS_PATH } from '../http/paths.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { refusal } from '../http/refusal.ts';
import { asking } from './ask.ts';
import { limits } from './limits.ts';
import { llmsText } from './llms.ts';
import { serverOf } from './server.ts';

export default {
  fetch: (request: Request, env: Env): Promise<Response> =>
    answer(request, env).catch((error: unknown) => {
      logError(error);
      return refusal(500, 'INTERNAL_SERVER_ERROR', MASKED);
    }),
};

async function answer(request: Request, env: Env): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const { origin, pathname } = new URL(request.url);
  const ask = asking(request, env);
  if (pathname === LLMS_PATH) {
    return new Response(await llmsText(ask, origin), {
      headers: { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': 'public, max-age=300' },
    });
  }
  if (isOfOtherSite(request, env)) {
    return refusal(
      403,
      'BAD_REQUEST',
      'The pages of this site may not ask here: CORS_ORIGINS says whose may',
    );
  }
  // Without sessions: each request has a server of its own, and nothing is kept.
  const handler = createMcpHandler(() => serverOf(ask, origin), {
    responseMode: 'json',
    maxRequestBodySize: limits.maxBodyBytes,
    // Nothing changes while a request is answered: a stream of changes would only be kept open.
    maxSubscriptions: 0,
    onerror: ({ message }) => log('mcp', { outcome: message.slice(0, 200) }),
  });
  return handler.fetch(request);
}

/** As the protocol demands: a page that a browser was led to may else ask a server of its reader's own machine. */
function isOfOtherSite({ url, headers }: Request, { CORS_ORIGINS }: Env): boolean {
  const origin = headers.get('origin');
  const { origins } = originsOf(CORS_ORIGINS);
  return origin !== null && origin !== new URL(url).origin && origins[0] !== ANY && !origins.includes(origin);
}

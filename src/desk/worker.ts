/** The desk: what changes the data is proposed, reviewed and published here, by whoever is known. */
import { MASKED } from '../errors.ts';
import { PUBLISHED_HEADER } from '../http/desk.ts';
import { logError } from '../http/log.ts';
import { negotiated } from '../http/media-types.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { consume, wakeWebhooks } from '../webhooks/queue.ts';
import type { Turn } from '../webhooks/store.ts';
import type { Env } from './context.ts';
import { identityOf } from './identity.ts';
import { isOfOtherSite } from './other-site.ts';
import { ENDPOINT, pipeline } from './pipeline.ts';
import { refusal } from './refusal.ts';

export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const response = await answer(request, env, ctx).catch((error: unknown) => {
      logError(error);
      return refusal(500, 'INTERNAL_SERVER_ERROR', MASKED);
    });
    const own = new Response(request.method === 'HEAD' ? null : response.body, response);
    for (const [name, value] of Object.entries(securityHeaders(new URL(request.url)))) {
      own.headers.set(name, value);
    }
    // No other site reads it, and nobody keeps it.
    own.headers.set('cross-origin-resource-policy', 'same-origin');
    own.headers.set('cache-control', 'no-store');
    return own;
  },

  queue: (batch: MessageBatch<Turn>, env: Env): Promise<void> => consume(batch, env),

  /** Whatever else was published: a command writes to the database alone. */
  scheduled: (_event: unknown, env: Env): Promise<void> => wakeWebhooks(env),
};

/** First of all who asks: whoever is nobody learns nothing of what there is. */
async function answer(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const identity = await identityOf(request, env);
  if (!identity) {
    const message =
      'The desk needs to know who asks: log in, or send the header "authorization: Bearer …" with a token';
    return refusal(401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer' });
  }
  if (isOfOtherSite(request)) {
    return refusal(
      403,
      'OTHER_SITE',
      'The desk is used from its own pages and by programs, not by other sites',
    );
  }
  const { pathname } = new URL(request.url);
  if (pathname !== ENDPOINT) return refusal(404, 'NOT_FOUND', `Nothing is here: the desk is at ${ENDPOINT}`);
  if (request.method !== 'POST') {
    return refusal(405, 'METHOD_NOT_ALLOWED', 'The desk is asked by POST alone', { allow: 'POST' });
  }
  const question = negotiated(request);
  if (question instanceof Response) return question;
  let isPublished = false;
  const published = () => {
    isPublished = true;
    ctx.waitUntil(wakeWebhooks(env).catch(logError));
  };
  const response = await pipeline.fetch(question, { ...env, identity, published });
  if (isPublished) response.headers.set(PUBLISHED_HEADER, '1');
  return response;
}

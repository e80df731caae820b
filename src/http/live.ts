/** What is published, as it is published: `GET /changes`, as server-sent events. */
import { limits } from '../limits.ts';
import { BOOKMARK_HEADER } from './bookmark.ts';
import type { Env } from './context.ts';
import { Database } from './database.ts';
import { failed } from './files.ts';
import { pipeline } from './pipeline.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { renderer } from './rendering.ts';

const NEWEST = { text: 'SELECT max(id) AS answer FROM record_changes', params: [] };

/** No object of its own is woken: it would be billed for as long as anybody listens, and one row tells whether there is news. */
export async function live(request: Request, env: Env): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const address = new URL(request.url);
  const database = new Database(env.DB, 'first-primary', request.signal);
  try {
    const { openStream } = await renderer();
    const stream = await openStream(address, {
      after: request.headers.get('last-event-id') || address.searchParams.get('after'),
      pauseMilliseconds: limits.livePauseMilliseconds,
      maxQuestions: limits.maxLiveQuestions,
      signal: request.signal,
      newest: async () => (await database.ask([NEWEST], Number))[0] ?? 0,
      async ask({ url }: { url: string }) {
        const { bookmark } = database;
        const headers = { accept: 'application/json', ...(bookmark && { [BOOKMARK_HEADER]: bookmark }) };
        const question = new Request(new URL(url, request.url), { headers, signal: request.signal });
        return pipeline.fetch(question, { ...env, PERSISTED_ONLY: 'false' });
      },
    });
    if ('problem' in stream) return refusal(400, 'BAD_USER_INPUT', stream.problem);
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  } catch (error) {
    return failed(error, request);
  }
}

import { limits } from '../limits.ts';
import type { Env } from './context.ts';
import { logError } from './log.ts';

const DESK_PATH = '/desk';
/** With what the desk answers where something was published: for this Worker alone. */
export const PUBLISHED_HEADER = 'x-aftermath-published';

/** What answers where something is written (src/desk/): this Worker holds no code that does. */
export function deskOf({ url }: Request, { DESK }: Env): Fetcher | undefined {
  const { pathname } = new URL(url);
  return pathname === DESK_PATH || pathname.startsWith(`${DESK_PATH}/`) ? DESK : undefined;
}

export async function askDesk(desk: Fetcher, request: Request, ctx?: ExecutionContext): Promise<Response> {
  const response = await desk.fetch(request);
  if (!response.headers.has(PUBLISHED_HEADER)) return response;
  ctx?.waitUntil(forgetAnswers(ctx).catch(logError));
  const answer = new Response(response.body, response);
  answer.headers.delete(PUBLISHED_HEADER);
  return answer;
}

/** Once more where a replica that lagged may have answered since. */
async function forgetAnswers({ exports }: ExecutionContext): Promise<void> {
  if (!(await exports.Answers.purge())) return;
  await scheduler.wait(limits.purgeAgainMilliseconds);
  await exports.Answers.purge();
}

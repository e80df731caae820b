/** What is answered where a file is asked for of a record that is not there. */
import { limits } from '../limits.ts';
import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';
import { type Preview, previewOf, recordAt } from './preview.ts';
import { refusal } from './refusal.ts';

/** `page` is the path of the record's page. Whoever kept the address learns what became of it, as on the page. */
export async function noFileOf(
  page: string,
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  const record = recordAt(page);
  const deadline = AbortSignal.timeout(limits.maxPreviewMilliseconds);
  const found = record && (await previewOf(record, request, env, ctx, deadline));
  return found?.isGone ? gone(page, found) : nothingHere(request);
}

export const gone = (page: string, { description }: Preview): Response =>
  refusal(410, 'GONE', `${page} is not there any more. ${description}`);

/** The files of the data: `/data/claims.csv`, and of a list what its address asks for, `/events.csv?party=…`. */
import { type FileName, fileAt } from '../../explorer/data/names.ts';
import type { DataFile } from '../../explorer/data/served.ts';
import { type ErrorCode, MASKED } from '../errors.ts';
import { limits } from '../limits.ts';
import { answer } from './answer.ts';
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { isKnown } from './if-none-match.ts';
import { logError } from './log.ts';
import { nothingHere } from './nothing-here.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { renderer } from './rendering.ts';

export const isFilePath = (path: string) => fileAt(path) !== null;

export async function file(request: Request, env: Env): Promise<Response> {
  const name = fileAt(new URL(request.url).pathname);
  return name ? fileOf(name, request, env) : nothingHere(request);
}

export async function fileOf(name: FileName, request: Request, env: Env): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  // Of no cache: it may hold one page from before a change, and the next from after it.
  const ask = async ({ url }: { url: string }) => {
    const question = new Request(new URL(url, request.url), {
      headers: { accept: 'application/json' },
      signal: request.signal,
    });
    return answer(question, { ...env, PERSISTED_ONLY: 'false' });
  };
  try {
    const { openFile } = await renderer();
    const found = await openFile(new URL(request.url), name, ask);
    return 'problem' in found
      ? refusal(400, 'BAD_USER_INPUT', found.problem)
      : await answerWith(found, request);
  } catch (error) {
    return failed(error, request);
  }
}

async function answerWith({ tag, type, name, open }: DataFile, request: Request): Promise<Response> {
  const headers = new Headers({
    'cache-control': tag === null ? 'no-store' : `public, max-age=${limits.maxBrowserAgeSeconds}`,
  });
  if (tag !== null) headers.set('etag', await etagOf(tag));
  if (isKnown(request, headers.get('etag'))) return new Response(null, { status: 304, headers });
  headers.set('content-type', type);
  headers.set('content-disposition', `attachment; filename="${name}"`);
  return new Response(await open(), { headers });
}

/** What the API said in place of data. */
interface Unanswered extends Error {
  code?: string;
  /** Of what the database itself was asked. */
  extensions?: { code?: string };
}

const STATUSES: Record<string, number> = {
  BAD_USER_INPUT: 400,
  OPERATION_TOO_LARGE: 400,
  DATABASE_UNAVAILABLE: 503,
};

/** Where the API did not answer. */
export function failed(error: unknown, request: Request): Response {
  if (request.signal.aborted) throw error;
  const { message, extensions, code = extensions?.code ?? '' } = error as Unanswered;
  const status = STATUSES[code];
  if (status) {
    const headers = status === 503 ? { 'retry-after': String(limits.retryAfterSeconds) } : undefined;
    return refusal(status, code as ErrorCode, message, headers);
  }
  logError(error);
  return refusal(500, 'INTERNAL_SERVER_ERROR', MASKED);
}

import type { ErrorCode } from '../errors.ts';
import { log } from './log.ts';

/** The answer to a request that gets no further than HTTP: an error as GraphQL has it, never to be cached. */
export function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Record<string, string> = {},
): Response {
  log('refusal', { outcome: code, status });
  return Response.json(
    { errors: [{ message, extensions: { code } }] },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  );
}

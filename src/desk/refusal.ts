import { log } from '../http/log.ts';

/** The answer to a request that gets no further than HTTP: an error as GraphQL has it. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  log('desk', { outcome: code, status });
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
}

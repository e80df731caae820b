import { limits } from '../limits.ts';

/** One line of JSON: Workers Logs makes fields of it, and `wrangler tail` shows it. */
export function log(event: string, fields: object): void {
  console.log(JSON.stringify({ event, ...fields }));
}

/** An error that nobody foresaw: in full for whoever runs the service, and for nobody else. */
export function logError(error: unknown): void {
  const { message, stack, originalError } = error as Error & { originalError?: Error };
  const where = (originalError?.stack ?? stack)?.split('\n').filter((line) => /^\s+at /.test(line));
  log('error', { message: inShort(message ?? error), stack: where?.join('\n') });
}

/** A failure's text, which can hold as much as whoever failed wished to say. */
export const inShort = (failure: unknown) => String(failure).slice(0, limits.maxLoggedCharacters);

const nothing = () => undefined;

/** What GraphQL Yoga says on its own: only its errors are worth a line. */
export const yogaLogger = { debug: nothing, info: nothing, warn: nothing, error: logError };

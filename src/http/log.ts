import { limits } from '../limits.ts';

/** One line of JSON: Workers Logs makes fields of it, and `wrangler tail` shows it. */
export function log(event: string, fields: object): void {
  console.log(JSON.stringify({ event, ...fields }));
}

/** Yoga hands on the same error once for each of its layers. */
const logged = new WeakSet<object>();

/**
 * An error that nobody foresaw: in full for whoever runs the service, and for nobody else. `npm start` shows what goes
 * to the console as an error, and finds the lines of the source for a stack that is text of its own.
 */
export function logError(error: unknown): void {
  const { message, stack, originalError } = error as Error & { originalError?: Error };
  const origin = originalError ?? error;
  if (origin instanceof Object) {
    if (logged.has(origin)) return;
    logged.add(origin);
  }
  const whole = originalError?.stack ?? stack;
  const where = whole?.split('\n').filter((line) => /^\s+at /.test(line));
  log('error', { message: inShort(message ?? error), stack: where?.join('\n') });
  console.error(whole ?? inShort(error));
}

/** A failure's text, which can hold as much as whoever failed wished to say. */
export const inShort = (failure: unknown) => String(failure).slice(0, limits.maxLoggedCharacters);

const nothing = () => undefined;

/** What GraphQL Yoga says on its own: only its errors are worth a line. */
export const yogaLogger = { debug: nothing, info: nothing, warn: nothing, error: logError };

import { limits } from '../limits.ts';
import { isBusy, isTransient } from '../transient.ts';
import { inShort, log } from './log.ts';

/** Waits for the database's answer, and asks again where that may help; not for ever, nor for a client that has gone. */
export async function retried<Answer>(ask: () => Promise<Answer>, client: AbortSignal): Promise<Answer> {
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new Error(`No answer within ${limits.maxDatabaseMilliseconds} ms`)),
    limits.maxDatabaseMilliseconds,
  );
  const signal = AbortSignal.any([client, limit.signal]);
  try {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      try {
        return await unlessAborted(ask(), signal);
      } catch (error) {
        if (client.aborted) throw error;
        // Whoever writes in the local database is soon done; the limit of time holds for this, too.
        const again = isBusy(error) || (attempt < limits.maxDatabaseAttempts && isTransient(error));
        log('database', { attempt, failure: inShort(error), again });
        if (!again) throw error;
        await unlessAborted(pause(attempt), signal);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Doubled each time, and half of it random, lest all who failed together come back together. */
function pause(attempt: number): Promise<void> {
  const longest = limits.retryPauseMilliseconds * 2 ** (Math.min(attempt, limits.maxDatabaseAttempts) - 1);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}

function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

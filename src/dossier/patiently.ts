import { isTransient } from '../transient.ts';

const MAX_ATTEMPTS = 12;
const PAUSE_MILLISECONDS = 150;

/** Others use the database so much that no turn came. */
export class BusyDatabase extends Error {
  constructor(cause: unknown) {
    super(
      `nothing was applied: others use the database, and ${MAX_ATTEMPTS} attempts failed. Stop npm start, or run this again when fewer requests come`,
      { cause },
    );
  }
}

/** Does the work again where the database fails for the moment, as it does while it is served. Counts from 1. */
export async function patiently<Result>(work: (attempt: number) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (attempt === MAX_ATTEMPTS) throw new BusyDatabase(error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS * attempt));
    }
  }
}

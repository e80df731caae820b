/** D1 itself, with a fault in front of its answers: the only way to see one on a machine where D1 does not fail. */

/** Stands between the Worker and one round trip to D1. */
export type Fault = (ask: () => Promise<D1Result[]>, database: D1Database) => Promise<unknown>;

export const failsWith =
  (message: string): Fault =>
  () =>
    Promise.reject(new Error(message));

export const LOST = failsWith('D1_ERROR: Network connection lost.');
export const OVERLOADED = failsWith('D1_ERROR: D1 DB is overloaded. Too many requests queued.');
export const NO_SUCH_TABLE: Fault = (_ask, database) => database.prepare('SELECT * FROM no_such_table').all();
export const NEVER: Fault = () => new Promise(() => undefined);
export const answersWith =
  (results: unknown): Fault =>
  () =>
    Promise.resolve(results);

/** The first round trip meets the first fault, and so on; those after the last meet none. */
export function faulty(database: D1Database, faults: readonly Fault[]) {
  let asked = 0;
  const meet = (ask: () => Promise<D1Result[]>) => {
    const fault = faults[asked];
    asked += 1;
    return fault ? fault(ask, database) : ask();
  };
  const wrapped = {
    withSession: (constraint: string) => {
      const session = database.withSession(constraint);
      return {
        getBookmark: () => session.getBookmark(),
        batch: (statements: D1PreparedStatement[]) => meet(() => session.batch(statements)),
        prepare: (text: string) => ({
          bind: (...values: unknown[]) => {
            const statement = session.prepare(text).bind(...values);
            const all = statement.all.bind(statement);
            statement.all = (async () => {
              const answer = await meet(async () => [await all()]);
              return Array.isArray(answer) ? answer[0] : answer;
            }) as typeof statement.all;
            return statement;
          },
        }),
      };
    },
  };
  return { database: wrapped as unknown as D1Database, trips: () => asked };
}

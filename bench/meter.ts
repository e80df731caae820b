/** A D1 database that counts what it is asked, takes longer for each round trip, or says again what it said. */

export interface Counts {
  statements: number;
  roundTrips: number;
  rowsRead: number;
}

type Reading = 'all' | 'first' | 'raw' | 'run';

/** Calls `before` on each way to the database, with the statements that go. */
function watched(
  database: D1Database,
  before: (statements: D1PreparedStatement[]) => Promise<void>,
): D1Database {
  const originals = new WeakMap<object, D1PreparedStatement>();
  const watch = (statement: D1PreparedStatement): D1PreparedStatement => {
    const read =
      (reading: Reading) =>
      async (...values: unknown[]) => {
        await before([statement]);
        return (statement[reading] as (...values: unknown[]) => unknown)(...values);
      };
    const wrapper = {
      bind: (...values: unknown[]) => watch(statement.bind(...values)),
      all: read('all'),
      first: read('first'),
      raw: read('raw'),
      run: read('run'),
    } as unknown as D1PreparedStatement;
    originals.set(wrapper, statement);
    return wrapper;
  };
  const session = {
    prepare: (sql: string) => watch(database.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const own = statements.map((statement) => originals.get(statement) as D1PreparedStatement);
      await before(own);
      return database.batch(own);
    },
    getBookmark: () => null,
  };
  return { ...session, withSession: () => session } as unknown as D1Database;
}

/** `first` and `raw` do not say how many rows were read, so each statement is asked once more. */
export function counting(database: D1Database, counts: Counts): D1Database {
  return watched(database, async (statements) => {
    counts.roundTrips += 1;
    counts.statements += statements.length;
    for (const { meta } of await database.batch(statements)) counts.rowsRead += meta.rows_read;
  });
}

export function delayed(database: D1Database, milliseconds: number): D1Database {
  return watched(database, () => new Promise((resolve) => setTimeout(resolve, milliseconds)));
}

/** What was said; no promise of it, since Workers lets no request wait for what another has begun. */
const said = new Map<string, D1Result<Record<string, unknown>>>();

/** What is asked again is answered from memory: what is left is the Worker's own work. */
export function canned(database: D1Database): D1Database {
  const bound = (sql: string, values: unknown[]) => {
    const all = async () => {
      const key = JSON.stringify([sql, values]);
      const known = said.get(key);
      if (known) return known;
      const answer = await database
        .prepare(sql)
        .bind(...values)
        .all<Record<string, unknown>>();
      said.set(key, answer);
      return answer;
    };
    return {
      all,
      first: async (column: string) => (await all()).results[0]?.[column],
      raw: async () => (await all()).results.map((row) => Object.values(row)),
    };
  };
  const session = {
    prepare: (sql: string) => ({ bind: (...values: unknown[]) => bound(sql, values) }),
    batch: (statements: ReturnType<typeof bound>[]) => Promise.all(statements.map(({ all }) => all())),
    getBookmark: () => null,
  };
  return { ...session, withSession: () => session } as unknown as D1Database;
}

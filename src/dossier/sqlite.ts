/**
 * A local database by Node's SQLite, as D1 offers it. Of two workerd that have one file open, none waits for the other:
 * while `npm start` serves, whose every answer writes D1's bookmark, most attempts to apply dossiers by a second workerd
 * failed. Here a transaction asks for its turn before it reads, and waits for it.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const PATIENCE_MILLISECONDS = 10_000;

type Row = Record<string, unknown>;
type Values = (string | number | null)[];

interface Results {
  results: Row[];
  /** SQLite counts no rows that it reads. */
  meta: { rows_read: number };
}

interface Statement {
  bind(...values: Values): Statement;
  all(): Promise<Results>;
  run(): Promise<Results>;
  first(column?: string): Promise<unknown>;
  /** At once, within whichever transaction there is. */
  rows(): Row[];
}

export interface OpenFile {
  database: D1Database;
  close: () => Promise<void>;
}

/** Makes the file where there is none. `explained` makes of what SQLite says something that a user can act on. */
export function openFile(path: string, explained: (error: unknown) => unknown): OpenFile {
  const trying = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw explained(error);
    }
  };
  mkdirSync(dirname(path), { recursive: true });
  const file = trying(() => new DatabaseSync(path, { timeout: PATIENCE_MILLISECONDS }));
  const database = {
    prepare: (sql: string) => statementOf((values) => trying(() => file.prepare(sql).all(...values))),
    batch: async (statements: Statement[]) =>
      trying(() => inTransaction(file, () => statements.map((statement) => resultsOf(statement.rows())))),
    exec: async (sql: string) => trying(() => file.exec(sql)),
  };
  // What D1 has besides, nobody here asks for.
  return {
    database: database as unknown as D1Database,
    close: async () => void (file.isOpen && file.close()),
  };
}

const resultsOf = (results: Row[]): Results => ({ results, meta: { rows_read: 0 } });

function statementOf(run: (values: Values) => Row[], values: Values = []): Statement {
  const rows = () => run(values);
  return {
    rows,
    bind: (...bound) => statementOf(run, bound),
    all: async () => resultsOf(rows()),
    run: async () => resultsOf(rows()),
    async first(column) {
      const [row] = rows();
      return (column === undefined ? row : row?.[column]) ?? null;
    },
  };
}

function inTransaction<Result>(file: DatabaseSync, work: () => Result): Result {
  file.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    file.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has done so itself where the disk is full.
    if (file.isTransaction) file.exec('ROLLBACK');
    throw error;
  }
}

/**
 * A local database by Node's SQLite, as D1 offers it. Of two workerd that have one file open, none waits for the other:
 * while `npm start` serves, whose every answer writes D1's bookmark, most attempts to apply dossiers by a second workerd
 * failed. Here a transaction asks for its turn before it reads, and waits for it.
 */
import { DatabaseSync } from 'node:sqlite';

const PATIENCE_MILLISECONDS = 10_000;

type Row = Record<string, unknown>;

interface Statement {
  bind(...values: (string | number | null)[]): Statement;
  all(): Promise<{ results: Row[] }>;
  run(): Promise<{ results: Row[] }>;
  first(column?: string): Promise<unknown>;
  /** At once, within whichever transaction there is. */
  rows(): Row[];
}

export interface OpenFile {
  database: D1Database;
  close: () => Promise<void>;
}

export function openFile(path: string): OpenFile {
  const file = new DatabaseSync(path, { timeout: PATIENCE_MILLISECONDS });
  const database = {
    prepare: (sql: string) => statementOf(file, sql, []),
    batch: async (statements: Statement[]) =>
      inTransaction(file, () => statements.map((statement) => ({ results: statement.rows() }))),
    exec: async (sql: string) => file.exec(sql),
  };
  // What D1 has besides, nobody here asks for.
  return {
    database: database as unknown as D1Database,
    close: async () => void (file.isOpen && file.close()),
  };
}

function statementOf(file: DatabaseSync, sql: string, values: (string | number | null)[]): Statement {
  const rows = () => file.prepare(sql).all(...values);
  return {
    rows,
    bind: (...bound) => statementOf(file, sql, bound),
    all: async () => ({ results: rows() }),
    run: async () => ({ results: rows() }),
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

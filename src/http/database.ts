import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { ASTNode } from 'graphql';
import { databaseUnavailable, operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';
import { retried } from './retry.ts';

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });

interface Due {
  statement: D1PreparedStatement;
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
  node: ASTNode | undefined;
}

type Row = { answer: string | null };

/** One request's way to the database: statements due in the same turn go out together, in one round trip. */
export class Database {
  /** What it has taken so far. */
  readonly spent = { statements: 0, roundTrips: 0, rowsRead: 0, databaseMilliseconds: 0 };
  /** Where the database that answered stands. */
  region: string | undefined;
  readonly #session: D1DatabaseSession;
  readonly #client: AbortSignal;
  #due: Due[] = [];

  /** Nothing is asked for a client that has gone. */
  constructor(database: D1Database, start: string, client: AbortSignal) {
    this.#session = database.withSession(start);
    this.#client = client;
  }

  /** The state that was read; null while nothing was. */
  get bookmark(): string | null {
    return this.#session.getBookmark();
  }

  answer(expression: SQL, node?: ASTNode): Promise<unknown> {
    const { sql: text, params } = dialect.sqlToQuery(sql`SELECT json(${expression}) AS answer`);
    if (text.length > limits.maxStatementBytes || params.length > limits.maxStatementParameters) {
      throw operationTooLarge(
        `This operation needs a statement of ${text.length} bytes with ${params.length} values, and ${limits.maxStatementBytes} bytes with ${limits.maxStatementParameters} values are allowed: ask for less of it at once`,
        node,
      );
    }
    if (this.#due.length >= limits.maxStatements) {
      throw operationTooLarge(
        `This operation has more than ${limits.maxStatements} root fields: split it`,
        node,
      );
    }
    const statement = this.#session.prepare(text).bind(...params);
    return new Promise((resolve, reject) => {
      if (this.#due.push({ statement, resolve, reject, node }) === 1) queueMicrotask(() => this.#send());
    });
  }

  async #send(): Promise<void> {
    const due = this.#due;
    this.#due = [];
    const start = performance.now();
    this.spent.statements += due.length;
    try {
      const statements = due.map(({ statement }) => statement);
      const answers = await retried(() => this.#ask(statements), this.#client);
      for (const [index, { resolve }] of due.entries()) resolve(answers[index]);
    } catch (error) {
      for (const { reject, node } of due) reject(this.#client.aborted ? error : explained(error, node));
    } finally {
      this.spent.databaseMilliseconds += performance.now() - start;
    }
  }

  async #ask(statements: D1PreparedStatement[]): Promise<unknown[]> {
    this.spent.roundTrips += 1;
    const [only] = statements;
    const results =
      statements.length === 1 && only ? [await only.all<Row>()] : await this.#session.batch<Row>(statements);
    try {
      if (results.length !== statements.length) throw new Error(`${results.length} results`);
      return results.map(({ results: [row], meta }) => {
        this.spent.rowsRead += meta.rows_read;
        this.region = meta.served_by_region;
        const { answer } = row as Row;
        return answer === null ? null : JSON.parse(answer);
      });
    } catch (reason) {
      throw new Error(`What D1 sent is no answer: ${reason}`);
    }
  }
}

/** What D1 says where an answer or a statement is beyond it, and what that means to whoever asked. */
const TOO_LARGE: [pattern: RegExp, meaning: string][] = [
  [/SQLITE_TOOBIG|too big/, 'The answer would have more than 2 MB: ask for smaller pages or fewer fields'],
  [
    /Expression tree is too large|parser stack overflow/,
    'This operation nests too deep for the database: split it',
  ],
];

function explained(error: unknown, node: ASTNode | undefined): unknown {
  const [, meaning] = TOO_LARGE.find(([pattern]) => pattern.test(String(error))) ?? [];
  return meaning ? operationTooLarge(meaning, node) : databaseUnavailable();
}

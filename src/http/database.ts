import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { ASTNode } from 'graphql';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });

interface Due {
  statement: D1PreparedStatement;
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
  node: ASTNode | undefined;
}

/** One request's way to the database: statements due in the same turn go out together, in one round trip. */
export class Database {
  readonly #session: D1DatabaseSession;
  #due: Due[] = [];

  constructor(database: D1Database, start: string) {
    this.#session = database.withSession(start);
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
    try {
      const [only] = due;
      const results =
        due.length === 1 && only
          ? [await only.statement.all<{ answer: string }>()]
          : await this.#session.batch<{ answer: string }>(due.map(({ statement }) => statement));
      due.forEach(({ resolve }, index) => {
        resolve(JSON.parse(results[index]?.results[0]?.answer ?? 'null'));
      });
    } catch (error) {
      for (const { reject, node } of due) reject(explained(error, node));
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
  return meaning ? operationTooLarge(meaning, node) : error;
}

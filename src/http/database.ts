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

  constructor(database: D1Database) {
    // Any replica will do: the API only reads, and the data changes as a whole.
    this.#session = database.withSession('first-unconstrained');
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
      for (const { reject, node } of due) reject(isTooBig(error) ? answerTooLarge(node) : error);
    }
  }
}

/** D1 gives no value of more than 2 MB, and an answer is one. */
const isTooBig = (error: unknown) => /SQLITE_TOOBIG|too big/.test(String(error));

const answerTooLarge = (node: ASTNode | undefined) =>
  operationTooLarge('The answer would have more than 2 MB: ask for smaller pages or fewer fields', node);

/**
 * One of several conditions that exclude each other. Of each alone an index gives the rows in order, of all of them
 * together none does: so the first rows are the first among the first of each.
 */
import { SQL, sql } from 'drizzle-orm';
import { type Row, whereAll } from './rows.ts';

export class EitherOf extends SQL {
  readonly alternatives: readonly SQL[];
  /** Asks the same in one condition, for rows that other conditions find. */
  readonly plain: SQL;

  constructor(alternatives: readonly SQL[], plain: SQL) {
    super(sql`(${sql.join([...alternatives], sql` OR `)})`.queryChunks);
    this.alternatives = alternatives;
    this.plain = plain;
  }
}

/**
 * The conditions as they are to be asked together. Without statistics SQLite cannot tell that a place or an actor
 * leaves fewer rows than a span of time, so that the alternatives are kept where nothing else is asked.
 */
export function together(conditions: readonly SQL[]): SQL[] {
  if (conditions.length === 1) return [...conditions];
  return conditions.map((condition) => (condition instanceof EitherOf ? condition.plain : condition));
}

interface FirstRows {
  row: Row;
  where: readonly SQL[];
  keys: readonly SQL[];
  /** Of all keys: nothing, or ` DESC`. */
  direction: SQL;
  limit: SQL;
}

/** `FROM` and what follows, for the first rows by their keys. */
export function firstRows({ row, where, keys, direction, limit }: FirstRows): SQL {
  const either = where.find((condition) => condition instanceof EitherOf);
  const sorted = sql`ORDER BY ${inDirection(keys, direction)} LIMIT ${limit}`;
  if (!either) return sql`FROM ${row.from}${whereAll(where)} ${sorted}`;

  const others = where.filter((condition) => condition !== either);
  const named = keys.map((key, index) => sql`${key} AS ${keyName(index)}`);
  const firsts = either.alternatives.map(
    (alternative) =>
      sql`SELECT * FROM (SELECT ${row.name}.rowid AS id, ${sql.join(named, sql`, `)} FROM ${row.from}${whereAll([...others, alternative])} ${sorted})`,
  );
  const names = keys.map((_, index) => keyName(index));
  const ids = sql`SELECT id FROM (${sql.join(firsts, sql` UNION ALL `)} ORDER BY ${inDirection(names, direction)} LIMIT ${limit})`;
  return sql`FROM ${row.from} WHERE ${row.name}.rowid IN (${ids}) ${sorted}`;
}

const keyName = (index: number) => sql.raw(`key_${index}`);

function inDirection(keys: readonly SQL[], direction: SQL): SQL {
  return sql.join(
    keys.map((key) => sql`${key}${direction}`),
    sql`, `,
  );
}

/** A DataLoader for each relation, made anew for each request: what resolvers ask for in one turn goes out as one statement. */
import DataLoader from 'dataloader';
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

type WithId = SQLiteTable & { id: SQLiteColumn };
type RowOf<Table extends SQLiteTable> = Table['$inferSelect'];
type AnyLoader = DataLoader<number | string, unknown>;

export class Loaders {
  readonly database: DrizzleD1Database;
  readonly #loaders = new Map<string, AnyLoader>();

  constructor(database: D1Database) {
    this.database = drizzle(database, { casing: 'snake_case' });
  }

  /** The record that a foreign key names. */
  one<Table extends WithId>(table: Table, id: number | null): Promise<RowOf<Table> | null> {
    if (id === null) return Promise.resolve(null);
    return this.#loader(`${getTableName(table)} by id`, async (ids) => {
      const rows = await this.database
        .select()
        .from(table as WithId)
        .where(among(table.id, ids));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((key) => byId.get(key) ?? null);
    }).load(id) as Promise<RowOf<Table> | null>;
  }

  /** The first records that have this foreign key. */
  many<Table extends SQLiteTable>(
    { table, key, order, limit, where }: ManyOptions<Table>,
    id: number,
  ): Promise<RowOf<Table>[]> {
    const name = `${getTableName(table)} by ${key.name} ${limit ?? ''} ${where?.name ?? ''}`;
    return this.#loader(name, async (ids) => {
      const columns = getTableColumns(table);
      const condition = where ? sql`${among(key, ids)} AND ${where.condition}` : among(key, ids);
      const rank =
        sql<number>`row_number() OVER (PARTITION BY ${key} ORDER BY ${sql.join([...order], sql`, `)})`.as(
          'rank',
        );
      const ranked = this.database
        .select({ ...columns, rank })
        .from(table as SQLiteTable)
        .where(condition)
        .as('ranked');
      const rows = limit
        ? await this.database.select().from(ranked).where(sql`rank <= ${limit}`).orderBy(sql`rank`)
        : await this.database
            .select()
            .from(table as SQLiteTable)
            .where(condition)
            .orderBy(...order);
      const property = Object.keys(columns).find((each) => columns[each] === key) as string;
      const groups = Map.groupBy(rows as Record<string, unknown>[], (row) => row[property]);
      return ids.map((each) => groups.get(each) ?? []);
    }).load(id) as Promise<RowOf<Table>[]>;
  }

  #loader(name: string, load: (keys: readonly (number | string)[]) => Promise<unknown[]>): AnyLoader {
    const loader = this.#loaders.get(name) ?? new DataLoader(load);
    this.#loaders.set(name, loader);
    return loader;
  }
}

interface ManyOptions<Table extends SQLiteTable> {
  table: Table;
  key: SQLiteColumn;
  order: readonly SQLiteColumn[];
  limit?: number;
  where?: { name: string; condition: SQL };
}

/** D1 binds a hundred values at most, so a list travels as one. */
export function among(column: SQLiteColumn, keys: readonly unknown[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
}

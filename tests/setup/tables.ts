/** The tables of a database as the migrations have left them, as statements that make them anew in a fifth of the time. */
interface Made {
  name: string;
  type: string;
  sql: string;
}

/** No trigger is there yet while rows come. */
export async function tablesOf(database: D1Database): Promise<string[]> {
  const { results: made } = await database
    .prepare(
      // A virtual table makes tables of its own, which SQLite names in single quotes.
      `SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND sql NOT LIKE 'CREATE TABLE ''%'
    AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'`,
    )
    .all<Made>();
  const of = (type: string) => made.filter((each) => each.type === type);
  const rows: string[] = [];
  for (const { name } of of('table').filter(({ sql }) => !sql.startsWith('CREATE VIRTUAL'))) {
    const { results } = await database.prepare(`SELECT * FROM "${name}"`).all();
    for (const row of results) {
      const values = Object.values(row).map((value) =>
        typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL'),
      );
      rows.push(`INSERT INTO "${name}" (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`);
    }
  }
  const all = (type: string) => of(type).map(({ sql }) => sql);
  return [...all('table'), ...rows, ...all('index'), ...all('view'), ...all('trigger')];
}

/** A table after those that refer to it, as each of its rows would be looked up in all of these. */
export async function clear(database: D1Database): Promise<void> {
  const { results } = await database
    .prepare(
      `SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'
    AND type IN ('view', 'table') ORDER BY type = 'table', sql NOT LIKE 'CREATE VIRTUAL%'`,
    )
    .all<Made>();
  const left = new Map(results.map((made) => [made.name, made]));
  const isReferred = (name: string) =>
    [...left.values()].some(
      (made) => made.name !== name && new RegExp(`REFERENCES \\W?${name}\\b`).test(made.sql),
    );
  const drops: string[] = [];
  while (left.size) {
    const next = [...left.values()].find(({ name }) => !isReferred(name)) ?? [...left.values()][0];
    const { name, type } = next as { name: string; type: string };
    left.delete(name);
    drops.push(`DROP ${type} IF EXISTS "${name}"`);
  }
  await database.batch(['PRAGMA defer_foreign_keys = on', ...drops].map((sql) => database.prepare(sql)));
}

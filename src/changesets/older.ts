/** Files that hold what was published before: whoever has not pulled would take back what others have published since. */
import { ask } from '../dossier/near/stored.ts';
import type { Plan } from '../dossier/plan.ts';

/** A line for each dossier that gets a text which it had already. */
export async function olderTexts(database: D1Database, { texts }: Plan): Promise<string[]> {
  const changed = (texts?.written ?? []).filter(({ name }) => texts?.before.has(name));
  if (!changed.length) return [];
  const [rows = []] = await ask(database, [
    {
      sql: `SELECT value ->> 0 AS name, number AS since, author FROM json_each(?) AS asked JOIN changesets ON revision = (SELECT max(revision) FROM changeset_dossiers JOIN changesets ON number = changeset WHERE name = asked.value ->> 0 AND revision IS NOT NULL) WHERE EXISTS (SELECT 1 FROM changeset_dossiers JOIN changesets ON number = changeset WHERE name = asked.value ->> 0 AND sha256_after = asked.value ->> 1 AND revision IS NOT NULL)`,
      params: [JSON.stringify(changed.map(({ name, sha256 }) => [name, sha256]))],
    },
  ]);
  return rows.map(
    ({ name, since, author }) =>
      `note: "${name}" was so before: this takes back what changeset ${since}${author ? ` of ${author}` : ''} made of it (npm run dossier -- log ${since})`,
  );
}

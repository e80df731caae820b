/** What sources that are not read have published, and which points they carry. */
import type { Context, Growing } from './growing.ts';
import { ask } from './stored.ts';

/** Whoever is cited nowhere must have published something. */
export async function addPublished(
  { database, affected, helping }: Growing,
  context: Context,
): Promise<void> {
  const known = [...affected.of('sources'), ...helping.of('sources')];

  const [found = []] = await ask(database, [
    {
      sql: 'SELECT actors.slug AS publisher, (SELECT slug FROM sources WHERE publisher_id = actors.id AND slug NOT IN (SELECT value FROM json_each(?2)) LIMIT 1) AS source FROM actors WHERE slug IN (SELECT value FROM json_each(?1))',
      params: [JSON.stringify([...affected.of('actors')]), JSON.stringify(known)],
    },
  ]);
  for (const { publisher, source } of found) {
    if (source && !(String(source) in context.sources)) context.sources[String(source)] = { publisher };
  }
}

/** Which sources carry the points of an utterance that are not read. */
export async function addCarriers({ database, affected }: Growing, context: Context): Promise<void> {
  const [found = []] = await ask(database, [
    {
      sql: 'SELECT statements.slug AS statement, sources.slug AS source FROM utterances JOIN statements ON utterance_id = utterances.id JOIN statement_sources ON statement_id = statements.id JOIN sources ON sources.id = source_id WHERE utterances.slug IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify([...affected.of('utterances')])],
    },
  ]);
  for (const { statement, source } of found) {
    const record = context.statements[String(statement)] as { cites?: Record<string, unknown[]> } | undefined;
    const cites = { [String(source)]: [{ para: { from: 1, to: 1, unit: 'page' } }] };
    if (record) record.cites = { ...record.cites, ...cites };
  }
}

/** What a speaker held outright before and after, as that makes a position a shift. */
import { parseDate } from '../../../schema/dates.ts';
import type { Dossier } from '../format.ts';
import { addContext } from './context.ts';
import { type Context, type Growing, isWanted } from './growing.ts';
import { Records } from './records.ts';
import { ask } from './stored.ts';

const OLD_POSITIONS = `SELECT topics.slug AS topic, actors.slug AS actor, taken_earliest, positions.slug AS slug FROM statements JOIN positions ON positions.statement_id = statements.id JOIN topics ON topics.id = topic_id JOIN actors ON actors.id = positions.actor_id WHERE statements.slug IN (SELECT value FROM json_each(?))`;

interface Place {
  topic: string;
  actor: string;
  earliest: string;
  slug: string;
}

const beside = (isAfter: boolean) => `SELECT asked.value ->> 0 AS topic, asked.value ->> 1 AS actor, (
  SELECT statements.slug FROM positions JOIN statements ON statements.id = positions.statement_id
  WHERE topic_id = (SELECT id FROM topics WHERE slug = asked.value ->> 0) AND positions.actor_id = (SELECT id FROM actors WHERE slug = asked.value ->> 1)
    AND (taken_earliest, positions.slug) ${isAfter ? '>' : '<'} (asked.value ->> 2, asked.value ->> 3)
    AND positions.note IS NULL AND statements.slug NOT IN (SELECT value FROM json_each(?2))
  ORDER BY taken_earliest ${isAfter ? '' : 'DESC'}, positions.slug ${isAfter ? '' : 'DESC'} LIMIT 1
) AS statement FROM json_each(?1) AS asked`;

async function besides(
  database: D1Database,
  isAfter: boolean,
  places: readonly Place[],
  but: readonly string[],
): Promise<string[]> {
  const asked = places.map(({ topic, actor, earliest, slug }) => [topic, actor, earliest, slug]);
  const [found = []] = await ask(database, [
    { sql: beside(isAfter), params: [JSON.stringify(asked), JSON.stringify(but)] },
  ]);
  return found.flatMap(({ statement }) => (statement === null ? [] : [String(statement)]));
}

async function placesStored(database: D1Database, statements: Iterable<string>): Promise<Place[]> {
  const [found = []] = await ask(database, [
    { sql: OLD_POSITIONS, params: [JSON.stringify([...statements])] },
  ]);
  return found.map(({ topic, actor, taken_earliest: earliest, slug }) => ({
    topic: String(topic),
    actor: String(actor),
    earliest: String(earliest),
    slug: String(slug),
  }));
}

function placesNow({ statements }: Dossier, wanted: Iterable<string>): Place[] {
  return [...wanted].flatMap((slug) => {
    const statement = statements[slug];
    return (statement?.positions ?? []).map(({ topic }) => ({
      topic,
      actor: statement?.speaker as string,
      earliest: parseDate(statement?.said as string).earliest as string,
      slug: `${topic}/${slug}`,
    }));
  });
}

/** What a speaker held next may be a shift now, or none any more. */
export async function growByPositions(
  { database, changed, affected }: Growing,
  dossier: Dossier,
): Promise<boolean> {
  const { size } = affected;
  const statements = affected.of('statements');
  const moved = [...statements].filter(
    (slug) => changed.records.has('statements', slug) || changed.depended.has('statements', slug),
  );
  const places = [...(await placesStored(database, moved)), ...placesNow(dossier, moved)];
  for (const slug of await besides(database, true, places, [...statements])) affected.add('statements', slug);
  return affected.size > size;
}

/** What their speakers held before, by which theirs is a shift or none. */
export async function addPositionsBefore(
  growing: Growing,
  dossier: Dossier,
  context: Context,
): Promise<boolean> {
  const { database, affected, helping } = growing;
  const own = [...affected.of('statements')];
  const places = placesNow(dossier, own);
  const before = await besides(database, false, places, [...own, ...helping.of('statements')]);
  if (!before.length) return false;
  const asked = new Records();
  for (const slug of before) asked.add('statements', slug);
  await addContext(database, context, asked, isWanted(growing));
  const [found = []] = await ask(database, [
    {
      sql: 'SELECT statements.slug AS statement, topics.slug AS topic, stance FROM statements JOIN positions ON positions.statement_id = statements.id JOIN topics ON topics.id = topic_id WHERE positions.note IS NULL AND statements.slug IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify(before)],
    },
  ]);
  for (const { statement, topic, stance } of found) {
    const record = context.statements[String(statement)] as { positions?: unknown[] } | undefined;
    if (record) record.positions = [...(record.positions ?? []), { topic, stance }];
  }
  return true;
}

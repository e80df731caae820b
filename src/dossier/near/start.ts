/** What belongs to a change from the start: what files say otherwise, and what is worked out from that. */
import type { Kind } from '../../../schema/kinds.ts';
import { deepDependentsOf, dependentsOf } from './dependents.ts';
import type { Growing } from './growing.ts';
import { ask } from './stored.ts';

export async function start(growing: Growing): Promise<void> {
  const { database, changed, affected } = growing;
  await addFormer(growing, [...changed.records]);
  for (const utterance of changed.spoken) {
    for (const slug of await pointsOf(database, [utterance])) {
      changed.records.add('statements', slug);
      changed.depended.add('statements', slug);
    }
  }
  for (const [kind, slug] of changed.records) affected.add(kind, slug);
  for (const slug of changed.cited) affected.add('sources', slug);
  for (const slug of changed.publishers) affected.add('actors', slug);
  const near = await dependentsOf(database, changed.depended);
  const deep = await deepDependentsOf(database, changed.deep);
  for (const found of [near, deep]) for (const [kind, slug] of found) affected.add(kind, slug);
  // Who speaks may be another.
  for (const slug of deep.of('statements')) changed.depended.add('statements', slug);
  const around = JSON.stringify([...changed.records.of('statements')]);
  const [events = [], utterances = []] = await ask(database, [
    {
      sql: 'SELECT DISTINCT events.slug FROM statements JOIN claims ON statement_id = statements.id JOIN events ON events.id = event_id WHERE statements.slug IN (SELECT value FROM json_each(?))',
      params: [around],
    },
    {
      sql: 'SELECT DISTINCT utterances.slug FROM statements JOIN utterances ON utterances.id = utterance_id WHERE statements.slug IN (SELECT value FROM json_each(?))',
      params: [around],
    },
  ]);
  for (const { slug } of events) affected.add('events', String(slug));
  for (const { slug } of utterances) affected.add('utterances', String(slug));
}

/** Who had these slugs, and has them no more. */
export async function addFormer(
  { database, former, changed, affected }: Growing,
  slugs: readonly (readonly [Kind, string])[],
): Promise<void> {
  const asked = slugs.filter(([kind, slug]) => !former.has(`${kind}/${slug}`));
  const [found = []] = await ask(database, [
    {
      sql: 'SELECT kind, former_slugs.slug AS slug, record FROM json_each(?) AS asked CROSS JOIN former_slugs ON kind = asked.value ->> 0 AND former_slugs.slug = asked.value ->> 1',
      params: [JSON.stringify(asked)],
    },
  ]);
  for (const { kind, slug, record } of found) {
    former.set(`${kind}/${slug}`, String(record));
    if (!changed.records.has(String(kind), String(slug))) continue;
    changed.records.add(kind as Kind, String(record));
    affected.add(kind as Kind, String(record));
  }
}

export async function pointsOf(database: D1Database, utterances: readonly string[]): Promise<string[]> {
  const [found = []] = await ask(database, [
    {
      sql: 'SELECT statements.slug FROM utterances JOIN statements ON utterance_id = utterances.id WHERE utterances.slug IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify(utterances)],
    },
  ]);
  return found.map(({ slug }) => String(slug));
}

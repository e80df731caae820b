/** Records that may be meant where a slug is that of none: those whose slugs begin alike, or that are called so. */
import type { Kind } from '../../../schema/kinds.ts';
import type { Written } from '../read.ts';
import type { Context, Growing } from './growing.ts';
import { tableOf } from './owners.ts';
import { Records } from './records.ts';
import { ask } from './stored.ts';

/** Where more are unknown, the first are enough to go on with. */
const MAX_UNKNOWN = 20;
const MAX_MEANT = 50;
/** A word that very many records have says little. */
const MAX_SOUGHT = 1_000;
const ALIKE_LETTERS = 3;
/** As the search index numbers them (0015_search.sql). */
const SEARCHED: Partial<Record<Kind, number>> = {
  events: 0,
  statements: 1,
  actors: 2,
  sources: 3,
  places: 4,
};

export async function meantBy(
  { database, coming, former }: Growing,
  { records }: Written,
  asked: Records,
  context: Context,
): Promise<Records> {
  const unknown = [...asked]
    .filter(
      ([kind, slug]) =>
        !(slug in records[kind]) &&
        !former.has(`${kind}/${slug}`) &&
        !(slug in context[kind]) &&
        !coming?.has(kind, slug) &&
        /^[a-z\d-]+$/.test(slug),
    )
    .slice(0, MAX_UNKNOWN);
  const found = await ask(
    database,
    unknown.flatMap(([kind, slug]) => {
      const { name } = tableOf(kind);
      const start = slug.slice(0, ALIKE_LETTERS);
      const number = SEARCHED[kind];
      const words = slug.split('-').filter((word) => word.length >= ALIKE_LETTERS);
      const alike = {
        sql: `SELECT '${kind}' AS kind, slug FROM ${name} WHERE slug >= ?1 AND slug < ?1 || '~' LIMIT ${MAX_MEANT}`,
        params: [start],
      };
      if (number === undefined || !words.length) return [alike];
      const called = {
        sql: `SELECT '${kind}' AS kind, slug FROM ${name} WHERE id IN (SELECT document >> 3 FROM (SELECT rowid AS document FROM search WHERE search MATCH ? LIMIT ${MAX_SOUGHT}) WHERE document & 7 = ${number}) LIMIT ${MAX_MEANT}`,
        params: [words.map((word) => `"${word}" *`).join(' OR ')],
      };
      return [alike, called];
    }),
  );
  const meant = new Records();
  for (const { kind, slug } of found.flat()) meant.add(kind as Kind, String(slug));
  return meant;
}

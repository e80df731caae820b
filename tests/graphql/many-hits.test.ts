import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { data } from './ask.ts';

/** Documents of the index alone: as many records would take a hundred times as long. */
const document = (ids: string) =>
  env.DB.prepare(
    `INSERT INTO search (rowid, slug, size, name) SELECT id * 8 + 4, 'many-' || id, 7, 'Quixote' FROM (${ids})`,
  );
const FIRST = 900_000;

async function found() {
  const { search } = await data('{ search(text: "quixote", first: 1) { complete totalCount } }');
  return search as { complete: boolean; totalCount: number };
}

test('all that is found is ranked up to a limit, and beyond it the search says that it is not all', async () => {
  await env.DB.batch([
    document(
      `WITH RECURSIVE n(id) AS (SELECT ${FIRST} UNION ALL SELECT id + 1 FROM n WHERE id < ${FIRST + limits.maxRankedRecords - 1}) SELECT id FROM n`,
    ),
    // By its row the next file sees that the world is another.
    env.DB.prepare("INSERT INTO places (slug, name, kind) VALUES ('elsewhere', 'Elsewhere', 'CITY')"),
  ]);
  expect(await found()).toEqual({ complete: true, totalCount: limits.maxRankedRecords });
  await document(`SELECT ${FIRST - 1} AS id`).run();
  expect(await found()).toEqual({ complete: false, totalCount: limits.maxRankedRecords });
});

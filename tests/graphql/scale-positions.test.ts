/** Costs at size, as in scale.test.ts: 10,000 positions of 500 made-up actors on one topic, and 10,000 events, each linked to the one before. */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { RENEW_STATISTICS } from '../../src/dossier/apply.ts';
import { ask, readStatisticsAnew } from './ask.ts';

const POSITIONS = 10_000;
const ACTORS = 500;

beforeAll(async () => {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${POSITIONS})`;
  const day = (name: string, spread: number) =>
    `date('1900-01-01', (i / ${spread}) || ' days')${name === 'edtf' ? '' : ` || 'T00:00:00.000Z'`}`;
  const inserts = [
    "INSERT INTO topics (id, slug, question) VALUES (-1, 'made-up', 'Is it so?')",
    `INSERT INTO actors (id, slug, name, kind) ${numbers} SELECT -i, 'made-up-' || i, 'Made up', 'OTHER' FROM n WHERE i <= ${ACTORS}`,
    `INSERT INTO statements (id, slug, speaker_id, summary, channel, said_edtf, said_earliest) ${numbers}
      SELECT -i, printf('made-up-%05d', i), -1 - i % ${ACTORS}, 'Made up', 'UNKNOWN', ${day('edtf', 3)}, ${day('earliest', 3)} FROM n`,
    `INSERT INTO positions (slug, topic_id, statement_id, actor_id, stance, shift, taken_edtf, taken_earliest)
      SELECT slug || '/made-up', -1, id, speaker_id, CASE id % 3 WHEN 0 THEN 'OPPOSES' ELSE 'SUPPORTS' END, 0, said_edtf, said_earliest
      FROM statements WHERE id < 0`,
    `INSERT INTO events (id, slug, title, type, occurred_edtf, occurred_earliest) ${numbers}
      SELECT -i, printf('made-up-%05d', i), 'Made up', 'ASSAULT', ${day('edtf', 3)}, ${day('earliest', 3)} FROM n`,
    // Each event retaliates for the one before it.
    `INSERT INTO event_links (slug, from_id, to_id, kind)
      SELECT 'made-up-' || id, id, id + 1, 'RETALIATES_FOR' FROM events WHERE id < -1`,
  ];
  await env.DB.batch(inserts.map((insert) => env.DB.prepare(insert)));
  await env.DB.batch(RENEW_STATISTICS.map((statement) => env.DB.prepare(statement)));
  await readStatisticsAnew();
});

const page = (after: string | null, args: string) =>
  ask(
    `query ($after: String) { topic(slug: "made-up") { positions(first: 20, after: $after${args}) {
      edges { node { stance statement { slug } } } pageInfo { hasNextPage } } } }`,
    { after },
  );

async function cursorBehind(records: number, args: string): Promise<string> {
  let after: string | null = null;
  for (let behind = 0; behind < records; behind += 100) {
    const { data } = await ask(
      `query ($after: String) { topic(slug: "made-up") { positions(first: 100, after: $after${args}) { pageInfo { endCursor } } } }`,
      { after },
    );
    after = data.topic.positions.pageInfo.endCursor;
  }
  return after as string;
}

test('a page of stances far behind reads as many rows as the second', async () => {
  const [second, far] = [
    await page(await cursorBehind(100, ''), ''),
    await page(await cursorBehind(6_000, ''), ''),
  ];
  expect(far.data.topic.positions.edges).toHaveLength(20);
  expect(far.rowsRead).toBe(second.rowsRead);
  expect(far.rowsRead).toBeLessThan(150);
});

test("an actor's stances on a topic are read without those of others", async () => {
  const { data, rowsRead } = await ask(
    '{ actor(slug: "made-up-17") { positions(topic: ["made-up"]) { totalCount edges { node { stance } } } } }',
  );
  expect(data.actor.positions.totalCount).toBe(POSITIONS / ACTORS);
  expect(rowsRead).toBeLessThan(150);
});

test('the stances held as of a date cost a look at each that was taken by then, and none at later ones', async () => {
  const held = (asOf: string) =>
    ask(`{ topic(slug: "made-up") { positions(asOf: "${asOf}") { totalCount } } }`);
  const early = await held('1900-06');
  expect(early.data.topic.positions.totalCount).toBe(ACTORS);
  expect(early.rowsRead).toBeLessThan(2_000);
  expect((await held('1900-01-02/..')).data.topic.positions.totalCount).toBe(ACTORS);
});

test('the links of one event among many are found from both ends', async () => {
  const { data, rowsRead } = await ask(
    '{ event(slug: "made-up-05000") { links { direction event { slug } } } }',
  );
  expect(data.event.links).toEqual([
    { direction: 'OUTGOING', event: { slug: 'made-up-04999' } },
    { direction: 'INCOMING', event: { slug: 'made-up-05001' } },
  ]);
  expect(rowsRead).toBeLessThan(20);
});

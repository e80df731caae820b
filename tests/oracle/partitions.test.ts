import { beforeAll, describe, expect, test } from 'vitest';
import { fillWorld } from '../generated/world.ts';
import { data } from '../graphql/ask.ts';
import { groupsOf } from './counts.ts';
import { type Rows, readRows } from './rows.ts';

/** Aliases in an operation. */
const AT_ONCE = 10;

interface Count {
  key: string;
  count: number;
}

describe.each([
  ['the dossiers', async () => {}],
  ['a made-up world', fillWorld],
])('over %s', (_name, fill) => {
  let rows: Rows;
  beforeAll(async () => {
    await fill();
    rows = await readRows();
  });

  test.each([
    ['event', 'TYPE', 'type'],
    ['event', 'PARTY', 'party'],
    ['event', 'SOURCE', 'source'],
    ['statement', 'ACT', 'acts'],
    ['statement', 'SPEAKER', 'speaker'],
    ['statement', 'PARTY', 'party'],
    ['statement', 'SOURCE', 'source'],
  ])('%s counts by %s are what a filter by the key of each group leaves', async (kind, by, filter) => {
    const { counts } = await data(`{ counts: ${kind}Counts(by: ${by}) { key count } }`);
    expect(counts.length).toBeGreaterThan(1);
    for (const { key, count } of counts as Count[]) {
      const value = by === 'TYPE' || by === 'ACT' ? key : JSON.stringify(key);
      const { page } = await data(`{ page: ${kind}s(filter: { ${filter}: [${value}] }) { totalCount } }`);
      expect(page.totalCount, key).toBe(count);
    }
  });

  test.each([
    ['events', 'TYPE'],
    ['events', 'MONTH'],
    ['events', 'PLACE'],
    ['events', 'PARTY'],
    ['events', 'SOURCE'],
    ['statements', 'ACT'],
    ['statements', 'MONTH'],
    ['statements', 'SPEAKER'],
    ['statements', 'PARTY'],
    ['statements', 'SOURCE'],
  ] as const)(
    'counts of %s by %s, those of no group and those in several add up to all',
    async (table, by) => {
      const { counts, page } = await data(
        `{ counts: ${table.slice(0, -1)}Counts(by: ${by}) { key count } page: ${table}(first: 1) { totalCount } }`,
      );
      const groups = rows.all(table).map((row) => groupsOf(table, by, row, rows).length);
      const inNone = groups.filter((count) => count === 0).length;
      const again = groups.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
      const counted = (counts as Count[]).reduce((sum, { count }) => sum + count, 0);
      expect(counted + inNone - again).toBe(page.totalCount);
    },
  );

  test('answers by party and those of no party add up to all answers', async () => {
    const answers = `{ responses(first: 100) { totalCount edges { node { party { slug } } } }
      responsesByParty { party { slug } count responses { totalCount } } }`;
    const slugs = rows.all('events').map(({ slug }) => slug);
    for (let from = 0; from < slugs.length; from += AT_ONCE) {
      const some = slugs.slice(from, from + AT_ONCE);
      const events = await data(
        `{ ${some.map((slug, index) => `event_${index}: event(slug: ${JSON.stringify(slug)}) ${answers}`).join(' ')} }`,
      );
      for (const [index, slug] of some.entries()) {
        const { responses, responsesByParty } = events[`event_${index}`];
        const grouped = (responsesByParty as Count[]).reduce((sum, { count }) => sum + count, 0);
        const subject = rows.bySlug('events', slug);
        const ofNone = rows
          .having('responses', 'subject_event_id', subject?.id)
          .filter(({ party_id }) => party_id === null);
        expect(grouped + ofNone.length, slug).toBe(responses.totalCount);
        for (const group of responsesByParty) expect(group.responses.totalCount).toBe(group.count);
      }
    }
  });
});

/** What was wrong and was put right, as readers find it: on the page of each record, under /corrections, and in its feed. */
import { env } from 'cloudflare:workers';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { data, readStatisticsAnew } from '../graphql/ask.ts';
import { NEWS, tell } from '../graphql/news.ts';
import { knock, ORIGIN, post } from './door.ts';
import { wordsOf } from './words.ts';

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));

test('where nothing was corrected, the page says so, and how to report a mistake', async () => {
  const words = await wordsOf('/corrections');
  expect(words).toContain('Nothing has been corrected so far.');
  expect(words).toMatch(/Have you found a mistake\? Tell the editors/);
});

const SECOND = NEWS.replace('text: at least 84', 'text: at least 86').replace('at-least: 84', 'at-least: 86');
const REASON = 'The outlet <had> a typing error';

describe('a correction', () => {
  beforeAll(async () => {
    await tell(NEWS);
    await tell(SECOND.replace('title: Visit', 'title: A visit'), undefined, {
      author: 'Ben',
      comment: 'Plainer',
    });
    const third = SECOND.replace('title: Visit', 'title: A visit').replace(
      'text: 84 at least',
      'text: 87 at least',
    );
    await tell(
      third.replace('at-least: 84', 'at-least: 87').replace('title: Raid\n', 'title: A raid\n'),
      undefined,
      {
        author: 'Ann Lee',
        comment: REASON,
        kind: 'CORRECTION',
      },
    );
  });

  test('is named on the page of each record that it has changed, with the day and the reason', async () => {
    const line = /Corrected on \d+ \p{L}+ \d{4}: The outlet &lt;had&gt; a typing error What it said before/u;
    expect(await wordsOf('/event/raid')).toMatch(line);
    expect(await wordsOf('/event/bridge-attack')).toMatch(line);
  });

  test('is not named on pages of others, nor is what is no correction', async () => {
    expect(await wordsOf('/event/visit')).not.toContain('Corrected on');
    expect(await wordsOf('/actor/jane-doe')).not.toContain('Corrected on');
  });

  test('is under /corrections with what each record said before and says now', async () => {
    const words = await wordsOf('/corrections');
    expect(words).toMatch(/\d+ \p{L}+ \d{4} · Ann Lee The outlet &lt;had&gt; a typing error/u);
    expect(words).toContain('A raid title: Raid → A raid');
    expect(words).toContain('“84 at least” → “87 at least”');
    expect(words).not.toContain('Plainer');
    const html = await (await knock('/corrections', { headers: { accept: 'text/html' } })).text();
    expect(html).toContain('href="/event/raid"');
    const ofRaid = await wordsOf('/corrections?event=raid');
    expect(ofRaid).toContain('These are of one event alone.');
    expect(ofRaid).toContain('title: Raid → A raid');
    expect(ofRaid).not.toContain('87 at least');
    expect(await wordsOf('/corrections?actor=jane-doe')).toContain(
      'Nothing has been corrected so far of this actor.',
    );
  });

  test('has a feed', async () => {
    const response = await knock('/corrections/feed.atom');
    const { title, entries = [], links } = parseAtomFeed(await response.text());
    expect(title).toMatchObject({ value: 'Aftermath: corrections' });
    expect(links).toContainEqual(
      expect.objectContaining({ rel: 'alternate', href: `${ORIGIN}/corrections` }),
    );
    expect(entries.map(({ title }) => title?.value)).toEqual([
      'Event changed: A raid',
      expect.stringContaining('Rocket attack on a bridge'),
    ]);
    expect(entries[0]?.content?.value).toBe('The outlet <had> a typing error\ntitle: Raid → A raid');
  });

  test('is in the log with its kind, which the log can be kept to', async () => {
    const query = `query ($kind: [ChangesetKind!]) {
      changes(last: 100, filter: { changesetKind: $kind }) { edges { node { slug kind changeset { kind comment } } } }
    }`;
    const found = async (kind: string[]) =>
      (await data(query, { kind })).changes.edges.map(
        ({ node }: { node: { slug: string; changeset: { kind: string } } }) => node,
      );
    const corrected = await found(['CORRECTION']);
    expect(new Set(corrected.map(({ slug }: { slug: string }) => slug))).toEqual(
      new Set(['raid', 'bridge-attack']),
    );
    for (const { changeset } of corrected) expect(changeset).toEqual({ kind: 'CORRECTION', comment: REASON });
    const others = await found(['ORDINARY']);
    expect(others.at(-1)).toMatchObject({ changeset: { kind: 'ORDINARY', comment: 'Plainer' } });
    expect(await found([])).toEqual([]);
    expect(await found(['ORDINARY', 'CORRECTION'])).toHaveLength(100);
  });

  test('and what was not corrected, of one kind, costs a page of the log and not all of it', async () => {
    type Edge = { cursor: string; node: { id: string; kind: string; changeset: { kind: string } } };
    const asked = 'edges { cursor node { id kind changeset { kind } } }';
    const newest: Edge[] = (await data(`{ changes(last: 100) { ${asked} } }`)).changes.edges;
    await env.DB.prepare("UPDATE statistics SET rows = 1000000 WHERE name = 'record_changes'").run();
    await readStatisticsAnew();
    const wanted = newest.filter(({ node }) => node.changeset.kind === 'ORDINARY' && node.kind !== 'REMOVED');
    const kinds = 'kind: [ADDED, CHANGED, FIGURE_MOVED, AGREEMENT_CHANGED, SOURCE_CONFIRMED, RESPONSE_ADDED]';
    for (const filter of [kinds, 'kind: [CHANGED], recordType: [EVENT]', 'recordType: [EVENT, SOURCE]']) {
      for (const range of ['first: 3', `first: 3, after: "${newest[20]?.cursor}"`, 'last: 3', 'last: 100']) {
        const query = `{ changes(${range}, filter: { ${filter}, changesetKind: [ORDINARY] }) { pageInfo { hasPreviousPage hasNextPage } ${asked} } }`;
        const response = await post({ query }, { 'x-aftermath-stats': '1' });
        const { data, extensions } = await response.json<{
          data: { changes: { edges: Edge[] } };
          extensions: { stats: { price: number; rowsRead: number } };
        }>();
        expect(extensions.stats.rowsRead, query).toBeLessThanOrEqual(extensions.stats.price);
        expect(extensions.stats.price, query).toBeLessThan(20_000);
        const { edges } = data.changes;
        expect(new Set(edges.map(({ node }) => node.changeset.kind))).toEqual(new Set(['ORDINARY']));
        if (filter === kinds && range === 'last: 100') {
          const ids = new Set(edges.map(({ node }) => node.id));
          expect(wanted.filter(({ node }) => !ids.has(node.id))).toEqual([]);
        }
      }
    }
  });
});

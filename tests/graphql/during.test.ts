/** Which dates could lie in a span, against the rule itself, for dates of every length. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { daysWithin } from '../../schema/date-lengths.ts';
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import { data } from './ask.ts';

const DATES = [
  ...Array.from({ length: 40 }, (_, index) => `1910-${String((index % 12) + 1).padStart(2, '0')}-28`),
  ...Array.from({ length: 12 }, (_, index) => `1910-${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 9 }, (_, index) => `190${index + 1}`),
  '1908-02-29T10:00:00Z',
  '1909-12-31T23:30:00Z',
  '1909-12-31T23:30:00-05:00',
  '1910-01-01T01:30:00+03:00',
  '1910-01-01T01:30',
  '1910-06-15T15:00:00+03:00',
  '1910-06-16T01:00:00+14:00',
  '1910-06-15T12',
  '1910-06-14T20:00:00-12:00/1910-06-15',
  '1910-06-15/1910-06-16T01:00:00+14:00',
  '1910-06-15T23:00+03:00/1910-06-16T01:00+03:00',
  '1904',
  '190X',
  '1905/1910',
  '1909-12-15/1910-01-14',
  '1909-12-15/1910-01-15',
  '1909-12-30/1910-01-01',
  '1900/..',
  '1910-06-01/..',
  '1850/1950',
];

const SPANS = [
  '1910-01-01',
  '1910-01-31/1910-02-01',
  '1910-02',
  '1910-06-15T12:00:00Z',
  '1910-06-15T12:00',
  '1910-06-16T01:00:00+14:00/1910-06-16',
  '1910-06-14T13:00-11:00/..',
  '1909-12-31',
  '1909',
  '1904-12-31',
  '1905-01-01',
  '1900/1911',
  '1911',
  '1910-12-28/..',
  '../1901',
  '1902-03-01/1909-12-31',
];

const events = DATES.map((edtf, index) => ({ slug: `dated-${index}`, edtf, ...parseDate(edtf) }));

beforeAll(async () => {
  await env.DB.batch(
    events.flatMap(({ slug, ...date }) => {
      const { edtf, earliest, latest } = date;
      const within = daysWithin(date);
      return [
        env.DB.prepare(
          `INSERT INTO events (slug, title, type, occurred_edtf, occurred_earliest, occurred_latest, occurred_within)
            VALUES (?, 'Made up', 'AID', ?, ?, ?, ?)`,
        ).bind(slug, edtf, earliest, latest, within),
        env.DB.prepare(
          `INSERT INTO statements (slug, speaker_id, summary, channel, said_edtf, said_earliest, said_latest, said_within)
            SELECT ?, min(id), 'Made up', 'UNKNOWN', ?, ?, ?, ? FROM actors`,
        ).bind(slug, edtf, earliest, latest, within),
      ];
    }),
  );
});

/** Slugs of the made-up events that could lie in the span, the earliest first. */
function expected(span: string): string[] {
  const during = parseDate(span);
  return events
    .filter((event) => !isOverBefore(event, during) && !isOverBefore(during, event))
    .sort((a, b) => (`${a.earliest} ${a.slug}` < `${b.earliest} ${b.slug}` ? -1 : 1))
    .map(({ slug }) => slug);
}

interface Page {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { node: { __typename: string; slug: string } }[];
}

/** Most spans have several. */
const PAGE = 20;
/** More than the test's records fill; without a bound, a page that leads to itself would never end the test. */
const MOST_PAGES = 200;

/** All pages one after the other, from either end. */
async function paged(
  field: string,
  filter: string,
  orderBy: string,
  backward: boolean,
): Promise<Page['edges']> {
  const all: Page['edges'] = [];
  const count = field === 'timeline' ? '' : 'totalCount';
  const node = field === 'timeline' ? '... on Event { slug } ... on Statement { slug }' : 'slug';
  const size = backward ? `last: ${PAGE}` : `first: ${PAGE}`;
  let range = size;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { page }: { page: Page } = await data(
      `{ page: ${field}(${range}, orderBy: ${orderBy}, filter: { ${filter} }) { ${count}
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { __typename ${node} } } } }`,
    );
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    expect(backward ? hasNextPage : hasPreviousPage).toBe(all.length > 0);
    if (backward) all.unshift(...page.edges);
    else all.push(...page.edges);
    if (!(backward ? hasPreviousPage : hasNextPage)) {
      if (page.totalCount !== undefined) expect(page.totalCount).toBe(all.length);
      return all;
    }
    range = backward ? `${size}, before: "${startCursor}"` : `${size}, after: "${endCursor}"`;
  }
  throw new Error(`${field} has more than ${MOST_PAGES} pages`);
}

const isMadeUp = ({ node }: Page['edges'][number]) => node.slug.startsWith('dated-');
const slugsOf = (edges: Page['edges']) => edges.filter(isMadeUp).map(({ node }) => node.slug);

describe.each(SPANS)('during %s', (span) => {
  test.each([
    ['EARLIEST_FIRST', false],
    ['EARLIEST_FIRST', true],
    ['LATEST_FIRST', false],
    ['LATEST_FIRST', true],
  ])('stand the records whose dates reach into it, %s, from the end: %s', async (orderBy, backward) => {
    const wanted = orderBy === 'LATEST_FIRST' ? expected(span).reverse() : expected(span);
    const during = `during: "${span}"`;
    expect(slugsOf(await paged('events', during, orderBy, backward))).toEqual(wanted);
    expect(slugsOf(await paged('events', `${during}, type: [AID]`, orderBy, backward))).toEqual(wanted);
    expect(slugsOf(await paged('statements', during, orderBy, backward))).toEqual(wanted);
    const timeline = await paged('timeline', during, orderBy, backward);
    for (const type of ['Event', 'Statement']) {
      expect(slugsOf(timeline.filter(({ node }) => node.__typename === type))).toEqual(wanted);
    }
  });

  test('are counted', async () => {
    const { counts, events } = await data(
      `{ counts: eventCounts(by: TYPE, filter: { during: "${span}" }) { count } events(filter: { during: "${span}" }) { totalCount } }`,
    );
    const sum = counts.reduce((total: number, { count }: { count: number }) => total + count, 0);
    expect(sum).toBe(events.totalCount);
    expect(sum).toBeGreaterThanOrEqual(expected(span).length);
  });
});

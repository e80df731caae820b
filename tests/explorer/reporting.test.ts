import { expect, test } from 'vitest';
import type { EventPageQuery } from '../../explorer/api/documents.ts';
import { EventPage } from '../../explorer/event/documents.ts';
import { reportingOf } from '../../explorer/event/reporting.ts';
import { data } from '../graphql/ask.ts';

const SLUG = 'us-embassy-baghdad-attack-2023-12-08';

test('where all claims and statements were read, each source says how many of them it carries', async () => {
  const { event }: EventPageQuery = await data(EventPage.text, { slug: SLUG });
  if (!event) throw new Error(`There is no ${SLUG}`);
  const all = reportingOf(event);
  expect(all.length).toBeGreaterThan(1);
  const claims = all.map((reporting) => reporting.claims ?? Number.NaN);
  expect(claims.reduce((sum, count) => sum + count, 0)).toBe(event.claims.totalCount);
  for (const { statements } of all) expect(statements).toBeGreaterThan(0);
});

test('where more are there than were read, no source says how many it carries', async () => {
  const { event }: EventPageQuery = await data(EventPage.text, { slug: SLUG });
  if (!event) throw new Error(`There is no ${SLUG}`);
  const more = <Page extends { totalCount: number }>(page: Page) => ({
    ...page,
    totalCount: page.totalCount + 1,
  });
  const all = reportingOf({ ...event, claims: more(event.claims), statements: more(event.statements) });
  expect(all.map(({ claims, statements }) => [claims, statements])).toEqual(all.map(() => [null, null]));
});

test('as many sources are independent of each other as the accounts count', async () => {
  const { event }: EventPageQuery = await data(EventPage.text, { slug: SLUG });
  if (!event) throw new Error(`There is no ${SLUG}`);
  const all = reportingOf(event);
  let shared = 0;
  for (const { property, sourceCount, independentSourceCount } of event.accounts) {
    const origins = all.flatMap(({ source, accounts }) => {
      const own = accounts.find((account) => account.property === property);
      return own ? [[source.slug, ...own.sharesWith.map(({ slug }) => slug)].sort().join()] : [];
    });
    if (origins.length !== sourceCount) continue;
    shared += Number(independentSourceCount < sourceCount);
    expect({ property, independent: new Set(origins).size }).toEqual({
      property,
      independent: independentSourceCount,
    });
  }
  expect(shared).toBeGreaterThan(0);
});

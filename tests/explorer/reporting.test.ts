import { expect, test } from 'vitest';
import { EventPage, type EventPageQuery } from '../../explorer/api/documents.ts';
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

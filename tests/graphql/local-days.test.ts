/** A day without a zone is a local day: made-up news of a New Year's night, in which instants in UTC are of another day. */
import { beforeAll, describe, expect, test } from 'vitest';
import { data } from './ask.ts';
import { tell } from './news.ts';

const EVENTS = {
  'by-day': '2024-01-01',
  'by-clock': '2024-01-01T01:00',
  'in-baghdad': '2024-01-01T01:00:00+03:00',
  'in-new-york': '2023-12-31T22:00:00-05:00',
  'in-january': '2024-01',
  'before-it': '2023-12-31',
};

const STATEMENTS = {
  'answers-the-same-day': { said: '2024-01-01', answers: 'in-baghdad' },
  'answers-by-night': { said: '2024-01-01T02:30:00+03:00', answers: 'by-day' },
  'answers-in-time': { said: '2024-01-01T00:30:00+02:00', answers: 'in-baghdad' },
  'answers-the-next-day': { said: '2024-01-01', answers: 'in-new-york' },
  'answers-some-day': { said: '2024-01-0X', answers: 'by-day' },
};

const NEWS = `
parties: {}
places: {}
topics:
  night: { question: Is it quiet at night? }
actors:
  daily-news: { name: Daily News, kind: MEDIA }
  jane-doe: { name: Jane Doe, kind: PERSON }
sources:
  daily-1: { title: Made up, kind: NEWS_ARTICLE, language: en, publisher: daily-news, published: '2024-01-01T00:30:00+03:00', sha256: ${'0'.repeat(64)}, paragraphs: 9 }
  agency-1: { title: Made up, kind: NEWS_ARTICLE, language: en, published: 2024-01-02, sha256: ${'0'.repeat(64)}, paragraphs: 9 }
events:
${Object.entries(EVENTS)
  .map(
    ([slug, occurred]) =>
      `  ${slug}: { title: Made up, type: ASSAULT, occurred: '${occurred}', cites: { daily-1: 1 } }`,
  )
  .join('\n')}
statements:
${Object.entries(STATEMENTS)
  .map(
    ([slug, { said, answers }]) => `  ${slug}:
    { speaker: jane-doe, acts: [REPORT], summary: Made up, channel: BRIEFING, said: '${said}', about: [${answers}],
      positions: [{ topic: night, stance: SUPPORTS }],
      renderings: [{ source: agency-1, para: 1, paraphrase: Made up. }],
      responds-to: [{ event: ${answers}, cites: { agency-1: 1 } }] }`,
  )
  .join('\n')}
`;

beforeAll(async () => {
  await tell(NEWS);
});

const slugs = async (query: string): Promise<string[]> => {
  const { page } = await data(`{ page: ${query} { edges { node { slug } } } }`);
  return page.edges.map(({ node }: { node: { slug: string } }) => node.slug).sort();
};

describe('an event is found in the days of its place:', () => {
  test.each([
    ['2024-01-01', ['by-clock', 'by-day', 'in-baghdad', 'in-january']],
    ['2023-12-31', ['before-it', 'in-new-york']],
    ['2023-12', ['before-it', 'in-new-york']],
    ['2024', ['by-clock', 'by-day', 'in-baghdad', 'in-january']],
    ['2024-01-01/..', ['by-clock', 'by-day', 'in-baghdad', 'in-january']],
    ['../2023-12-31', ['before-it', 'in-new-york']],
    ['2024-01-01/2024-01-01', ['by-clock', 'by-day', 'in-baghdad', 'in-january']],
  ])('during %s', async (during, found) => {
    expect(await slugs(`events(filter: { during: "${during}" })`)).toEqual(found);
  });

  test.each([
    // Ten in the evening of UTC is one in the morning in Baghdad; what has no zone is of the 31st, or is not.
    ['2023-12-31T22:00Z', ['before-it', 'in-baghdad']],
    ['2024-01-01T03:00Z', ['by-clock', 'by-day', 'in-january', 'in-new-york']],
    ['2024-01-01T01:00', ['by-clock', 'by-day', 'in-baghdad', 'in-january']],
    ['2024-01-01T05:00', ['by-day', 'in-baghdad', 'in-january']],
  ])('and of the times in %s by instants where both have a zone', async (during, found) => {
    expect(await slugs(`events(filter: { during: "${during}" })`)).toEqual(found.toSorted());
  });
});

test('it is counted in the month of its place', async () => {
  const { counts } = await data('{ counts: eventCounts(by: MONTH) { key count } }');
  expect(counts).toEqual([
    { key: '2023-12', count: 2 },
    { key: '2024-01', count: 4 },
  ]);
});

test('so is a source found', async () => {
  expect(await slugs('sources(filter: { during: "2024-01-01" })')).toEqual(['daily-1']);
  expect(await slugs('sources(filter: { during: "2023" })')).toEqual([]);
});

test('an answer comes as much later as both dates tell', async () => {
  const { statements } = await data(
    '{ statements { edges { node { slug respondsTo(first: 1) { edges { node { elapsed } } } } } } }',
  );
  type Answer = { slug: string; respondsTo: { edges: { node: { elapsed: string | null } }[] } };
  const elapsed = statements.edges.map(({ node }: { node: Answer }) => [
    node.slug,
    node.respondsTo.edges[0]?.node.elapsed,
  ]);
  expect(Object.fromEntries(elapsed)).toEqual({
    'answers-the-same-day': 'P0D',
    'answers-by-night': 'P0D',
    'answers-in-time': 'PT30M',
    'answers-the-next-day': 'P1D',
    'answers-some-day': null,
  });
});

test('what stood at the end of a day was said by then where it was said', async () => {
  const stances = async (asOf: string) => {
    const { topic } = await data(
      `{ topic(slug: "night") { positions(asOf: "${asOf}") { edges { node { statement { slug } } } } } }`,
    );
    return topic.positions.edges.map(
      ({ node }: { node: { statement: { slug: string } } }) => node.statement.slug,
    );
  };
  expect(await stances('2023-12-31')).toEqual([]);
  expect(await stances('2024-01-01')).toHaveLength(1);
});

test('a source leaves out what was said on the local day of which it is', async () => {
  const { source } = await data(
    '{ source(slug: "daily-1") { omittedStatements { edges { node { slug } } } } }',
  );
  const omitted = source.omittedStatements.edges.map(({ node }: { node: { slug: string } }) => node.slug);
  // Half past two in the night is after half past midnight of the same zone; a day is compared as a day.
  expect(omitted).not.toContain('answers-by-night');
  expect(omitted).toEqual(expect.arrayContaining(['answers-the-same-day', 'answers-some-day']));
});

test('all dates stand in one order, a time with a zone by its instant', async () => {
  const { events } = await data('{ events(orderBy: EARLIEST_FIRST) { edges { node { slug } } } }');
  expect(events.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual([
    'before-it',
    'in-baghdad',
    'by-day',
    'in-january',
    'by-clock',
    'in-new-york',
  ]);
});

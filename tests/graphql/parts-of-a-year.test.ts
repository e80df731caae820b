/** EDTF's codes for parts of a year, by the API alone, against what ISO 8601-2 says of each. */
import { beforeAll, expect, test } from 'vitest';
import { data } from './ask.ts';
import { tell } from './news.ts';

/** ISO 8601-2:2019, 4.8: the first and the last month. A season without a hemisphere may be any, its winter into the next year. */
const PARTS: Record<number, [first: string, last: string]> = {
  21: ['2023-01', '2024-02'],
  22: ['2023-01', '2024-02'],
  23: ['2023-01', '2024-02'],
  24: ['2023-01', '2024-02'],
  25: ['2023-03', '2023-05'],
  26: ['2023-06', '2023-08'],
  27: ['2023-09', '2023-11'],
  28: ['2023-12', '2024-02'],
  29: ['2023-09', '2023-11'],
  30: ['2023-12', '2024-02'],
  31: ['2023-03', '2023-05'],
  32: ['2023-06', '2023-08'],
  33: ['2023-01', '2023-03'],
  34: ['2023-04', '2023-06'],
  35: ['2023-07', '2023-09'],
  36: ['2023-10', '2023-12'],
  37: ['2023-01', '2023-04'],
  38: ['2023-05', '2023-08'],
  39: ['2023-09', '2023-12'],
  40: ['2023-01', '2023-06'],
  41: ['2023-07', '2023-12'],
};
const codes = Object.keys(PARTS);

const LAST_DAYS: Record<string, number> = { '02': 28, '04': 30, '06': 30, '09': 30, 11: 30 };
const lastDay = (month: string) =>
  month === '2024-02' ? '2024-02-29' : `${month}-${LAST_DAYS[month.slice(5)] ?? 31}`;

const MONTHS = Array.from(
  { length: 16 },
  (_, index) => `${2022 + Math.floor((index + 11) / 12)}-${String(((index + 11) % 12) + 1).padStart(2, '0')}`,
);
const DAYS = MONTHS.flatMap((month) => [`${month}-01`, lastDay(month)]);

const event = (slug: string, edtf: string) =>
  `  ${slug}: { title: Made up, type: AID, occurred: ${edtf}, cites: { made-up: 1 } }`;

beforeAll(() =>
  tell(`
sources:
  made-up: { title: Made up, kind: NEWS_ARTICLE, language: en, published: 2025-01-01, sha256: ${'0'.repeat(64)}, paragraphs: 1 }
events:
${codes.map((code) => event(`part-${code}`, `2023-${code}`)).join('\n')}
${DAYS.map((day) => event(`day-${day}`, day)).join('\n')}
`).then(() => undefined),
);

interface Page {
  edges: { node: { slug: string } }[];
}

/** The slugs of what lies in each span, or may. */
async function during(spans: string[], prefix: string): Promise<string[][]> {
  const found: string[][] = [];
  for (let from = 0; from < spans.length; from += 12) {
    const some = spans.slice(from, from + 12);
    const fields = some.map(
      (span, index) =>
        `_${index}: events(first: 100, orderBy: EARLIEST_FIRST, filter: { during: "${span}" }) { edges { node { slug } } }`,
    );
    const answer: Record<string, Page> = await data(`{ ${fields.join(' ')} }`);
    for (const { edges } of Object.values(answer)) {
      found.push(edges.map(({ node }) => node.slug).filter((slug) => slug.startsWith(prefix)));
    }
  }
  return found;
}

test('an event dated to a part of a year lasts from its first day to its last', async () => {
  for (const code of codes) {
    const [first = '', last = ''] = PARTS[Number(code)] ?? [];
    const { event } = await data(
      `{ event(slug: "part-${code}") { occurred { edtf precision earliest latest } } }`,
    );
    expect(event.occurred).toEqual({
      edtf: `2023-${code}`,
      precision: 'INTERVAL',
      earliest: `${first}-01T00:00:00.000Z`,
      latest: `${lastDay(last)}T23:59:59.999Z`,
    });
  }
});

test('during a part of a year are the days from its first to its last, and no other', async () => {
  const found = await during(
    codes.map((code) => `2023-${code}`),
    'day-',
  );
  const expected = codes.map((code) => {
    const [first = '', last = ''] = PARTS[Number(code)] ?? [];
    return DAYS.filter((day) => day >= `${first}-01` && day <= lastDay(last)).map((day) => `day-${day}`);
  });
  expect(Object.fromEntries(codes.map((code, index) => [code, found[index]]))).toEqual(
    Object.fromEntries(codes.map((code, index) => [code, expected[index]])),
  );
});

test('during a day are the parts of a year that have it, and during no other', async () => {
  const found = await during(DAYS, 'part-');
  const expected = DAYS.map((day) =>
    codes
      .filter((code) => {
        const [first = '', last = ''] = PARTS[Number(code)] ?? [];
        return day >= `${first}-01` && day <= lastDay(last);
      })
      .map((code) => `part-${code}`),
  );
  expect(found.map((slugs) => slugs.toSorted())).toEqual(expected);
});

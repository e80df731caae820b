import { expect, test } from 'vitest';
import type { Entry } from '../../explorer/home/entries.ts';
import { binsOf } from '../../explorer/home/histogram.ts';
import { hasRoom, stacked } from '../../explorer/home/layout.ts';
import { partsInCell, partsInWords, standingOf } from '../../explorer/home/parts.ts';
import { edtfOf, parsedSpan } from '../../explorer/home/span-address.ts';
import { densest, moved, tellingSpan } from '../../explorer/home/span-choice.ts';
import type { Span } from '../../explorer/time/span.ts';
import { ticksOf } from '../../explorer/time/ticks.ts';

const span = (edtf: string) => parsedSpan(edtf) as Span;
const at = (instant: string) => Date.parse(instant);

test('a span is read from the address and written as short as it goes', () => {
  const written = ['2023', '2023-12', '2023-10/2023-12', '2023-12-06/2023-12-12', '2023-01/2023-12'];
  expect(written.map((edtf) => edtfOf(span(edtf)))).toEqual([...written.slice(0, 4), '2023']);
  expect(['', 'soon', '2023-12/2023-10', '2023/..', '2020/2021/2022', null].map(parsedSpan)).toEqual(
    Array(6).fill(null),
  );
  const noSuchDay = ['2023-13', '2023-00', '2023-12-00', '2023-12-32', '2023-02-31', '2023-02-29'];
  expect(noSuchDay.map(parsedSpan)).toEqual(noSuchDay.map(() => null));
  expect(edtfOf(span('2024-02-29'))).toBe('2024-02-29');
});

test('earlier and later are as long, in months of the calendar or in days', () => {
  expect(edtfOf(moved(span('2023-12'), 1))).toBe('2024-01');
  expect(edtfOf(moved(span('2023-10/2023-12'), -1))).toBe('2023-07/2023-09');
  expect(edtfOf(moved(span('2023-12-06/2023-12-12'), -1))).toBe('2023-11-29/2023-12-05');
});

test('the first span is the shortest in which half of the records begin', () => {
  const starts = ['2014-01-01', '2021-07-01', '2023-12-08', '2023-12-08', '2023-12-09', '2023-12-10'].map(at);
  expect(edtfOf(tellingSpan(span('2014/2023'), starts))).toBe('2023-12-08/2023-12-10');
  expect(edtfOf(densest(span('2021'), 'month', starts))).toBe('2021-07');
  expect(edtfOf(densest(span('2016'), 'year', starts))).toBe('2016');
});

test('records are counted by month, and by year where months are too many to tell apart', () => {
  const events = [{ month: '2023-12', count: 2 }];
  expect(binsOf(events, [], span('2023')).at(-1)).toMatchObject({ events: 2, statements: 0 });
  expect(binsOf(events, events, span('1950/2023'))).toHaveLength(74);
  expect(binsOf(events, events, span('1950/2023')).at(-1)).toMatchObject({ events: 2, statements: 2 });
});

test('marks that would overlap stand in rows of their own, clamped to the span', () => {
  const { marks, rows } = stacked(
    [
      entry('a', '2023-12-08', '2023-12-08'),
      entry('b', '2023-12-08', '2023-12-09'),
      entry('c', '2023-12-10', '2023-12-10'),
      entry('d', '2014-01-01', null),
    ],
    span('2023-12-08/2023-12-10'),
    300,
  );
  expect(rows).toBe(3);
  const shown = Object.fromEntries(marks.map((mark) => [mark.entry.node.slug, mark]));
  expect(shown.c).toMatchObject({ left: 200, before: false, after: false });
  expect(shown.d).toMatchObject({ left: 0, width: 297, before: true, after: true });
  for (const [index, one] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      const isApart = one.left + one.width <= other.left || other.left + other.width <= one.left;
      expect(one.row !== other.row || isApart).toBe(true);
    }
  }
});

test('marks have room where most of them can be named', () => {
  const entries = ['2023-12-08', '2023-12-09'].map((day) => entry(day, day, day));
  expect(hasRoom(entries, span('2023-12-08/2023-12-10'), 300)).toBe(true);
  expect(hasRoom(entries, span('2014/2023'), 1000)).toBe(false);
  expect(hasRoom([], span('2023'), 300)).toBe(true);
});

test('an axis has its marks where days, months or years begin, with the year where it is another', () => {
  const words = (edtf: string, most: number) => ticksOf(span(edtf), most).map(({ label }) => label);
  expect(words('2023-12-30/2024-01-01', 10)).toEqual(['30 Dec 2023', '31 Dec', '1 Jan 2024']);
  expect(words('2023', 4)).toEqual(['Jan 2023', 'Apr', 'Jul', 'Oct']);
  expect(words('2014-03/2023-12', 5)).toEqual(['2016', '2018', '2020', '2022']);
});

test('whom only others name stands apart from who did it and from whom it befell, by whose word', () => {
  const [militia, accuser, embassy] = [
    actor('Militia', 'militias'),
    actor('Accuser', 'us'),
    actor('Embassy', 'us'),
  ];
  const attack = event(
    { role: 'SUSPECTED_PERPETRATOR', actor: militia, assertedBy: accuser },
    { role: 'SUSPECTED_PERPETRATOR', actor: militia, assertedBy: embassy },
    { role: 'TARGET', actor: embassy, assertedBy: null },
  );
  expect(['militias', 'us', 'others', undefined].map((party) => standingOf(attack, party))).toEqual([
    'alleged',
    'undergoing',
    undefined,
    undefined,
  ]);
  expect(partsInWords(attack)).toEqual([
    'Suspected perpetrator, say Accuser and Embassy: Militia',
    'Target: Embassy',
  ]);
  expect(partsInCell(attack)).toContain('SUSPECTED_PERPETRATOR Militia (asserted by Accuser); ');

  const claimed = event({ role: 'CLAIMED_PERPETRATOR', actor: militia, assertedBy: militia });
  expect(standingOf(claimed, 'militias')).toBe('doing');
  expect(partsInWords(claimed)).toEqual([expect.not.stringContaining('says')]);
});

const actor = (name: string, party: string) => ({ slug: name.toLowerCase(), name, party: { slug: party } });

const event = (...parts: object[]): Entry =>
  ({
    node: { __typename: 'Event', participants: { edges: parts.map((node) => ({ node })) } },
  }) as unknown as Entry;

function entry(slug: string, earliest: string, latest: string | null): Entry {
  const date = {
    edtf: earliest,
    earliest: `${earliest}T00:00:00.000Z`,
    latest: latest && `${latest}T23:59:59.999Z`,
  };
  return { at: date, node: { __typename: 'Event', slug } } as Entry;
}

/** What the standard's tables say of EDTF, against dates made up by its grammar; the meaning is worked out by brute force. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FuzzyDate, parseDate } from '../../schema/dates.ts';

const DAY = 86_400_000;
const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** ISO 8601-2, parts of a year: the first day of the first month, and the last of the last, in this year or the next. */
const PARTS: Readonly<Record<number, [first: string, last: string, isNextYear?: true]>> = {
  // Seasons wherever they are: some time in the year, or in the winter or summer that goes on in the next.
  21: ['01-01', '02-', true],
  22: ['01-01', '02-', true],
  23: ['01-01', '02-', true],
  24: ['01-01', '02-', true],
  25: ['03-01', '05-31'],
  26: ['06-01', '08-31'],
  27: ['09-01', '11-30'],
  28: ['12-01', '02-', true],
  29: ['09-01', '11-30'],
  30: ['12-01', '02-', true],
  31: ['03-01', '05-31'],
  32: ['06-01', '08-31'],
  33: ['01-01', '03-31'],
  34: ['04-01', '06-30'],
  35: ['07-01', '09-30'],
  36: ['10-01', '12-31'],
  37: ['01-01', '04-30'],
  38: ['05-01', '08-31'],
  39: ['09-01', '12-31'],
  40: ['01-01', '06-30'],
  41: ['07-01', '12-31'],
};

const isLeap = (year: number) => new Date(Date.UTC(2000 + (year % 400), 1, 29)).getUTCMonth() === 1;

const mark = fc.constantFrom('', '?', '~', '%');
const year = fc.integer({ min: 0, max: 9998 });

describe.each(Object.entries(PARTS))('the part %s of a year', (code, [first, last, isNextYear]) => {
  test('is as long as the standard has it, in each year and with each mark', () => {
    fc.assert(
      fc.property(year, mark, (year, mark) => {
        const end = isNextYear ? year + 1 : year;
        const lastDay = last === '02-' ? (isLeap(end) ? '02-29' : '02-28') : last;
        expect(parseDate(`${four(year)}-${code}${mark}`)).toEqual({
          earliest: `${four(year)}-${first}T00:00:00.000Z`,
          latest: `${four(end)}-${lastDay}T23:59:59.999Z`,
          start: expect.objectContaining({ day: `${four(year)}-${first}`, clock: 'DAY' }),
          end: expect.objectContaining({ day: `${four(end)}-${lastDay}`, clock: 'DAY' }),
          precision: 'INTERVAL',
          approximate: '~%'.includes(mark || ' '),
          uncertain: '?%'.includes(mark || ' '),
        });
      }),
      { numRuns: 30 },
    );
  });
});

test('there is no other part of a year', () => {
  for (let code = 0; code < 100; code += 1) {
    if (code in PARTS || (code >= 1 && code <= 12)) continue;
    expect(() => parseDate(`2023-${two(code)}`)).toThrow('no EDTF date');
  }
});

/** Digits of which some are not specified. */
const masked = (digits: string): fc.Arbitrary<string> =>
  fc
    .tuple(...digits.split('').map(() => fc.boolean()))
    .map((free) => digits.replace(/./g, (digit, index) => (free[index] ? 'X' : digit)));

const maskedDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([year, month, day]) =>
    fc.tuple(
      // Two digits of a year, so that all its days can be looked at.
      masked(four(year).slice(2)).map((digits) => four(year).slice(0, 2) + digits),
      fc.option(masked(two(month)), { nil: undefined }),
      fc.option(masked(two(day)), { nil: undefined }),
    ),
  )
  .map(([year, month, day]) => [year, month, month && day].filter(Boolean).join('-'));

/** Each day of two centuries, one a line. */
const CALENDAR = Array.from({ length: (Date.UTC(2100, 0) - Date.UTC(1900, 0)) / DAY }, (_, index) =>
  new Date(Date.UTC(1900, 0) + index * DAY).toISOString().slice(0, 10),
).join('\n');

/** All of them that a date with unspecified digits can mean. */
const daysOf = (mask: string): string[] =>
  CALENDAR.match(new RegExp(`^${mask.replaceAll('X', '\\d')}.*$`, 'gm')) ?? [];

const isAll = (digits: string | undefined) => digits === undefined || digits === 'XX';

test('unspecified digits mean each day that fits them, and are never exact', () => {
  fc.assert(
    fc.property(maskedDay, (mask) => {
      const days = daysOf(mask);
      if (!days.length) {
        expect(() => parseDate(mask)).toThrow('names a day that its month does not have');
        return;
      }
      const date = parseDate(mask);
      expect([date.start?.day, date.end?.day]).toEqual([days[0], days.at(-1)]);
      expect(date.earliest).toBe(`${days[0]}T00:00:00.000Z`);
      expect(date.latest).toBe(`${days.at(-1)}T23:59:59.999Z`);
      const [year, month, day] = mask.split('-');
      const months = new Set(days.map((each) => each.slice(0, 7))).size;
      if (days.length === 1) expect(date.precision).toBe('DAY');
      else if (year?.includes('X') || !isAll(day)) expect(date.precision).toBe('INTERVAL');
      else expect(date.precision).toBe(isAll(month) ? 'YEAR' : months === 1 ? 'MONTH' : 'INTERVAL');
    }),
    { numRuns: 300 },
  );
});

test('the significant digits of a year are those that are sure', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 4 }), mark, (year, count, mark) => {
      const sure = four(year).slice(0, count);
      expect(parseDate(`${four(year)}S${count}${mark}`)).toMatchObject({
        earliest: `${sure.padEnd(4, '0')}-01-01T00:00:00.000Z`,
        latest: `${sure.padEnd(4, '9')}-12-31T23:59:59.999Z`,
        precision: count === 4 ? 'YEAR' : 'INTERVAL',
      });
    }),
  );
  expect(() => parseDate('1950S5')).toThrow('significant digits');
  expect(() => parseDate('1950S0')).toThrow('no EDTF date');
});

test('a mark before or behind a part doubts it, and changes nothing else', () => {
  const marks = fc.array(fc.tuple(mark, fc.boolean()), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom('2023', '2023-12', '2023-12-08', '2023-1X', '20XX-12-XX'),
      marks,
      (plain, marks) => {
        const used = marks.slice(0, plain.split('-').length);
        const doubted = plain
          .split('-')
          .map((part, index) => {
            const [mark, isBehind] = used[index] as [string, boolean];
            return isBehind ? part + mark : mark + part;
          })
          .join('-');
        const all = used.map(([mark]) => mark).join('');
        expect(parseDate(doubted)).toEqual({
          ...parseDate(plain),
          approximate: /[~%]/.test(all),
          uncertain: /[?%]/.test(all),
        });
      },
    ),
  );
});

const zone = fc.oneof(
  fc.constantFrom('', 'Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 59 }))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
);

const time = fc
  .tuple(
    fc.date({ min: new Date('0001-01-02'), max: new Date('9998-12-30'), noInvalidDate: true }),
    fc.constantFrom(13, 16, 19, 21, 23),
    zone,
  )
  .map(([date, length, zone]) => ({ written: date.toISOString().slice(0, length), length, zone }));

const UNITS: Readonly<Record<number, number>> = { 13: 3_600_000, 16: 60_000, 19: 1000, 21: 100, 23: 1 };

test('a time is as long as its smallest unit, on the local day that is written', () => {
  fc.assert(
    fc.property(time, mark, ({ written, length, zone }, mark) => {
      const whole = `${written}${'0000-01-01T00:00:00.000'.slice(length)}${zone || 'Z'}`;
      const start = Date.parse(whole);
      expect(parseDate(`${written}${zone}${mark}`)).toMatchObject({
        earliest: new Date(start).toISOString(),
        latest: new Date(start + (UNITS[length] as number) - 1).toISOString(),
        start: { day: written.slice(0, 10), clock: zone ? 'ZONED' : 'LOCAL' },
        end: { day: written.slice(0, 10) },
        precision: length === 13 ? 'HOUR' : 'MINUTE',
      });
    }),
  );
});

const single = fc.oneof(
  maskedDay.filter((mask) => !/(29|3[\dX]|X\d)$/.test(mask)),
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([year, part]) => `${four(year)}-${part}`),
  year.map((year) => `${four(year)}S2`),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** Refused with these words, where a date of two is not in order. */
function ofTwo(one: string, other: string, text: string): FuzzyDate | undefined {
  if ((parseDate(other).end?.day ?? '') >= (parseDate(one).start?.day ?? '')) return parseDate(text);
  expect(() => parseDate(text)).toThrow('ends before it starts');
  return undefined;
}

test('an interval reaches from the start of its first date to the end of its last, of every kind', () => {
  fc.assert(
    fc.property(single, mark, single, mark, (one, a, other, b) => {
      const date = ofTwo(one, other, `${one}${a}/${other}${b}`);
      if (!date) return;
      expect(date).toMatchObject({
        earliest: parseDate(one).earliest,
        latest: parseDate(other).latest,
        precision: 'INTERVAL',
        approximate: /[~%]/.test(a + b),
        uncertain: /[?%]/.test(a + b),
      });
    }),
  );
  fc.assert(
    fc.property(single, (one) => {
      for (const open of ['', '..']) {
        expect(parseDate(`${one}/${open}`)).toMatchObject({
          earliest: parseDate(one).earliest,
          latest: null,
        });
        expect(parseDate(`${open}/${one}`)).toMatchObject({ earliest: null, latest: parseDate(one).latest });
      }
    }),
  );
});

test('a set reaches from the first to the last of its dates', () => {
  fc.assert(
    fc.property(
      fc.array(single, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('[]', '{}'),
      (members, [open, close]) => {
        const spans = members.map(parseDate);
        expect(parseDate(`${open}${members.join(',')}${close}`)).toMatchObject({
          earliest: spans.map(({ earliest }) => earliest).sort()[0],
          latest: spans
            .map(({ latest }) => latest)
            .sort()
            .at(-1),
          precision: 'INTERVAL',
        });
        expect(parseDate(`${open}..${members.join(',')}${close}`).earliest).toBeNull();
        expect(parseDate(`${open}${members.join(',')}..${close}`).latest).toBeNull();
      },
    ),
  );
  fc.assert(
    fc.property(single, single, (one, other) => {
      const date = ofTwo(one, other, `[${one}..${other}]`);
      if (date)
        expect([date.earliest, date.latest]).toEqual([parseDate(one).earliest, parseDate(other).latest]);
    }),
  );
});

test('whatever is written is a date from its first to its last instant, or refused with its own words', () => {
  const letters = fc.constantFrom(...'0123456789XYS-/.,[]{}T:Z+?~% '.split(''));
  const nearly = fc
    .tuple(single, fc.nat(40), fc.string({ unit: letters, maxLength: 3 }))
    .map(([date, at, typed]) => date.slice(0, at) + typed + date.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters, maxLength: 24 }), nearly), (text) => {
      try {
        const { earliest, latest } = parseDate(text);
        expect(earliest ?? latest).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect((earliest ?? '') <= (latest ?? '~')).toBe(true);
      } catch (error) {
        expect((error as Error).message).toContain(`"${text}" `);
      }
    }),
    { numRuns: 500 },
  );
});

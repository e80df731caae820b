import { describe, expect, test } from 'vitest';
import { daysWithin, elapsedBetween, parseDate } from '../../schema/dates.ts';

describe('a date means as much as it can, and no less:', () => {
  test.each([
    ['2023-12-08', '2023-12-08T00:00:00.000Z', '2023-12-08T23:59:59.999Z', 'DAY'],
    ['2021-07~', '2021-07-01T00:00:00.000Z', '2021-07-31T23:59:59.999Z', 'MONTH'],
    ['2023', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'YEAR'],
    ['2023-10-17/..', '2023-10-17T00:00:00.000Z', null, 'INTERVAL'],
    ['../2023', null, '2023-12-31T23:59:59.999Z', 'INTERVAL'],
    ['2023-12-10T10:00:06', '2023-12-10T10:00:06.000Z', '2023-12-10T10:00:06.999Z', 'MINUTE'],
    ['2023-12-10T10:00+03:00', '2023-12-10T07:00:00.000Z', '2023-12-10T07:00:59.999Z', 'MINUTE'],
    ['[2023-12-08..2023-12-10]', '2023-12-08T00:00:00.000Z', '2023-12-10T23:59:59.999Z', 'INTERVAL'],
    ['[2023-12-08,2023-12-01]', '2023-12-01T00:00:00.000Z', '2023-12-08T23:59:59.999Z', 'INTERVAL'],
    ['{..2023-12-08}', null, '2023-12-08T23:59:59.999Z', 'INTERVAL'],
    ['2023-24', '2023-01-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'INTERVAL'],
    ['2023-12-XX', '2023-12-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'MONTH'],
    ['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'INTERVAL'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'DAY'],
  ])('%s', (text, earliest, latest, precision) => {
    expect(parseDate(text)).toMatchObject({ earliest, latest, precision });
  });

  test.each(['soon', '2023-02-29', '2023-13', 'Y170000002', '2023-12-09/2023-12-08'])(
    '%s is none',
    (text) => {
      expect(() => parseDate(text)).toThrow(text);
    },
  );

  test.each([
    ['2023-12-08?', true, false],
    ['2023-12-08~', false, true],
    ['2023-12-08%', true, true],
    ['2023-10-15~/2023-12-08?', true, true],
    ['2023-12-08', false, false],
  ])('%s keeps its marks', (text, uncertain, approximate) => {
    expect(parseDate(text)).toMatchObject({ uncertain, approximate });
  });
});

test.each([
  ['2023-12-08', '2023-12-09?', 'P1D'],
  ['2023-12-08', '2023-12-08', 'P0D'],
  ['2023-12-08T04:00Z', '2023-12-09', 'P1D'],
  ['2023-12-08T04:00Z', '2023-12-09T06:30Z', 'P1DT2H30M'],
  ['2023-12-08T04:00Z', '2023-12-08T04:00Z', 'PT0M'],
  ['2023-12', '2023-12-09', null],
  ['2023-12-09', '2023-12-08', null],
])('from %s to %s it took %s', (start, end, elapsed) => {
  expect(elapsedBetween(start, end)).toBe(elapsed);
});

test.each([
  ['2023-12-08T10:00:00Z', 1],
  ['2023-12-08', 1],
  ['2023-12-08/2023-12-09', 31],
  ['2023-12', 31],
  ['2023-12-08/2024-01-07', 31],
  ['2023-12-08/2024-01-08', 366],
  ['2023', 366],
  ['2024', 366],
  ['2023/2024', 0],
  ['2023-10-17/..', 0],
])('%s lies within %i days', (edtf, days) => {
  expect(daysWithin(parseDate(edtf))).toBe(days);
});

import { expect, test } from 'vitest';
import { dateWords, shortDate } from '../../explorer/time/date-words.ts';
import { parseDate } from '../../schema/dates.ts';

test.each([
  ['2023', '2023'],
  ['2021-07?', 'July 2021?'],
  ['2023-12-08', '8 December 2023'],
  ['2023-12~', 'c. December 2023'],
  ['2021%', 'c. 2021?'],
  ['2004-06-~11', 'c. 11 June 2004'],
  ['2023-12-08?/2023-12-09?', '8 to 9 December 2023?'],
  ['2023-12-08/2023-12-09?', '8 December 2023 to 9 December 2023?'],
  ['2023-10-15~/2023-12-09?', 'c. 15 October 2023 to 9 December 2023?'],
  ['2023-10-17?/..', '17 October 2023? onwards'],
  ['2023-10-17/', '17 October 2023 to an unknown end'],
  ['../2023', 'up to 2023'],
  ['2023-12-08/2023-12-08', '8 December 2023'],
  ['2023-21/2023-23', 'spring 2023 to autumn 2023'],
  ['/2023', 'an unknown start to 2023'],
])('the date %s is told as %s', (edtf, words) => {
  expect(dateWords({ edtf })).toBe(words);
});

test.each([
  ['2021-21', 'spring 2021'],
  ['2021-24?', 'winter 2021?'],
  ['2021-30', 'summer 2021 (south)'],
  ['2021-34', 'second quarter of 2021'],
  ['2021-41', 'second half of 2021'],
  ['2023-12-XX', 'a day in December 2023'],
  ['2023-XX', 'some time in 2023'],
  ['202X', 'the 2020s'],
  ['20XX', 'some time from 2000 to 2099'],
  ['196X~', 'c. the 1960s'],
  ['2023-1X', 'October, November or December 2023'],
  ['2023-0X?', 'a month from January to September 2023?'],
  ['2023-12-1X', 'a day from 10 to 19 December 2023'],
  ['2023-02-2X', 'a day from 20 to 28 February 2023'],
  ['2023-12-3X', 'a day from 30 to 31 December 2023'],
  ['2023-XX-08', 'day 8 of a month in 2023'],
  ['1950S2', 'some time from 1900 to 1999, estimated as 1950'],
])('the part or the unspecified part of a year in %s is told as %s', (edtf, words) => {
  expect(dateWords({ edtf })).toBe(words);
});

test.each([
  ['[2020,2021]', '2020 or 2021'],
  ['{2020,2021,2022}', '2020, 2021 and 2022'],
  ['[2023-12-08..2023-12-10]', 'some time from 8 to 10 December 2023'],
  ['[..2023-12-08]', 'some time up to 8 December 2023'],
  ['{2020..}', '2020 onwards'],
  ['[1667,1668,1670..1672]', '1667, 1668 or some time from 1670 to 1672'],
])('the set %s is told as %s', (edtf, words) => {
  expect(dateWords({ edtf })).toBe(words);
});

test.each([
  ['2023-12-10T10:00:06', '10 December 2023, 10:00:06, zone not given'],
  ['2023-12-10T10:00', '10 December 2023, 10:00, zone not given'],
  ['2023-12-10T10:00:06Z', '10 December 2023, 10:00:06 UTC'],
  ['2023-12-10T10:00+03:00', '10 December 2023, 10:00 UTC+03:00'],
  ['2024-01-01T01:00:00+03:00', '1 January 2024, 01:00:00 UTC+03:00'],
  ['2023-12-10T01:00-0330', '10 December 2023, 01:00 UTC-03:30'],
  ['2023-12-10T01:00+03?', '10 December 2023, 01:00 UTC+03:00?'],
  ['2023-12-08T01:00?', '8 December 2023, 01:00?, zone not given'],
  ['2023-12-08T01', '8 December 2023, 01:00 to 01:59, zone not given'],
])('the time %s is shown as given, with its zone: %s', (edtf, words) => {
  expect(dateWords({ edtf })).toBe(words);
});

test.each([
  ['-0044-03-15', '15 March 45 BC'],
  ['0000', '1 BC'],
  ['0033', '33'],
])('the far year in %s is told as %s', (edtf, words) => {
  expect(dateWords({ edtf })).toBe(words);
});

test.each(['XXXX-12-25', 'Y170000002', '2023-02-3X', '2021-42', '2023-02-30', 'soon'])(
  'what has no plain words stays as it is recorded: %s',
  (edtf) => expect(dateWords({ edtf })).toBe(edtf),
);

test.each([
  ['2023-12-08T10:00', '8 Dec 2023'],
  ['2023-12-08?', '8 Dec 2023?'],
  ['2021-07~', 'c. Jul 2021'],
  ['2021', '2021'],
  ['2023-12-08/2023-12-09', 'Dec 2023'],
  ['2023-10-15/2023-12-09', 'Oct–Dec 2023'],
  ['2023-1X', 'Oct–Dec 2023'],
  ['2023-12-1X', 'Dec 2023'],
  ['2023-XX-08', '2023'],
  ['2023-24', 'winter 2023'],
  ['2023-30?', 'summer 2023 (south)?'],
  ['1950S2', '1900–1999'],
  ['0000', '1 BC'],
  ['0000-03', 'Mar 1 BC'],
  ['2024-01-01T01:00:00+03:00', '1 Jan 2024'],
  ['2023-12-31T23:30:00-05:00', '31 Dec 2023'],
  ['[2020,2021]', '2020–2021'],
  ['2023-10-15~/2023-12-09?', 'c. Oct–Dec 2023?'],
  ['2023-10-17/..', 'from 2023'],
])('in short %s is no more exact than %s', (edtf, words) => {
  const { earliest, latest, precision } = parseDate(edtf);
  expect(shortDate({ edtf, earliest: earliest ?? '', latest, precision })).toBe(words);
});

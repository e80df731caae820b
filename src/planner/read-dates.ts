/** Dates in EDTF, each read once: reading one takes longer than all else that is done for it, and the same few come over and over. */
import { type FuzzyDate, parseDate } from '../../schema/dates.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { limits } from '../limits.ts';

/** A text that is no date is kept as the problem that it has. */
const dates = new BoundedCache<string, FuzzyDate | Error>(limits.maxKeptDates);

/** Throws an `Error` whose message says what an EDTF date looks like. */
export function readDate(edtf: string): FuzzyDate {
  let date = dates.get(edtf);
  if (!date) {
    date = read(edtf);
    dates.set(edtf, date);
  }
  if (date instanceof Error) throw date;
  return date;
}

function read(edtf: string): FuzzyDate | Error {
  try {
    return parseDate(edtf);
  } catch (error) {
    return error as Error;
  }
}

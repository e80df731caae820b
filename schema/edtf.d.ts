/** The part of edtf.js (which ships no types) that this project uses. */
declare module 'edtf' {
  interface Qualifier {
    value: number;
  }
  export interface ExtDate {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since the epoch; -Infinity, Infinity or null for an open or unknown end. */
    min: number | null;
    max: number | null;
    /** Of a date: 1 year, 2 month, 3 day, 0 date and time. */
    precision?: number;
    uncertain?: Qualifier;
    approximate?: Qualifier;
    /** Of a season: 21 to 24 spring to winter, 25 to 41 with hemisphere, quarters and other parts of a year. */
    season?: number;
    /** Of a list or set: its members; two dates in an array are a span. */
    values?: (ExtDate | ExtDate[])[];
    /** Of a list or set: open towards the past, towards the future. */
    earlier?: boolean;
    later?: boolean;
    lower?: ExtDate | number | null;
    upper?: ExtDate | number | null;
  }
  export default function edtf(text: string): ExtDate;
}

/** The classes of dates, each under the name of its type. */
declare module 'edtf/types';

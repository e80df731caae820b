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
    lower?: ExtDate | number | null;
    upper?: ExtDate | number | null;
  }
  export default function edtf(text: string): ExtDate;
}

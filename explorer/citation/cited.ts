import { day } from '../time/date-words.ts';

/** What a citation of a page says. */
export interface Cited {
  title: string;
  /** Of the data, as short as tells one from another. */
  version: string;
  /** When the data were last changed: a date and time in UTC, empty where that is not known. */
  changed: string;
  url: string;
  /** When the reader was here. */
  retrieved?: Date;
}

/** `Aftermath, “Attack on the US embassy in Baghdad”, version 6c1b2cec3cf9, 30 November 2026, https://…`. */
export const shortCitation = ({ title, version, url, retrieved }: Cited): string =>
  ['Aftermath', `“${title}”`, version && `version ${version}`, retrieved && day(retrieved.toISOString()), url]
    .filter(Boolean)
    .join(', ');

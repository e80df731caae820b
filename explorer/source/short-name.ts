import type { SourceMarkFragment } from '../api/documents.ts';
import { shortDate } from '../time/date-words.ts';
import { shortTitle } from './title.ts';

/** By its publisher and its date, or what it begins with where it names no publisher. */
export function shortName({ title, publisher, publishedAt }: SourceMarkFragment): string {
  const name = publisher?.name ?? shortTitle(title);
  return publishedAt ? `${name}, ${shortDate(publishedAt)}` : name;
}

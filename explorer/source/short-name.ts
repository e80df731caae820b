import type { SourceMarkFragment } from '../api/documents.ts';
import { shortDate } from '../time/date-words.ts';

/** By its publisher and its date, or what it begins with where it names no publisher. */
export function shortName({ title, publisher, publishedAt }: SourceMarkFragment): string {
  const name = publisher?.name ?? `“${title.length > 28 ? `${title.slice(0, 26).trimEnd()}…` : title}”`;
  return publishedAt ? `${name}, ${shortDate(publishedAt)}` : name;
}

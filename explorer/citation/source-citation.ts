import type { SourceMarkFragment } from '../api/documents.ts';
import { dateWords } from '../time/date-words.ts';

/** `Rudaw, “Title”, 9 December 2023?, para 6`: a place in a source as a footnote has it. */
export function sourceCitation(
  { title, publisher, publishedAt }: SourceMarkFragment,
  locator: string | null,
): string {
  return [
    publisher?.name ?? 'no publisher named',
    `“${title}”`,
    publishedAt && dateWords(publishedAt),
    locator,
  ]
    .filter(Boolean)
    .join(', ');
}

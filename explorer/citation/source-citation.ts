import type { SourceMarkFragment } from '../api/documents.ts';
import type { Connection } from '../panel/cuts.ts';
import { quotedTitle } from '../source/title.ts';
import { dateWords } from '../time/date-words.ts';

/** `Rudaw, “Title”, 9 December 2023?, para 6`: a place in a source as a footnote has it. */
export function sourceCitation(
  { title, publisher, publishedAt }: SourceMarkFragment,
  locator: string | null,
): string {
  return [
    publisher?.name ?? 'a document without a named publisher',
    quotedTitle(title),
    publishedAt && dateWords(publishedAt),
    locator,
  ]
    .filter(Boolean)
    .join(', ');
}

/** To follow the sources of a citation that does not name all of them; empty where it does. */
export const cutCitations = ({ edges, pageInfo, totalCount }: Connection): string =>
  pageInfo.hasNextPage
    ? `; and more: these are the first ${edges.length}${totalCount ? ` of ${totalCount}` : ''} places in the sources`
    : '';

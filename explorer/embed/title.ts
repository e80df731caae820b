import type { EventPageQuery, StatementPageQuery } from '../api/documents.ts';
import { dateWords } from '../time/date-words.ts';

/** To the question of the page. */
export type Answer = Partial<EventPageQuery & StatementPageQuery>;

/** What the record is called that something is embedded of; empty where there is none. */
export function titleOf({ event, statement }: Answer): string {
  if (event) return `${event.title}, ${dateWords(event.occurred)}`;
  return statement ? `${statement.speaker.name}: ${statement.summary}` : '';
}

/** What it is called in addresses now. */
export const slugOf = ({ event, statement }: Answer): string | undefined => (event ?? statement)?.slug;

import type { EventPageQuery, StatementPageQuery } from '../api/documents.ts';
import { dateWords } from '../time/date-words.ts';

type Answer = Partial<EventPageQuery & StatementPageQuery>;

/** What the record is called that something is embedded of; empty where there is none. */
export function titleOf({ event, statement }: Answer): string {
  if (event) return `${event.title}, ${dateWords(event.occurred)}`;
  return statement ? `${statement.speaker.name}: ${statement.summary}` : '';
}

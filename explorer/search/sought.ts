/** What the address of the page of results asks for. */
import type { SearchResultsQueryVariables, SearchType } from '../api/documents.ts';
import { textIn } from './address.ts';

export const TYPES: Record<SearchType, string> = {
  EVENT: 'Events',
  STATEMENT: 'Statements',
  ACTOR: 'People and groups',
  SOURCE: 'Sources',
  PLACE: 'Places',
};

/** As the API has it. */
export const MOST_CHARACTERS = 1_000;
export const MOST_WORDS = 32;

/** As spaces part them: the API, which counts in scripts without spaces each letter, may still refuse it. */
const wordsOf = (text: string) => text.split(/\s+/);

export function soughtOf(
  parameters: URLSearchParams,
): Pick<SearchResultsQueryVariables, 'text'> & { types: SearchType[] | null } {
  const type = parameters.get('type') ?? '';
  return { text: textIn(parameters.toString()), types: isType(type) ? [type] : null };
}

/** Whether the API takes it. */
export const isSearched = (text: string): boolean =>
  text !== '' && text.length <= MOST_CHARACTERS && wordsOf(text).length <= MOST_WORDS;

const isType = (type: string): type is SearchType => Object.hasOwn(TYPES, type);

/** The address of a search, which can be kept and sent. */

/** By which a link leads into the box, and the focus with it. */
export const SEARCH_BOX = 'search-box';

export const searchPath = (text: string): string => `/search?${new URLSearchParams({ text: text.trim() })}`;

export const textIn = (query: string): string => new URLSearchParams(query).get('text')?.trim() ?? '';

/** The address of a search, which can be kept and sent. */

/** By which a link leads into the box, and the focus with it. */
export const SEARCH_BOX = 'search-box';

export const searchPath = (text: string): string => `/search?${new URLSearchParams({ text: text.trim() })}`;

/** `q` is what most sites call it, and readers type. */
export const textIn = (query: string): string => {
  const given = new URLSearchParams(query);
  return (given.get('text') ?? given.get('q') ?? '').trim();
};

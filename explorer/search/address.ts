/** The address of a search, which can be kept and sent. */

export const searchPath = (text: string): string => `/search?${new URLSearchParams({ text: text.trim() })}`;

export const textIn = (query: string): string => new URLSearchParams(query).get('text')?.trim() ?? '';

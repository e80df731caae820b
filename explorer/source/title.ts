/** Titles of sources. What stands in square brackets is the editors' name for a document that has no title. */

const LONGEST = 28;

const isPrinted = (title: string): boolean => !/^\[.*\]$/s.test(title);

/** In quotation marks where it is printed so; brackets need none. */
export const quotedTitle = (title: string): string => (isPrinted(title) ? `“${title}”` : title);

/** Where a document was found that names no publisher: `nowina.biz`. */
export const hostOf = (url: string | null): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

/** What it begins with, marked as the whole is. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST) return quotedTitle(title);
  return quotedTitle(`${title.slice(0, LONGEST - 2).trimEnd()}…${isPrinted(title) ? '' : ']'}`);
}

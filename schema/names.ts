/** Apostrophes, and the letters that romanisations of Arabic use for ayn and hamza. */
export const APOSTROPHES = "'’‘`´ʼʻʾʿ";

const NOT_COMPARED = new RegExp(`[\\p{M}${APOSTROPHES}]`, 'gu');

/**
 * The words of a name as a search compares them: lower case, without diacritics, apostrophes or the letters
 * that romanisations of Arabic use for ayn and hamza, so that `Kataib`, `Kata'ib` and `Katāʾib` are one word.
 */
export function nameWords(name: string): string[] {
  const folded = name.normalize('NFKD').replace(NOT_COMPARED, '').toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

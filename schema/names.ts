/** Apostrophes, and the letters that romanisations of Arabic use for ayn and hamza. */
export const APOSTROPHES = "'’‘`´ʼʻʾʿ";

const NOT_COMPARED = new RegExp(`[\\p{M}${APOSTROPHES}]`, 'gu');

/**
 * The words of a name as `ActorFilter.name` compares them: lower case, without diacritics, apostrophes or the letters
 * that romanisations of Arabic use for ayn and hamza, `aa` as `a`, so that `Kataib`, `Kata'ib` and `Katāʾib` are one
 * word. The search index (`search.ts`) does as much for Latin letters; in other scripts its tokenizer is SQLite's.
 */
export function nameWords(name: string): string[] {
  const folded = name.normalize('NFKD').replace(NOT_COMPARED, '').toLowerCase().replaceAll('aa', 'a');
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** The words of a text that mean something, cut to what their forms have in common: what two wordings are compared by. */
import type { Language } from './languages/language.ts';
import { tokensIn } from './tokens.ts';

const STEM_LETTERS = 5;

export function stemsOf(text: string, { stopwords, code }: Language): Set<string> {
  const tokens = tokensIn(text).filter((token) => !stopwords.has(token));
  return new Set(
    tokens.map(({ folded }) => (code === 'ar' ? folded.replace(/^ال/, '') : folded).slice(0, STEM_LETTERS)),
  );
}

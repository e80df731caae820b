/** The languages that a text can be read in. */
import { ARABIC } from './languages/arabic.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { SPANISH } from './languages/spanish.ts';

export const LANGUAGES: readonly Language[] = [ENGLISH, ARABIC, SPANISH];

/** By a BCP 47 tag. */
export const languageFor = (tag: string): Language | undefined =>
  LANGUAGES.find(({ code }) => code === tag.toLowerCase().split('-')[0]);

/** By its script, and by the small words of the language. */
export function languageOfText(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic * 2 > letters) return 'ar';
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const isSpanish =
    count(/\b(el|los|las|una|del|que|con|por|de|más|menos|unos|otros|otras)\b/gi) >
    count(/\b(the|and|of|that|with|by)\b/gi);
  return isSpanish ? 'es' : 'en';
}

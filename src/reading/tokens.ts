/** The words of a text as names, numbers and dates are looked for: folded as the search folds, each with its place. */
import { wordsIn } from '../../schema/search.ts';
import type { Language } from './languages/language.ts';

export interface Token {
  folded: string;
  /** The same, and how else it may be written. */
  forms: readonly string[];
  /** As it is printed. */
  raw: string;
  start: number;
  end: number;
}

const POSSESSIVE = /['’]s$/i;
const DIGITS = /^\p{Nd}{1,3}([.,٬\u00a0\u202f]\p{Nd}{3})*$/u;
const THREE_DIGITS = /^\p{Nd}{3}$/u;
const THOUSANDS = /^[.,٬\u00a0\u202f]$/;

export function tokensIn(text: string, language?: Language): Token[] {
  const tokens: Token[] = [];
  for (const { folded, start, end } of wordsIn(text)) {
    const raw = text.slice(start, end);
    const last = tokens.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    // U.S. is one word, and so is 2,500.
    const isAcronym = between === '.' && /(^|\.)\p{Lu}$/u.test(last?.raw ?? '') && /^\p{Lu}$/u.test(raw);
    const isNumber = THOUSANDS.test(between) && DIGITS.test(last?.raw ?? '') && THREE_DIGITS.test(raw);
    if (last && (isAcronym || isNumber)) {
      last.folded += folded;
      last.forms = [last.folded];
      last.raw = text.slice(last.start, end);
      last.end = end;
      continue;
    }
    const isPossessive = POSSESSIVE.test(raw);
    const word = isPossessive ? folded.slice(0, -1) : folded;
    const length = isPossessive ? 2 : 0;
    tokens.push({
      folded: word,
      forms: language ? language.formsOf(word) : [word],
      raw: length ? raw.slice(0, -length) : raw,
      start,
      end: end - length,
    });
  }
  return tokens;
}

export const foldedWords = (text: string): string[] => tokensIn(text).map(({ folded }) => folded);

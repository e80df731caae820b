/** The numbers that a text can be read to give: in digits, in words, as `the third`, `both` or `dozens`. */
import { datesIn } from './dates.ts';
import type { Language } from './languages/language.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { inSentences, sentencesIn } from './sentences.ts';
import { type Token, tokensIn } from './tokens.ts';

export interface Amounts {
  /** But for those of dates. */
  numbers: readonly Printed[];
  /** `A handful`: any number from the least to the most. */
  vague: readonly { least: number; most: number; words: string }[];
}

export interface Printed {
  /** `More than a dozen` is at least 13, and 12 as well. */
  values: readonly number[];
  qualifier: FoundNumber['qualifier'] | undefined;
  words: string;
  start: number;
}

export function amountsIn(
  text: string,
  language: Language,
  tokens: readonly Token[] = tokensIn(text, language),
): Amounts {
  const numbers: Printed[] = [];
  const vague: { least: number; most: number; words: string }[] = [];
  const dates = datesIn({ number: 1, text, tokens }, language);
  const isDate = (token: Token | undefined) =>
    dates.some(({ start, end }) => token && start <= token.start && token.start < end);
  for (const sentence of inSentences(sentencesIn(text), tokens)) {
    const wordsAt = (from: number, to: number) =>
      text.slice(sentence[from]?.start ?? 0, sentence[to]?.end ?? 0);
    const add = (value: number, at: number, length = 1) => {
      const start = sentence[at]?.start ?? 0;
      numbers.push({ values: [value], qualifier: undefined, words: wordsAt(at, at + length - 1), start });
    };
    for (const found of numbersIn(sentence, language)) {
      if (isDate(sentence[found.from])) continue;
      const { value, printed, from, to, start, qualifier, isQualified } = found;
      numbers.push({
        values: [...new Set([value, printed])],
        qualifier: isQualified ? qualifier : undefined,
        words: wordsAt(start, to),
        start: sentence[from]?.start ?? 0,
      });
    }
    for (const [at, token] of sentence.entries()) {
      const ordinal = /^(\d+)(st|nd|rd|th)$/.exec(token.folded)?.[1];
      if (ordinal && !isDate(token)) add(Number(ordinal), at);
      const named = language.pairs.at(sentence, at) ?? language.ordinals.at(sentence, at);
      if (named) add(named.meaning, at, named.length);
      const none = language.none.at(sentence, at);
      if (none) add(0, at, none.length);
      const any = language.vague.at(sentence, at);
      if (any) vague.push({ ...any.meaning, words: wordsAt(at, at + any.length - 1) });
    }
  }
  const decimals = decimalsIn(text, language);
  // `1.2 million` is neither one nor two million.
  const isPart = ({ start }: Printed) =>
    decimals.some(
      ({ isDecimal, start: from, words }) => isDecimal && from <= start && start < from + words.length,
    );
  return { numbers: [...numbers.filter((number) => !isPart(number)), ...decimals], vague };
}

/** `2.5 million`, `$750m`, `3bn`: a point may be one, or part thousands. */
function decimalsIn(text: string, language: Language): (Printed & { isDecimal: boolean })[] {
  return [...text.matchAll(DECIMAL)].flatMap(({ 0: words, 1: digits = '', 2: unit = '', index }) => {
    const [token] = tokensIn(unit, language);
    const scale = SHORT_SCALES[unit] ?? (token && language.scales.at([token], 0)?.meaning);
    if (!scale && !/[.,٫]/.test(digits)) return [];
    const value = Number(digits.replace(/[,٫]/, '.')) * (scale ?? 1);
    // `1,200` may be a thousand and two hundred as well.
    const isDecimal = scale ? /[.,٫]/.test(digits) : !/[.,٫]\d{3}$/.test(digits);
    return { values: [value], qualifier: undefined, words: words.trim(), start: index, isDecimal };
  });
}

const DECIMAL = /(?<![\d.,])(\d+(?:[.,٫]\d+)?)\s*(\p{L}*)/gu;
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, billion: 1e9 };

/** `isExact`: neither `dozens` nor `a handful` is a number to the last digit. */
export function holds({ numbers, vague }: Amounts, value: number, isExact: boolean): boolean {
  return (
    numbers.some(({ values }) => values.includes(value)) ||
    vague.some(({ least, most }) => least <= value && value <= most && (!isExact || least === most))
  );
}

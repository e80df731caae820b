/** Numbers in digits and in words, with what qualifies them. */
import type { Language, Qualifier } from './languages/language.ts';
import type { Token } from './tokens.ts';

export interface FoundNumber {
  value: number;
  /** Without what qualifies it: the twelve of `more than a dozen`, which is at least 13. */
  printed: number;
  /** The first and the last token, without what qualifies it. */
  from: number;
  to: number;
  qualifier: Exclude<Qualifier, 'more-than' | 'less-than'>;
  /** The first token of what qualifies it. */
  start: number;
  isQualified: boolean;
}

export function numbersIn(tokens: readonly Token[], language: Language): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = digitsAt(tokens, at, language) ?? wordsAt(tokens, at, language);
    if (!read) continue;
    const { start, qualifier, isQualified } = qualifierBefore(tokens, at, language);
    const exact = /^(more|less)-than$/.test(qualifier);
    const value = !exact ? read.value : read.value + (qualifier === 'more-than' ? 1 : -1);
    const kept = qualifier === 'more-than' ? 'at-least' : qualifier === 'less-than' ? 'at-most' : qualifier;
    found.push({
      value,
      printed: read.value,
      from: at,
      to: at + read.length - 1,
      qualifier: kept,
      start,
      isQualified,
    });
    at += read.length - 1;
  }
  return found;
}

interface Read {
  value: number;
  length: number;
}

function digitsAt(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const written = tokens[at] ? [tokens[at].folded, ...tokens[at].forms] : [];
  const digits = written
    .map((word) => word.replaceAll(/[.,٬\u00a0\u202f]/g, ''))
    .find((word) => /^\d{1,9}$/.test(word));
  if (!digits) return undefined;
  const scale = language.scales.at(tokens, at + 1);
  return scale
    ? { value: Number(digits) * scale.meaning, length: 1 + scale.length }
    : { value: Number(digits), length: 1 };
}

/** `two hundred and fifty`, `ochenta y cuatro`, `أربعة وثمانين`. */
function wordsAt(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  let total = 0;
  let part: number | undefined;
  let to = at;
  let last = Number.POSITIVE_INFINITY;
  while (to < tokens.length) {
    const isJoined = part !== undefined && language.numberJoin.has(tokens[to]);
    const here = isJoined ? to + 1 : to;
    const scale = language.scales.at(tokens, here);
    if (scale && (part !== undefined || language.code !== 'en')) {
      total += (part ?? 1) * scale.meaning;
      part = 0;
      last = scale.meaning;
      to = here + scale.length;
      continue;
    }
    const number = language.numbers.at(tokens, here);
    // `Four, five`: two numbers. Arabic has the unit first: `four and eighty`.
    const isNext = number && (part === undefined || fits(last, number.meaning, language));
    if (!number || !isNext) break;
    if (part !== undefined && isJoined && number.meaning >= last && language.code !== 'ar') break;
    part = (part ?? 0) + number.meaning;
    last = number.meaning;
    to = here + number.length;
  }
  return part === undefined ? undefined : { value: total + part, length: to - at };
}

function fits(last: number, next: number, { code }: Language): boolean {
  if (last >= 100) return next < last;
  if (code === 'ar') return last < 10 && next >= 20 && next < 100;
  return last >= 20 && next < 10;
}

function qualifierBefore(tokens: readonly Token[], at: number, language: Language) {
  for (let length = Math.min(4, at); length > 0; length--) {
    const match = language.qualifiers.at(tokens, at - length);
    if (match?.length === length) return { start: at - length, qualifier: match.meaning, isQualified: true };
  }
  return { start: at, qualifier: 'exactly' as const, isQualified: false };
}

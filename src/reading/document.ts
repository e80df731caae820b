/** A document as it is drafted from: its paragraphs, which of them are the article's, and what its page says of it. */
import type { Language } from './languages/language.ts';
import { type Token, tokensIn } from './tokens.ts';

export interface Metadata {
  title?: string;
  /** Of the source. */
  kind?: string;
  publisher?: string;
  author?: string;
  /** EDTF. */
  published?: string;
  /** How it was worked out, where the date is uncertain. */
  publishedNote?: string;
  language?: string;
  url?: string;
  /** Of the text's file. */
  sha256?: string;
}

export interface Paragraph {
  /** Counted from 1. */
  number: number;
  text: string;
  tokens: readonly Token[];
  /** Why no record is likely to cite it. */
  skipped?: string;
  /** It says who wrote the article. */
  isByline?: boolean;
  /** The paragraph that it repeats. */
  repeats?: number;
}

/** As the check counts them. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** A caption or a menu is shorter, a sentence longer. */
const HEADING_MAX_WORDS = 5;

/** Who wrote it stands under the headline. */
const BYLINE_LAST = 4;
const BYLINE_MAX_WORDS = 10;

export function paragraphsOf(text: string, language: Language): Paragraph[] {
  const lines = linesOf(text);
  const firsts = new Map<string, number>();
  let ended = false;
  const paragraphs = lines.map((line, index): Paragraph => {
    const number = index + 1;
    const words = tokensIn(line, language);
    const key = words.map(({ folded }) => folded).join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, number);
    const heading = language.afterArticle.at(words, 0);
    ended ||= index > 2 && words.length <= HEADING_MAX_WORDS && heading !== undefined;
    const isBoilerplate = words.some((_, at) => language.boilerplate.at(words, at));
    if (ended || isBoilerplate) return { number, text: line, tokens: words, skipped: 'site boilerplate' };
    const isByline =
      number <= BYLINE_LAST && words.length <= BYLINE_MAX_WORDS && language.byline.has(words[0]);
    if (isByline && !/[.!?؟]\s*$/u.test(line))
      return { number, text: line, tokens: words, skipped: 'the byline', isByline };
    if (first === undefined) return { number, text: line, tokens: words };
    return { number, text: line, tokens: words, skipped: `repeats paragraph ${first}`, repeats: first };
  });
  // What is left of menus behind the last sentence.
  for (const paragraph of paragraphs.toReversed()) {
    if (paragraph.number === 1 || /[.!?…؟。"”»’)]\s*$/u.test(paragraph.text)) break;
    if (paragraph.tokens.length > HEADING_MAX_WORDS) break;
    paragraph.skipped = 'site boilerplate';
  }
  return paragraphs;
}

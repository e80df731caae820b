/** Whom a paragraph gives as the speaker of words that are quoted as another's. */
import type { Language } from '../../reading/languages/language.ts';
import type { Mention, Named } from '../../reading/names.ts';
import type { Attributed } from '../../reading/speakers.ts';
import { foldedWords, type Token } from '../../reading/tokens.ts';
import type { Passage } from '../passages.ts';
import type { Context, ReadSource } from './reader.ts';

export interface Beside {
  slug: string;
  words: string;
  /** One of whom there is a record, by a verb of speech right at the quotation. */
  isSure: boolean;
}

/** By a name that stands in that paragraph; nobody where it is not certain. As the paragraph has the name. */
export function speakerBeside(
  words: string,
  { source, paragraphs: { from, to } }: Required<Passage>,
  { reader }: Context,
): Beside | undefined {
  const read = reader.of(source);
  if (!read) return undefined;
  const wanted = folded(words);
  const found = read.quotations.filter(
    ({ paragraph, text }) => from <= paragraph && paragraph <= to && isPart(folded(text), wanted),
  );
  const [first] = found;
  const [speaker, other] = first?.speakers ?? [];
  if (!first || !speaker || other) return undefined;
  if (found.some(({ speakers }) => speakers[0]?.slug !== speaker.slug)) return undefined;
  const name = nameIn(first.paragraph, speaker, read);
  if (name === undefined) return undefined;
  const isSure = !speaker.isNew && found.some((quotation) => isSaidBy(speaker, quotation, read));
  return { slug: speaker.slug, words: name, isSure };
}

const folded = (text: string) => ` ${foldedWords(text).join(' ')} `;

const isPart = (one: string, other: string) => one.includes(other) || other.includes(one);

function nameIn(paragraph: number, { slug }: Named, { mentions }: ReadSource): string | undefined {
  return mentions.find(
    (mention) =>
      mention.paragraph === paragraph &&
      mention.candidates.length === 1 &&
      mention.candidates[0]?.slug === slug,
  )?.words;
}

/** `"…," said the mayor, Jane Doe`, `"…," Front spokeswoman Jane Doe said`, `Jane Doe, the mayor, said: "…"`. */
function isSaidBy({ slug }: Named, quotation: Attributed, read: ReadSource): boolean {
  const { mentions, paragraphs, language } = read;
  const here = mentions.filter(({ paragraph }) => paragraph === quotation.paragraph);
  const { text = '', tokens = [] } = paragraphs[quotation.paragraph - 1] ?? {};
  return here.some((mention) => {
    const { start, end, candidates } = mention;
    if (candidates.length !== 1 || candidates[0]?.slug !== slug) return false;
    const [from, to] = start >= quotation.end ? [quotation.end, start] : [end, quotation.start];
    if (from > to || !isOneClause(text.slice(from, to)) || /^['’]s\b/u.test(text.slice(end))) return false;
    const before = tokens.findLast((token) => token.end <= start);
    if (language.prepositions.has(before) && !language.according.has(before)) return false;
    const between = tokens.filter((token) => token.start >= from && token.end <= to);
    const others = here.filter((other) => other.start >= from && other.end <= to);
    if (others.some(({ candidates: [one] }) => one?.type === 'PERSON')) return false;
    const next = tokens.find((token) => token.start >= end);
    return start >= quotation.end
      ? between.length <= REACH && (speaks(between[0], language) || speaks(next, language))
      : !others.length && isLedInBy(mention, between, text, language);
  });
}

/** How many words may stand between a quotation and whoever says it. */
const REACH = 6;

/** No other sentence begins, and nothing else is quoted. */
const isOneClause = (between: string) =>
  !/[.!?;؟]\s|["“«„]\s*\p{L}/u.test(between.replace(/^[.,،!?؟"”»’'\s]*/u, ''));

const speaks = (token: Token | undefined, { speech }: Language) => token !== undefined && speech.has(token);

function isLedInBy({ end }: Mention, between: readonly Token[], text: string, language: Language): boolean {
  const verb = between.find((token) => speaks(token, language));
  if (!verb || between.length - between.indexOf(verb) > 3 || between.length > REACH) return false;
  return /^\s*(,[^,]*,\s*)?$/u.test(text.slice(end, verb.start));
}

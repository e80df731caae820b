/** The numbers and dates of a text that no record has which cites their paragraph. Whether one is needed, only a reader can say. */
import { isOverBefore, parseDate } from '../../../schema/dates.ts';
import { amountsIn, holds } from '../../reading/amounts.ts';
import { datesIn } from '../../reading/dates.ts';
import type { Paragraph } from '../../reading/document.ts';
import { figuresIn } from '../../reading/figures.ts';
import type { Language } from '../../reading/languages/language.ts';
import { languageFor, languageOfText } from '../../reading/languages.ts';
import { foldedWords, tokensIn } from '../../reading/tokens.ts';
import type { Dossier } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import { citedPassages, type Passage, passageOf, passagesOf } from '../passages.ts';
import { textsBy } from '../sourced-texts.ts';
import { datedIn } from './dates.ts';
import type { Context, ReadSource } from './reader.ts';

export interface Uncoded {
  source: string;
  numbers: readonly Place[];
  dates: readonly Place[];
}

interface Place {
  paragraph: number;
  words: string;
}

/** What records that cite a paragraph say. */
interface Coded {
  passage: Passage;
  text?: string;
  numbers?: readonly number[];
  edtf?: string;
}

export function uncodedIn({ dossier, reader }: Context): Uncoded[] {
  const coded = Map.groupBy(codedIn(dossier), ({ passage }) => passage.source);
  return reader.sources.flatMap((source) => {
    const read = reader.of(source);
    if (!read) return [];
    const { published, skipped } = dossier.sources?.[source] ?? {};
    const isSkipped = ({ number }: Paragraph) =>
      Object.keys(skipped ?? {}).some((span) => {
        const [from = 0, to = from] = span.split('-').map(Number);
        return from <= number && number <= to;
      });
    const open = read.paragraphs
      .filter((paragraph) => !isSkipped(paragraph))
      .map((paragraph) => {
        const here = (coded.get(source) ?? []).filter(({ passage }) => isIn(paragraph, passage));
        return openIn(paragraph, here, read, published);
      });
    const [numbers, dates] = [open.flatMap((each) => each.numbers), open.flatMap((each) => each.dates)];
    return numbers.length || dates.length ? [{ source, numbers, dates }] : [];
  });
}

/** What is said of a whole document is said of none of its numbers. */
const isIn = ({ number }: Paragraph, { paragraphs }: Passage) =>
  paragraphs !== undefined && !paragraphs.unit && paragraphs.from <= number && number <= paragraphs.to;

function openIn(
  paragraph: Paragraph,
  coded: readonly Coded[],
  { language }: ReadSource,
  published: string | undefined,
): Omit<Uncoded, 'source'> {
  const { number } = paragraph;
  const texts = coded.flatMap(({ text }) => text ?? []);
  let said: string[] | undefined;
  const isSaid = (words: string) => {
    said ??= texts.map((text) => ` ${foldedWords(text).join(' ')} `);
    return said.some((text) => text.includes(` ${foldedWords(words).join(' ')} `));
  };
  const days = [...coded.map(({ edtf }) => edtf), dayOf(published)].flatMap((edtf) => edtf ?? []);
  const found = datesIn(paragraph, language, published);
  const { figures, open } = figuresIn(paragraph, language, found);
  const printed = [...figures.map(({ words }) => words), ...open.map(({ words }) => words)];
  const isCounted = (words: string) => {
    const [value] = amountsIn(words, language).numbers[0]?.values ?? [];
    if (value === undefined || coded.some(({ numbers }) => numbers?.includes(value))) return true;
    return isSaid(words) || texts.some((text) => holds(amountsIn(text, languageIn(text)), value, true));
  };
  return {
    numbers: [...new Set(printed)]
      .filter((words) => !isCounted(words))
      .sort((one, other) => paragraph.text.indexOf(one) - paragraph.text.indexOf(other))
      .map((words) => ({ paragraph: number, words })),
    dates: found.flatMap(({ words, edtf }) => {
      if (!edtf || days.some((day) => areTogether(day, edtf)) || isSaid(words)) return [];
      const isGiven = (text: string) =>
        datesOf(text, published).some((other) => other.edtf && areTogether(other.edtf, edtf));
      return texts.some(isGiven) ? [] : [{ paragraph: number, words }];
    }),
  };
}

const languageIn = (text: string) => languageFor(languageOfText(text)) as Language;

function datesOf(text: string, published: string | undefined) {
  const language = languageIn(text);
  return datesIn({ number: 1, text, tokens: tokensIn(text, language) }, language, published);
}

/** Its own date is that of the document. */
function dayOf(published: string | undefined): string | undefined {
  const { start, end } = published ? parseDate(published) : {};
  return start && start.day === end?.day ? start.day : undefined;
}

function areTogether(one: string, other: string): boolean {
  const [first, second] = [parseDate(one), parseDate(other)];
  return !isOverBefore(first, second) && !isOverBefore(second, first);
}

function codedIn(dossier: Loose<Dossier>): Coded[] {
  const coded: Coded[] = [];
  for (const whose of ['editors', 'speaker'] as const) {
    for (const { text, passages } of textsBy(whose, dossier))
      coded.push(...passages.map((passage) => ({ passage, text })));
  }
  for (const { excerpt, ...passage } of citedPassages(dossier)) coded.push({ passage, text: excerpt });
  for (const { edtf, note, passages } of datedIn(dossier))
    coded.push(...passages.map((passage) => ({ passage, edtf, text: note })));
  each(dossier.events, (_, { claims }) => {
    for (const claim of claims ?? []) {
      const passage = passageOf(claim);
      if (!claim || !passage) continue;
      const numbers = Object.values(claim.quantity ?? {})
        .flat()
        .filter((value) => typeof value === 'number');
      coded.push({ passage, numbers, edtf: claim.period }, { passage, edtf: claim['as-of'] });
    }
  });
  each(dossier.actors, (_, { affiliations }) => {
    for (const tie of affiliations ?? [])
      for (const passage of passagesOf([], tie?.cites)) coded.push({ passage, edtf: tie?.during });
  });
  return coded;
}

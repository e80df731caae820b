/** Numbers with what they count, as claims: how many were killed, how many rockets, how many attacks. */
import type { CountOfPeople } from '../../schema/vocabulary.ts';
import {
  befellBehind,
  befellEndingAt,
  excerptOf,
  isOfPeople,
  type Noun,
  nounAfter,
  personProperty,
  type Reading as Sentence,
  wordsOf,
} from './counted.ts';
import type { FoundDate } from './dates.ts';
import type { Paragraph } from './document.ts';
import type { Language, Phrases, Property } from './languages/language.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { inSentences, sentencesIn } from './sentences.ts';
import { type Tally, talliesIn, tallyOf } from './tallies.ts';
import type { Token } from './tokens.ts';

export interface Figure {
  paragraph: number;
  property: Property;
  qualifier: FoundNumber['qualifier'];
  value: number;
  unit: string;
  /** As printed. */
  words: string;
  start: number;
  /** The words with what says what is counted, as printed: `killed at least two people`. */
  excerpt: string;
  /** During which time is counted (EDTF). */
  period?: string;
  /** How that was worked out. */
  periodNote?: string;
  /** Some of those who were counted before: `including six children`. */
  isPart?: boolean;
}

/** A number that no rule knows what to make of. */
export interface OpenNumber {
  paragraph: number;
  words: string;
}

export function figuresIn(
  paragraph: Paragraph,
  language: Language,
  dates: readonly FoundDate[],
): { figures: Figure[]; open: OpenNumber[] } {
  const figures: Figure[] = [];
  const open: OpenNumber[] = [];
  for (const tokens of inSentences(sentencesIn(paragraph.text), paragraph.tokens)) {
    const numbers = numbersIn(tokens, language).filter((number) => !isDate(number, tokens, dates));
    const tallies = talliesIn(tokens, language);
    const reading: Reading = { paragraph, tokens, language, numbers, tallies, made: [] };
    for (const number of numbers) {
      const figure = figureOf(number, reading);
      if (figure) reading.made.push(figure);
      else if (number.value !== 1 && !isMeasure(number, reading))
        open.push({ paragraph: paragraph.number, words: wordsOf(reading, number.start, number.to + 1) });
    }
    for (let at = 0; at < tokens.length; at++) {
      reading.made.push(...pairAt(at, reading), ...noneAt(at, reading));
    }
    const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const here = dates.filter(({ start }) => first <= start && start < last);
    figures.push(...reading.made.map((figure) => during(figure, here, reading)));
  }
  return { figures: distinct(figures), open };
}

interface Reading extends Sentence {
  tallies: readonly Tally[];
  made: Figure[];
}

/** How many are stationed somewhere is a number of one day. */
function during(figure: Figure, dates: readonly FoundDate[], { tokens, numbers }: Reading): Figure {
  if (figure.property === 'TROOP_COUNT') return figure;
  const distance = ({ start }: FoundDate) => Math.abs(start - figure.start);
  const spans = dates.filter(({ isSpan }) => isSpan);
  const [span] = spans.toSorted((one, other) => distance(one) - distance(other));
  if (!span?.edtf) return figure;
  // `The raid on Monday killed three, and nearly twenty in raids since May`: two times, and two numbers.
  const isDated = dates.some((date) => !date.isSpan && date.start < figure.start);
  const isOfAnother = numbers.some(({ from }) => {
    const { start = 0 } = tokens[from] ?? {};
    return figure.start + figure.words.length < start && start < span.start;
  });
  return isDated && isOfAnother ? figure : { ...figure, period: span.edtf, periodNote: span.note };
}

function figureOf(number: FoundNumber, reading: Reading): Figure | undefined {
  const { tokens, language, paragraph, made } = reading;
  const { to, start, value } = number;
  const timesAt = [1, 2].map((offset) => to + offset).find((at) => language.times.has(tokens[at]));
  if (timesAt !== undefined && tokens.some((token) => language.attacked.has(token))) {
    return figure('ATTACK_COUNT', 'attack', timesAt);
  }
  const noun = nounAfter(number, reading);
  const until = noun ? noun.at + noun.length - 1 : to;
  // `A toll of 112, including 38 children`: of those who were counted.
  const whole = endsAt(language.including, start - 1, tokens) ? made.at(-1) : undefined;
  if (whole && noun) return { ...figure(whole.property, whole.unit, until), isPart: true };
  const tally = tallyIn(number, noun, reading);
  if (tally) return figure(tally.property, tally.unit, until, tally.from < start ? tally.from : tally.to);
  // `Un ataque` is an attack, and no count of them.
  if (noun?.property === 'ATTACK_COUNT' && value === 1) return undefined;
  if (noun && noun.property !== 'PERSON') return figure(noun.property, noun.unit, until);
  if (noun) {
    const counted = personProperty(number, noun.at, reading);
    if (!counted || (counted.property === 'TROOP_COUNT' && value === 1)) return undefined;
    return figure(counted.property, isOfPeople(counted.property) ? 'person' : noun.unit, until, counted.at);
  }
  // `Wounded up to a dozen`.
  const hurt = befellEndingAt(start - 1, reading) ?? befellBehind(to, reading);
  if (hurt && !isMeasure(number, reading)) return figure(hurt.property, 'person', to, hurt.at);
  // `15 in Iraq and up to seven in Syria`.
  const last = made.at(-1);
  const next = tokens[to + 1];
  const isShort = next === undefined || language.prepositions.has(next) || language.conjunctions.has(next);
  // `Up from 25`: what was counted before.
  const isLater =
    last &&
    next &&
    (language.prepositions.has(next) || number.isQualified) &&
    !language.between.has(tokens[start - 1]);
  const isPart = /^(of|de|del|من)$/.test(next?.folded ?? '');
  if (!last || isPart || !isShort || !isLater || isMeasure(number, reading) || value > 100_000)
    return undefined;
  const made2 = figure(last.property, last.unit, to);
  return number.isQualified ? made2 : { ...made2, qualifier: last.qualifier };

  function figure(property: Property, unit: string, until: number, said = start): Figure {
    return {
      paragraph: paragraph.number,
      property,
      qualifier: number.qualifier,
      value,
      unit,
      words: wordsOf(reading, start, until + 1),
      start: tokens[start]?.start ?? 0,
      excerpt: excerptOf(reading, [start, until], said),
    };
  }
}

/** A tally has its number alone, or with those who are counted: `risen to 12`, `a toll of 12 people`. */
function tallyIn(number: FoundNumber, noun: Noun | undefined, reading: Reading): Tally | undefined {
  const { tokens, language, tallies, numbers, paragraph } = reading;
  if (!tallies.length || isMeasure(number, reading)) return undefined;
  const next = tokens[number.to + 1];
  const isAlone =
    !next ||
    [language.prepositions, language.conjunctions, language.articles, language.befell].some((list) =>
      list.has(next),
    ) ||
    !/^\s+$/.test(paragraph.text.slice(tokens[number.to]?.end, next.start));
  if (noun ? noun.property !== 'PERSON' : !isAlone) return undefined;
  return tallyOf(number, tallies, tokens, numbers, language);
}

function endsAt(phrases: Phrases<unknown>, at: number, tokens: readonly Token[]): boolean {
  return [0, 1, 2].some((back) => phrases.at(tokens, at - back)?.length === back + 1);
}

/** `Twice`, and the dual of Arabic. */
function pairAt(at: number, reading: Reading): Figure[] {
  const { tokens, language, paragraph } = reading;
  const pair = language.pairs.at(tokens, at);
  const token = tokens[at];
  if (!pair || !token) return [];
  const noun = language.counted.at(tokens, at);
  const number: FoundNumber = {
    value: pair.meaning,
    printed: pair.meaning,
    from: at,
    to: at,
    qualifier: 'exactly',
    start: at,
    isQualified: false,
  };
  const person = noun?.meaning.property === 'PERSON' ? personProperty(number, at, reading) : undefined;
  const things = noun?.meaning.property === 'PERSON' ? undefined : noun?.meaning.property;
  const isAttacked = !noun && tokens.some((other) => language.attacked.has(other));
  const property = isAttacked ? 'ATTACK_COUNT' : (person?.property ?? things);
  if (!property) return [];
  const unit = isOfPeople(property) ? 'person' : (noun?.meaning.unit ?? 'attack');
  return [
    {
      paragraph: paragraph.number,
      property,
      qualifier: 'exactly',
      value: pair.meaning,
      unit,
      words: wordsOf(reading, at, at + 1),
      start: token.start,
      excerpt: excerptOf(reading, [at, at], person?.at ?? at),
    },
  ];
}

/** `No casualties`, `without victims`. */
function noneAt(at: number, reading: Reading): Figure[] {
  const { tokens, language, paragraph } = reading;
  const none = language.none.at(tokens, at);
  if (!none) return [];
  const reach = [0, 1, 2].map((offset) => at + none.length + offset);
  const nounAt = reach.find(
    (index) => language.casualties.at(tokens, index) ?? language.befell.at(tokens, index),
  );
  if (nounAt === undefined) return [];
  const befell = language.befell.at(tokens, nounAt)?.meaning;
  const isOfBoth = language.casualties.at(tokens, nounAt) || !befell;
  const properties: CountOfPeople[] = isOfBoth ? ['KILLED', 'INJURED'] : [befell];
  const length = language.casualties.at(tokens, nounAt)?.length ?? 1;
  return properties.map((property) => ({
    paragraph: paragraph.number,
    property,
    qualifier: 'exactly',
    value: 0,
    unit: 'person',
    words: wordsOf(reading, at, nounAt + length),
    start: tokens[at]?.start ?? 0,
    excerpt: wordsOf(reading, at, nounAt + length),
  }));
}

function isDate({ from }: FoundNumber, tokens: readonly Token[], dates: readonly FoundDate[]): boolean {
  const start = tokens[from]?.start ?? 0;
  return dates.some((date) => date.start <= start && start < date.end);
}

function isMeasure({ from, to }: FoundNumber, { tokens, language, paragraph }: Reading): boolean {
  const token = tokens[from];
  // What ends the sentence before is no point of a number.
  const before = token && from > 0 ? paragraph.text.slice(Math.max(0, token.start - 2), token.start) : '';
  return (
    language.measures.at(tokens, to + 1) !== undefined ||
    /[$€£#:.]\s?$/u.test(before) ||
    /^\s?[%:°]/u.test(paragraph.text.slice(tokens[to]?.end ?? 0))
  );
}

function distinct(figures: readonly Figure[]): Figure[] {
  const keys = figures.map(({ property, start }) => `${property} ${start}`);
  return figures.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Numbers with what they count, as claims: how many were killed, how many rockets, how many attacks. */
import { COUNTS_OF_PEOPLE, type CountOfPeople } from '../../schema/vocabulary.ts';
import type { FoundDate } from './dates.ts';
import type { Paragraph } from './document.ts';
import type { Language, Property } from './languages/language.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { inSentences, sentencesIn } from './sentences.ts';
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
}

/** A number that no rule knows what to make of. */
export interface OpenNumber {
  paragraph: number;
  words: string;
}

/** How many words may stand between a number and what it counts: `five heavily armed rebel fighters`. */
const NOUN_REACH = 4;
/** How many between the number and `killed`. */
const VERB_REACH = 9;

export function figuresIn(
  paragraph: Paragraph,
  language: Language,
  dates: readonly FoundDate[],
): { figures: Figure[]; open: OpenNumber[] } {
  const figures: Figure[] = [];
  const open: OpenNumber[] = [];
  for (const tokens of inSentences(sentencesIn(paragraph.text), paragraph.tokens)) {
    const reading: Reading = { paragraph, tokens, language, made: [] };
    for (const number of numbersIn(tokens, language)) {
      if (isDate(number, tokens, dates)) continue;
      const figure = figureOf(number, reading);
      if (figure) reading.made.push(figure);
      else if (number.value !== 1 && !isMeasure(number, reading))
        open.push({ paragraph: paragraph.number, words: wordsOf(reading, number.start, number.to + 1) });
    }
    for (let at = 0; at < tokens.length; at++) {
      reading.made.push(...pairAt(at, reading), ...noneAt(at, reading));
    }
    figures.push(...reading.made);
  }
  return { figures: distinct(figures), open };
}

interface Reading {
  paragraph: Paragraph;
  tokens: readonly Token[];
  language: Language;
  made: Figure[];
}

function figureOf(number: FoundNumber, reading: Reading): Figure | undefined {
  const { tokens, language, paragraph, made } = reading;
  const { to, start, value } = number;
  const timesAt = [1, 2].map((offset) => to + offset).find((at) => language.times.has(tokens[at]));
  if (timesAt !== undefined && tokens.some((token) => language.attacked.has(token))) {
    return figure('ATTACK_COUNT', 'attack', timesAt);
  }
  const isToll = [1, 2, 3].some((back) => tollEndsAt(start - back, reading));
  const noun = nounAfter(to, reading);
  // `A toll of 112, including 38 children`: of those who were counted.
  const whole = language.including.has(tokens[start - 1]) ? made.at(-1) : undefined;
  if (whole && noun) return figure(whole.property, whole.unit, noun.at + noun.length - 1);
  if (isToll && noun?.property !== 'MUNITIONS')
    return figure('KILLED', 'person', noun ? noun.at + noun.length - 1 : to);
  if (noun) {
    const property = noun.property === 'PERSON' ? personProperty(number, noun.at, reading) : noun.property;
    if (!property) return undefined;
    return figure(property, isOfPeople(property) ? 'person' : noun.unit, noun.at + noun.length - 1);
  }
  // `Wounded up to a dozen`.
  const beside = [befellEndingAt(start - 1, reading), language.befell.at(tokens, to + 1)?.meaning];
  const hurt = COUNTS_OF_PEOPLE.find((property) => beside.includes(property));
  if (hurt && !isMeasure(number, reading)) return figure(hurt, 'person', to);
  // `15 in Iraq and up to seven in Syria`.
  const last = made.at(-1);
  const next = tokens[to + 1];
  const isShort = next === undefined || language.prepositions.has(next) || language.conjunctions.has(next);
  const isLater = last && next && (language.prepositions.has(next) || number.isQualified);
  const isPart = /^(of|de|del|من)$/.test(next?.folded ?? '');
  if (!last || isPart || !isShort || !isLater || isMeasure(number, reading) || value > 100_000)
    return undefined;
  const made2 = figure(last.property, last.unit, to);
  return number.isQualified ? made2 : { ...made2, qualifier: last.qualifier };

  function figure(property: Property, unit: string, until: number): Figure {
    return {
      paragraph: paragraph.number,
      property,
      qualifier: number.qualifier,
      value,
      unit,
      words: wordsOf(reading, start, until + 1),
      start: tokens[start]?.start ?? 0,
    };
  }
}

/** `Went missing` before a number: its last word stands there. */
function befellEndingAt(at: number, { tokens, language }: Reading): CountOfPeople | undefined {
  const ending = [0, 1, 2].map((back) => ({ back, found: language.befell.at(tokens, at - back) }));
  return ending.find(({ back, found }) => found?.length === back + 1)?.found?.meaning;
}

const isOfPeople = (property: Property): boolean => COUNTS_OF_PEOPLE.some((counted) => counted === property);

/** `Toll` itself, or `death toll`. */
function tollEndsAt(at: number, { tokens, language }: Reading): boolean {
  return [0, 1, 2].some((back) => language.toll.at(tokens, at - back)?.length === back + 1);
}

interface Noun {
  property: Property | 'PERSON';
  unit: string;
  at: number;
  length: number;
}

/** The last one before a verb or a preposition: `drone attacks` are attacks. */
function nounAfter(to: number, { tokens, language, paragraph }: Reading): Noun | undefined {
  let found: Noun | undefined;
  for (let at = to + 1; at <= to + NOUN_REACH + 1; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || /[,;:()"“”«»]/.test(paragraph.text.slice(before.end, token.start))) break;
    if (language.measures.at(tokens, at)) break;
    const noun = language.counted.at(tokens, at);
    if (noun) {
      found = { ...noun.meaning, at, length: noun.length };
      at += noun.length - 1;
      continue;
    }
    // `Drone and rocket attacks`: attacks of both kinds.
    const isModifier = found && language.code === 'en' && !/s$/.test(before.folded);
    if (isModifier && language.conjunctions.has(token) && language.counted.at(tokens, at + 1)) continue;
    if (language.articles.has(token) || language.conjunctions.has(token)) break;
    // `Members of the militia`: what is counted stands before it.
    if (language.prepositions.has(token) && (found || language.code === 'en')) break;
    if (found && language.code !== 'en') break;
  }
  return found;
}

/** A comma parts two clauses, where the verb does not stand right behind it: `three, wounding two`. */
const CLAUSE_REACH = 3;

function personProperty({ from }: FoundNumber, nounAt: number, { paragraph, tokens, language }: Reading) {
  const near = tokens.flatMap((_, at): [distance: number, property: CountOfPeople][] => {
    const distance = at < from ? from - at : Math.max(0, at - nounAt);
    if (distance > VERB_REACH) return [];
    const [first = 0, last = 0] = at < from ? [at, from] : [nounAt, at];
    const between = paragraph.text.slice(tokens[first]?.end, tokens[last]?.start);
    if (distance > CLAUSE_REACH && /[,،;]/.test(between)) return [];
    const befell = language.befell.at(tokens, at)?.meaning;
    return befell ? [[distance, befell]] : [];
  });
  const [nearest] = near.sort(([one], [other]) => one - other);
  if (nearest) return nearest[1];
  return language.counted.at(tokens, nounAt)?.meaning.unit === 'soldier' ? 'TROOP_COUNT' : undefined;
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
  const property = noun
    ? noun.meaning.property === 'PERSON'
      ? personProperty(number, at, reading)
      : noun.meaning.property
    : tokens.some((other) => language.attacked.has(other))
      ? 'ATTACK_COUNT'
      : undefined;
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
  }));
}

function isDate({ from }: FoundNumber, tokens: readonly Token[], dates: readonly FoundDate[]): boolean {
  const start = tokens[from]?.start ?? 0;
  return dates.some((date) => date.start <= start && start < date.end);
}

function isMeasure({ from, to }: FoundNumber, { tokens, language, paragraph }: Reading): boolean {
  const token = tokens[from];
  const before = token ? paragraph.text.slice(Math.max(0, token.start - 2), token.start) : '';
  return (
    language.measures.at(tokens, to + 1) !== undefined ||
    /[$€£#:.]\s?$/u.test(before) ||
    /^\s?[%:°]/u.test(paragraph.text.slice(tokens[to]?.end ?? 0))
  );
}

function wordsOf({ tokens, paragraph }: Reading, from: number, to: number): string {
  return paragraph.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

function distinct(figures: readonly Figure[]): Figure[] {
  const keys = figures.map(({ property, start }) => `${property} ${start}`);
  return figures.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

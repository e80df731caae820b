/** What a number of a sentence counts: the noun behind it, and what befell those whom it counts. */
import { COUNTS_OF_PEOPLE, type CountOfPeople } from '../../schema/vocabulary.ts';
import type { Paragraph } from './document.ts';
import type { Language, Property } from './languages/language.ts';
import type { FoundNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A sentence. */
export interface Reading {
  paragraph: Paragraph;
  tokens: readonly Token[];
  language: Language;
  numbers: readonly FoundNumber[];
}

/** How many words may stand between a number and what it counts: `five heavily armed rebel fighters`. */
const NOUN_REACH = 4;
/** How many between the number and `killed`. */
const VERB_REACH = 9;

export interface Noun {
  property: Property | 'PERSON';
  unit: string;
  at: number;
  length: number;
}

/** The last one before a verb or a preposition: `drone attacks` are attacks. */
export function nounAfter({ to, value }: FoundNumber, reading: Reading): Noun | undefined {
  const { tokens, language, paragraph, numbers } = reading;
  let found: Noun | undefined;
  for (let at = to + 1; at <= to + NOUN_REACH + 1; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || /[,،;؛:()"“”«»]/.test(paragraph.text.slice(before.end, token.start))) break;
    if (language.measures.at(tokens, at) || numbers.some(({ from }) => from === at)) break;
    const noun = language.counted.at(tokens, at);
    // `58 people have been killed`: the people are counted.
    if (noun && found?.property === 'PERSON' && found.at + found.length < at) break;
    if (noun) {
      found = { ...noun.meaning, at, length: noun.length };
      at += noun.length - 1;
      continue;
    }
    // `Drone and rocket attacks`: attacks of both kinds.
    const isModifier =
      found && found.property !== 'PERSON' && language.code === 'en' && !/s$/.test(before.folded);
    if (isModifier && language.conjunctions.has(token) && language.counted.at(tokens, at + 1)) continue;
    if (language.articles.has(token) || language.conjunctions.has(token)) break;
    // `Members of the militia`: what is counted stands before it.
    if (language.prepositions.has(token) && (found || language.code === 'en')) break;
    // `Una explosión` is no number.
    if (language.code === 'es' && (found || value === 1)) break;
    if (found && language.code !== 'en') break;
  }
  return found;
}

/** A comma parts two clauses, where the verb does not stand right behind it: `three, wounding two`. */
const CLAUSE_REACH = 3;

export function personProperty(
  { from }: FoundNumber,
  nounAt: number,
  { paragraph, tokens, language, numbers }: Reading,
): { property: Property; at: number } | undefined {
  const near = tokens.flatMap((_, at) => {
    const distance = at < from ? from - at : Math.max(0, at - nounAt);
    if (distance > VERB_REACH) return [];
    const [first = 0, last = 0] = at < from ? [at, from] : [nounAt, at];
    const between = paragraph.text.slice(tokens[first]?.end, tokens[last]?.start);
    const isInserted = language.including.at(tokens, nounAt + 1) !== undefined && at > nounAt;
    if (distance > CLAUSE_REACH && /[,،;]/.test(between) && !isInserted) return [];
    const befell = language.befell.at(tokens, at)?.meaning;
    if (!befell || (at > nounAt && isOfAnother(at, nounAt))) return [];
    // `Four died and 17 others`.
    if (at < from && language.conjunctions.has(tokens[at + 1])) return [];
    return [{ distance, property: befell, at }];
  });
  const [nearest] = near.sort((one, other) => one.distance - other.distance);
  if (nearest) return nearest;
  const isTroop = language.counted.at(tokens, nounAt)?.meaning.unit === 'soldier';
  return isTroop ? { property: 'TROOP_COUNT', at: from } : undefined;

  /** `Killed two people and wounded nine`: the wounded are nine. */
  function isOfAnother(at: number, behind: number): boolean {
    const isParted = tokens.slice(behind + 1, at).some((token) => language.conjunctions.has(token));
    return isParted && numbers.some((number) => number.start === at + 1);
  }
}

/** `Went missing` before a number: its last word stands there. */
export function befellEndingAt(end: number, { tokens, language }: Reading): Befell | undefined {
  // `Hirió a nueve`.
  const at = language.code === 'es' && tokens[end]?.folded === 'a' ? end - 1 : end;
  const ending = [0, 1, 2].map((back) => ({ back, found: language.befell.at(tokens, at - back) }));
  const found = ending.find(({ back, found: phrase }) => phrase?.length === back + 1);
  return found?.found && { property: found.found.meaning, at: at - found.back };
}

/** `Nine were injured`. */
export function befellBehind(to: number, { tokens, language }: Reading): Befell | undefined {
  let at = to + 1;
  while (at <= to + 3 && language.auxiliaries.has(tokens[at])) at++;
  const found = language.befell.at(tokens, at);
  return found && { property: found.meaning, at };
}

interface Befell {
  property: CountOfPeople;
  at: number;
}

export const isOfPeople = (property: Property): boolean =>
  COUNTS_OF_PEOPLE.some((counted) => counted === property);

/** As the format has it. */
const EXCERPT_MAX_WORDS = 12;

/** The number, and the word that says of what it is one, where few enough words stand between. */
export function excerptOf(reading: Reading, [from, until]: readonly [number, number], said: number): string {
  const whole = wordsOf(reading, Math.min(from, said), Math.max(until, said) + 1);
  return whole.split(/\s+/).length <= EXCERPT_MAX_WORDS ? whole : wordsOf(reading, from, until + 1);
}

export function wordsOf({ tokens, paragraph }: Reading, from: number, to: number): string {
  return paragraph.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

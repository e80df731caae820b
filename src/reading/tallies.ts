/** Numbers that stand apart from what they count: `the number of injured has risen to three`. */
import type { Language, Property } from './languages/language.ts';
import type { FoundNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** The noun that says what is counted. */
export interface Tally {
  property: Property;
  unit: string;
  from: number;
  to: number;
}

/** How many words may stand between the noun and its number. */
const TALLY_REACH = 18;
/** How many between `the number of` and what it counts: `people who were killed`. */
const COUNTED_REACH = 4;

export function talliesIn(tokens: readonly Token[], language: Language): Tally[] {
  let until = -1;
  return tokens.flatMap((_, at) => {
    // `Toll` in `death toll` is no second one.
    const found = at > until ? tallyAt(tokens, at, language) : [];
    until = found[0]?.to ?? until;
    return found;
  });
}

function tallyAt(tokens: readonly Token[], at: number, language: Language): Tally[] {
  const toll = language.toll.at(tokens, at);
  const tally = toll ?? language.tally.at(tokens, at);
  if (!tally) return [];
  const end = at + tally.length;
  const reach = Array.from({ length: COUNTED_REACH + 1 }, (_, offset) => end + offset);
  for (const index of reach) {
    // `The toll of the attack`: what comes behind an article is another thing, but for `the number of the dead`.
    const befell = language.befell.at(tokens, index);
    if (befell && !(toll && index > end + 1))
      return [{ property: befell.meaning, unit: 'person', from: at, to: index + befell.length - 1 }];
    const counted = toll ? undefined : language.counted.at(tokens, index);
    if (counted && counted.meaning.property !== 'PERSON') {
      const { property, unit } = counted.meaning;
      return [{ property, unit, from: at, to: index + counted.length - 1 }];
    }
  }
  return toll ? [{ property: 'KILLED' as const, unit: 'person', from: at, to: end - 1 }] : [];
}

/** `numbers`: those of the sentence, without dates. No other one stands between a tally and its own. */
export function tallyOf(
  number: FoundNumber,
  tallies: readonly Tally[],
  tokens: readonly Token[],
  numbers: readonly FoundNumber[],
  language: Language,
): Tally | undefined {
  // `A raid on two ships` has a noun of its own.
  const hasNoun = ({ to }: FoundNumber) =>
    ![language.prepositions, language.conjunctions, language.spanJoin].some((list) =>
      list.has(tokens[to + 1]),
    );
  const isFree = (from: number, to: number) =>
    !numbers.some((other) => from < other.from && other.from < to && !hasNoun(other));
  const arrives = language.arrives.has(tokens[number.start - 1]);
  const before = tallies.findLast(({ to }) => to < number.start);
  if (before && number.start - before.to <= TALLY_REACH) {
    const isNext = number.start - before.to === 1;
    // `From five to seven`: the one that it has reached.
    const isReached =
      arrives && (isFree(before.to, number.from) || isRise(number, tokens, numbers, language));
    if (isNext || isReached) return before;
  }
  // `Bringing to seven the number of dead`.
  const after = tallies.find(({ from }) => from > number.to);
  const words = after ? tokens.slice(number.to + 1, after.from) : [];
  return after && arrives && words.every((token) => language.articles.has(token)) ? after : undefined;
}

function isRise(
  number: FoundNumber,
  tokens: readonly Token[],
  numbers: readonly FoundNumber[],
  language: Language,
): boolean {
  const last = numbers.findLast(({ to }) => to < number.from);
  return last !== undefined && number.start - last.to === 2 && language.between.has(tokens[last.start - 1]);
}

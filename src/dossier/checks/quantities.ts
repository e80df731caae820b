/** A claim's number is that of its own text, and stands in its paragraph. */
import { type Amounts, amountsIn, holds, type Printed } from '../../reading/amounts.ts';
import { languageFor, languageOfText } from '../../reading/languages.ts';
import type { Claim } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import { type Passage, passageNames, passageOf } from '../passages.ts';
import type { Path } from '../read.ts';
import type { Context, Rule } from './reader.ts';

type Quantity = Loose<NonNullable<Claim['quantity']>>;
type Qualifier = NonNullable<Printed['qualifier']>;

interface Counted {
  path: Path;
  claim: Loose<Claim>;
  qualifier: Qualifier | 'between';
  values: number[];
  /** What the claim's own text gives. */
  own: Amounts;
  /** What the words of the paragraph give that are to settle it. */
  excerpt: Amounts | undefined;
}

/** One fault is one message: what its own text contradicts is not looked for in the paragraph as well. */
export const checkQuantities: Rule = (context, { error, warn }) => {
  for (const counted of countedIn(context)) {
    const { path, claim, qualifier, values, own, excerpt } = counted;
    const passage = passageOf(claim);
    const where = passage ? passageNames([passage]) : 'its paragraph';
    const printed = passage && printedAt(passage, context);
    const has = printed?.numbers.length ? ` has ${listed(printed.numbers)}` : '';
    const isExact = qualifier === 'exactly';
    const isWorded = own.numbers.length > 0 || own.vague.some(({ least, most }) => most > least);
    for (const value of values) {
      if (isWorded && !holds(own, value, isExact) && !sums(own.numbers).has(value)) {
        const words = listed(own.numbers.length ? own.numbers : own.vague);
        const which = has ? `${where}${has}` : `which of them stands in ${where}?`;
        error(path, `the text of this claim says ${words}, and its quantity is ${value}: ${which}`);
      } else if (excerpt?.numbers.length && !holds(excerpt, value, isExact) && !isSum(value, own, excerpt)) {
        error(
          path,
          `the excerpt of this claim says ${listed(excerpt.numbers)}, and its quantity is ${value}`,
        );
      } else if (printed && !holds(printed, value, isExact) && !isSum(value, own, printed) && value !== 1) {
        const found = has ? `, which${has}` : '';
        error(path, `${value} does not stand in ${where}, in digits or in words${found}`);
      }
    }
    const inText = otherQualifier(own, qualifier, values);
    const inPrint = isExact && printed ? otherQualifier(printed, qualifier, values) : undefined;
    const inExcerpt = excerpt && otherQualifier(excerpt, qualifier, values);
    const said = inText ?? inExcerpt ?? inPrint;
    if (!said) continue;
    const who = inText ? 'the text of this claim says' : inExcerpt ? 'its excerpt says' : `${where} has`;
    warn(path, `${who} "${said}", and this quantity is ${QUALIFIED[qualifier]} ${values}`);
  }
};

const QUALIFIED = {
  exactly: 'exactly',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  between: 'between',
} as const;

function printedAt(passage: Required<Passage>, { reader }: Context): Amounts | undefined {
  const language = reader.of(passage.source)?.language;
  const paragraphs = reader.at(passage);
  return language && paragraphs
    ? together(paragraphs.map(({ text, tokens }) => amountsIn(text, language, tokens)))
    : undefined;
}

function* countedIn({ dossier }: Context): Generator<Counted> {
  const counted: Counted[] = [];
  each(dossier.events, (slug, { claims }) => {
    claims?.forEach((claim, index) => {
      const { quantity, text } = claim ?? {};
      if (!claim || !quantity) return;
      const [qualifier, values] = valuesOf(quantity);
      if (!qualifier || values.some((value) => value === undefined)) return;
      const read = (words: string) =>
        ownOf(words, values as number[], dossier.sources?.[claim.source ?? '']?.language);
      counted.push({
        path: ['events', slug, 'claims', index, 'quantity', qualifier],
        claim,
        qualifier,
        values: values as number[],
        own: read(text ?? ''),
        excerpt: claim.excerpt ? read(claim.excerpt) : undefined,
      });
    });
  });
  yield* counted;
}

/** A claim's text is in the editors' language or the document's: of a word such as `once` the reading counts that fits. */
function ownOf(text: string, values: readonly number[], ofSource: string | undefined): Amounts {
  const languages = [languageOfText(text), ofSource ?? ''].flatMap((code) => languageFor(code) ?? []);
  const readings = languages.map((language) => amountsIn(text, language));
  const fits = (own: Amounts) => values.every((value) => holds(own, value, false));
  return readings.find(fits) ?? readings[0] ?? { numbers: [], vague: [] };
}

/** Nothing where the quantity itself is not in order. */
function valuesOf(quantity: Quantity): [Counted['qualifier'] | undefined, (number | undefined)[]] {
  const [qualifier, other] = QUALIFIERS.filter((key) => quantity[key] !== undefined);
  const [low, high] = quantity.between ?? [];
  if (!qualifier || other || (low ?? 0) > (high ?? 0)) return [undefined, []];
  return [qualifier, qualifier === 'between' ? [low, high] : [quantity[qualifier]]];
}

const QUALIFIERS = ['exactly', 'about', 'at-least', 'at-most', 'between'] as const;

const together = (amounts: readonly Amounts[]): Amounts => ({
  numbers: amounts.flatMap(({ numbers }) => numbers),
  vague: amounts.flatMap(({ vague }) => vague),
});

/** `Three in Kut and two in Basra`: the text says which numbers of the paragraph it adds. */
function isSum(value: number, own: Amounts, printed: Amounts): boolean {
  const numbers = own.numbers.filter(({ values }) =>
    values.some((part) => part === 1 || holds(printed, part, true)),
  );
  return sums(numbers).has(value);
}

/** A text that adds more is not read by anybody. */
const PARTS_MAX = 8;

/** Of two or more of them. */
function sums(numbers: readonly Printed[]): Set<number> {
  const parts = numbers.slice(0, PARTS_MAX).map(({ values }) => values[0] ?? 0);
  const found = new Set<number>();
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, index) => chosen & (1 << index));
    if (some.length > 1) found.add(some.reduce((sum, part) => sum + part, 0));
  }
  return found;
}

/** How else a number may be coded than it is qualified: `nearly seven` is about seven, and seven at most. */
const ALLOWED: Readonly<Record<Qualifier, readonly Counted['qualifier'][]>> = {
  exactly: ['exactly', 'about', 'at-least', 'at-most', 'between'],
  about: ['about', 'at-least', 'at-most', 'between'],
  'at-least': ['at-least', 'between'],
  'at-most': ['at-most', 'between'],
};

/** Where each place that has the number qualifies it, and none as the quantity does. */
function otherQualifier(
  { numbers }: Amounts,
  qualifier: Counted['qualifier'],
  values: readonly number[],
): string | undefined {
  const [value = 0] = values;
  const same = numbers.filter((number) => number.values.includes(value));
  const isOther = ({ qualifier: printed }: Printed) => printed && !ALLOWED[printed].includes(qualifier);
  return same.length && same.every(isOther) ? same[0]?.words : undefined;
}

const listed = (found: readonly { words: string }[]): string =>
  [...new Set(found.map(({ words }) => `"${words}"`))].join(', ');

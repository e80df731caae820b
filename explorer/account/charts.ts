/** The numbers of an account as charts: one for each unit, with a part for whatever counts the same, on its own axis. */
import type { AccountValueFragment, Agreement } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { shortName } from '../source/short-name.ts';
import { shortDate } from '../time/date-words.ts';
import { capitalised } from '../words.ts';
import { countWords, periodWords } from './count-words.ts';
import { domainOf, type Interval, intervalOf, quantityWords } from './interval.ts';
import type { ToldValue } from './told.ts';

export interface Chart {
  /** What is counted, and of whom: numbers of another unit or actor are in a chart of their own. */
  counted: string;
  parts: Part[];
}

/** Figures that count the same, since the same time and on the same basis: only these are compared. */
export interface Part {
  /** How it was counted, and since when; null where the chart has no other part. */
  caption: string | null;
  /** From where to where its axis goes: what counts something else is not to be measured against it. */
  domain: [number, number];
  figures: Figure[];
  range: { interval: Interval; words: string } | null;
}

export interface Figure {
  qualifier: NonNullable<AccountValueFragment['quantity']>['qualifier'];
  /** The numbers that its source gave. */
  given: number[];
  interval: Interval;
  words: string;
  /** Who says so, and where it is printed. */
  told: string;
}

export interface Told {
  agreement: Agreement;
  values: ToldValue[];
}

type Numbered = ToldValue & { quantity: NonNullable<ToldValue['quantity']> };

/** None for a number that stands alone: its words say all that there is to see. */
export function chartsOf({ values }: Told): Chart[] {
  const numbered = values.filter((value): value is Numbered => value.quantity !== null);
  const units = Map.groupBy(numbered, ({ count, actor }) => `${count?.unit} ${actor?.slug}`);
  return [...units.values()].flatMap((group): Chart[] => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const same = [...Map.groupBy(group, (value) => frameOf(value)).values()];
    const isOne = same.length === 1;
    const count = first.count && { ...first.count, ...(isOne ? {} : { period: null, basis: null }) };
    return [
      {
        counted: countWords({ count }, first.actor?.name),
        parts: same.map((values) => partOf(values, isOne)),
      },
    ];
  });
}

/** `Counted, since 15 October 2023`. */
function frameOf({ count }: Pick<ToldValue, 'count'>): string {
  const basis = count?.basis ? phraseOf('FigureBasis', count.basis) : 'not said how';
  return capitalised([basis, count?.period && periodWords(count.period)].filter(Boolean).join(', '));
}

function partOf(values: Numbered[], isOne: boolean): Part {
  const { range, agreement } = values[0]?.count ?? {};
  const current = values.filter(({ superseded }) => !superseded);
  return {
    caption: isOne || !values[0] ? null : frameOf(values[0]),
    domain: domainOf(values.map(({ quantity }) => intervalOf(quantity))),
    figures: values.map(figureOf),
    range:
      range && current.length > 1
        ? {
            interval: intervalOf(range),
            words:
              agreement === 'CONTRADICTORY'
                ? `from least to greatest: ${quantityWords(range)}`
                : `fits all of them: ${quantityWords(range)}`,
          }
        : null,
  };
}

const figureOf = ({ quantity, claims, asOf, superseded }: Numbered): Figure => ({
  qualifier: quantity.qualifier,
  given: [quantity.low, quantity.best, quantity.high].flatMap((number) => number ?? []),
  interval: intervalOf(quantity),
  words: [quantityWords(quantity), asOf && `as of ${shortDate(asOf)}`, superseded && 'an earlier value']
    .filter(Boolean)
    .join(', '),
  told: toldBy(claims),
});

/** What stands above it. */
export const chartCaption = ({ counted, parts }: Chart): string =>
  `What is counted: ${counted}${parts.length > 1 ? '. Each part counts something else, so each has an axis of its own.' : ''}`;

/** The chart for who does not see it. */
export function chartWords({ counted, parts }: Chart): string {
  const told = parts.map(({ caption, figures, range }) => {
    const each = figures.map(({ words, told }) => `${words} (${told})`).join('; ');
    return `${caption ? `${caption}: ` : ''}${each}.${range ? ` Shaded: ${range.words}.` : ''}`;
  });
  return `Figures. What is counted: ${counted}. ${told.join(' ')}`;
}

export const figuresIn = ({ parts }: Chart): Figure[] => parts.flatMap(({ figures }) => figures);

function toldBy(claims: ToldValue['claims']): string {
  const places = claims.map(({ claimant, source }) =>
    [claimant?.name, shortName(source)].filter(Boolean).join(' in '),
  );
  return [...new Set(places)].join('; ');
}

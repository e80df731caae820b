/** The numbers of an account as charts, one for whatever can be compared. */
import type { AccountValueFragment, Agreement } from '../api/documents.ts';
import { shortName } from '../source/short-name.ts';
import { shortDate } from '../time/date-words.ts';
import { countWords } from './count-words.ts';
import { domainOf, type Interval, intervalOf, quantityWords } from './interval.ts';
import type { ToldValue } from './told.ts';

export interface Chart {
  /** What is counted, and of whom: numbers of another unit or actor stand in a chart of their own. */
  counted: string;
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

/** None for a number that is exact and stands alone: its words say all that there is to see. */
export function chartsOf({ values }: Told): Chart[] {
  const comparable = Map.groupBy(
    values.flatMap(({ quantity, ...value }) => (quantity ? [{ ...value, quantity }] : [])),
    ({ count, actor }) => countWords({ count }, actor?.name),
  );
  return [...comparable].flatMap(([counted, group]): Chart[] => {
    const figures = group.map(({ quantity, claims, asOf, superseded }) => ({
      qualifier: quantity.qualifier,
      given: [quantity.low, quantity.best, quantity.high].flatMap((number) => number ?? []),
      interval: intervalOf(quantity),
      words: [quantityWords(quantity), asOf && `as of ${shortDate(asOf)}`, superseded && 'an earlier value']
        .filter(Boolean)
        .join(', '),
      told: toldBy(claims),
    }));
    if (figures.length === 1 && figures[0]?.qualifier === 'EXACTLY') return [];
    const spans = figures.map(({ interval }) => interval);
    const { range, agreement } = group[0]?.count ?? {};
    const current = group.filter(({ superseded }) => !superseded);
    return [
      {
        counted,
        domain: domainOf(spans),
        figures,
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
      },
    ];
  });
}

/** The chart for who does not see it. */
export function chartWords({ counted, figures, range }: Chart): string {
  const told = figures.map(({ words, told }) => `${words} (${told})`).join('; ');
  return `Figures as intervals, counted in: ${counted}. ${told}.${range ? ` Shaded: ${range.words}.` : ''}`;
}

function toldBy(claims: ToldValue['claims']): string {
  const places = claims.map(({ claimant, source }) =>
    [claimant?.name, shortName(source)].filter(Boolean).join(' in '),
  );
  return [...new Set(places)].join('; ');
}

/** One figure out of all numbers of a count, by a named rule. It is always one that a claim reports. */
import { type FigurePolicy, QUANTITY_QUALIFIERS } from '../../schema/vocabulary.ts';
import { bySlug } from './claim.ts';
import { pointOf, type Quantity, widthOf } from './quantity.ts';
import type { Value } from './values.ts';

type Numeric = Value & { quantity: Quantity };
type Order = (a: Numeric, b: Numeric) => number;

const least: Order = (a, b) => pointOf(a.quantity) - pointOf(b.quantity);
const greatest: Order = (a, b) => least(b, a);
const narrowest: Order = (a, b) => compare(widthOf(a.quantity), widthOf(b.quantity));
const byQualifier: Order = (a, b) => rankOf(a) - rankOf(b);
const mostIndependent: Order = (a, b) => b.independentSourceCount - a.independentSourceCount;
const mostSources: Order = (a, b) => b.sourceCount - a.sourceCount;
/** By the time that it counts up to; where that is not said, it is as of when its last source was published. */
const latest: Order = (a, b) => compare(countedUpTo(b), countedUpTo(a));

/** What is left between two numbers that are the same: they are as of different dates. */
const last = [narrowest, byQualifier, bySlug];
const lowest = [least, ...last];
const mostReported = [mostIndependent, mostSources, ...lowest];

const POLICIES: Readonly<Record<FigurePolicy, (values: readonly Numeric[]) => Numeric | undefined>> = {
  LOWEST: (values) => inOrder(values, lowest)[0],
  HIGHEST: (values) => inOrder(values, [greatest, ...last])[0],
  MEDIAN: (values) => {
    const claims = inOrder(values, lowest).flatMap((value) => value.claims.map(() => value));
    return claims[Math.floor((claims.length - 1) / 2)];
  },
  MODE: (values) => inOrder(values, mostReported)[0],
  LATEST: (values) => inOrder(values, [latest, ...mostReported])[0],
  MOST_PRECISE: (values) => inOrder(values, [narrowest, ...mostReported])[0],
};

/** Null where no value is a number. */
export function figureOf(values: readonly Value[], policy: FigurePolicy): Numeric | null {
  return POLICIES[policy](values.filter((value): value is Numeric => value.quantity !== null)) ?? null;
}

function inOrder(values: readonly Numeric[], orders: readonly Order[]): Numeric[] {
  return values.toSorted((a, b) => orders.reduce((found, order) => found || order(a, b), 0));
}

const countedUpTo = ({ asOf, published }: Numeric) => asOf?.earliest ?? published;

function rankOf({ quantity }: Numeric): number {
  return QUANTITY_QUALIFIERS.indexOf(quantity.qualifier);
}

/** Infinity less Infinity is no number. */
function compare<Compared extends number | string>(a: Compared, b: Compared): number {
  return Number(a > b) - Number(a < b);
}

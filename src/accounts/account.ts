/** All claims about one property of one event, and how far they agree. Nothing depends on the order of the claims. */
import { type Agreement, FIGURE_POLICIES, type FigurePolicy } from '../../schema/vocabulary.ts';
import { bySlug, type Claim, type Source } from './claim.ts';
import { type Contradiction, contradictionsOf, type Declared } from './contradictions.ts';
import { figureOf } from './figures.ts';
import type { Quantity } from './quantity.ts';
import { rangeOf } from './range.ts';
import { type Counted, type Value, valuesOf } from './values.ts';

export interface Account extends Counted {
  agreement: Agreement;
  range: Quantity | null;
  /** Where a claim is a number: the value that each policy picks. */
  figures: { policy: FigurePolicy; value: Value }[];
  contradictions: Contradiction[];
}

export function accountOf(
  claims: readonly Claim[],
  declared: readonly Declared[],
  sources: ReadonlyMap<string, Source>,
): Account {
  const sorted = claims.toSorted(bySlug);
  const counted = valuesOf(sorted, sources);
  const contradictions = contradictionsOf(sorted, declared);
  return {
    ...counted,
    agreement: agreementOf(counted, contradictions),
    range: rangeOf(sorted, contradictions),
    figures: FIGURE_POLICIES.flatMap((policy) => {
      const value = figureOf(counted.values, policy);
      return value ? [{ policy, value }] : [];
    }),
    contradictions,
  };
}

/** Intervals of which each two have a value in common have one in common all together, so pairs decide. */
function agreementOf({ values, sourceCount }: Counted, contradictions: readonly Contradiction[]): Agreement {
  if (sourceCount === 1) return 'SINGLE';
  if (contradictions.length) return 'CONTRADICTORY';
  return values.length === 1 ? 'AGREED' : 'COMPATIBLE';
}

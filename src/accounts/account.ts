/** All claims about one property of one event, and how far they agree. Nothing depends on the order of the claims. */
import { type Agreement, FIGURE_POLICIES, type FigurePolicy } from '../../schema/vocabulary.ts';
import { bySlug, type Claim, comparedAs, countOf, supersededAmong } from './claim.ts';
import { type Contradictions, contradictionsOf, type Declared } from './contradictions.ts';
import { figureOf } from './figures.ts';
import { type Join, type Known, originsOf } from './origins.ts';
import type { Quantity } from './quantity.ts';
import { rangeOf } from './range.ts';
import { type Counted, countsOf, type Value, valuesOf } from './values.ts';

export interface Account extends Counted {
  agreement: Agreement;
  /** Null where what is counted is not one and the same. */
  range: Quantity | null;
  /** One for each thing that is counted, on one basis and since one time. */
  counts: Count[];
  /** Of each value that is a number. */
  countOf: ReadonlyMap<Value, Count>;
  contradictions: Contradictions;
  /** The sources by origin, each with what holds it together. */
  origins: Origin[];
}

export interface Origin {
  sources: string[];
  joins: Join[];
}

export interface Count extends Counted, Pick<Claim, 'actor' | 'period' | 'basis'> {
  /** Of the first of its claims. */
  slug: string;
  unit: string | null;
  agreement: Agreement;
  range: Quantity | null;
  /** The value that each policy picks. */
  figures: { policy: FigurePolicy; value: Value }[];
}

export function accountOf(claims: readonly Claim[], declared: readonly Declared[], known: Known): Account {
  const sorted = claims.toSorted(bySlug);
  const superseded = supersededAmong(sorted);
  const { of: origins, joins } = originsOf(sorted, known);
  const counted = valuesOf(sorted, known, origins);
  const contradictions = contradictionsOf(sorted, declared, known.around);
  const groups = Map.groupBy(counted.values, (value) => countOf(value));
  const counts = [...groups].flatMap(([name, values]) =>
    name === null ? [] : [countIn(values, superseded, contradictions, known, origins)],
  );
  const [only, ...others] = counts;
  const isDisputed = Boolean(contradictions.disputed.size || contradictions.declared.length);
  return {
    ...counted,
    agreement: agreementOf(counted, sorted, superseded, isDisputed),
    range: only && !others.length ? only.range : null,
    counts,
    countOf: new Map(counts.flatMap((count) => count.values.map((value) => [value, count]))),
    contradictions,
    origins: originsIn(origins, joins),
  };
}

function originsIn(of: ReadonlyMap<string, string>, joins: readonly Join[]): Origin[] {
  const groups = Map.groupBy([...of.keys()].sort(), (source) => of.get(source));
  const joined = Map.groupBy(joins, ({ source }) => of.get(source));
  return [...groups].map(([name, sources]) => ({ sources, joins: joined.get(name) ?? [] }));
}

function countIn(
  values: Value[],
  superseded: ReadonlySet<string>,
  { disputed, declared }: Contradictions,
  known: Known,
  origins: ReadonlyMap<string, string>,
): Count {
  const claims = values.flatMap((value) => value.claims).sort(bySlug);
  const own = new Set(claims.map(({ slug }) => slug));
  const groups = new Set(claims.flatMap((claim) => comparedAs(claim, superseded) ?? []));
  const isDisputed =
    [...groups].some((group) => disputed.has(group)) ||
    declared.some(({ claim, other }) => own.has(claim) && own.has(other));
  const current = values.filter((value) => !value.superseded);
  const counted = { values, ...countsOf(claims, originsOf(claims, known, origins).of) };
  const { slug, quantity, actor, period, basis } = claims[0] as Claim & { quantity: Quantity };
  return {
    ...counted,
    slug,
    unit: quantity.unit,
    actor,
    period,
    basis,
    agreement: agreementOf(counted, claims, superseded, isDisputed),
    // As of two dates, they are not compared.
    range:
      groups.size === 1
        ? rangeOf(
            current.map(({ quantity }) => quantity as Quantity),
            isDisputed,
          )
        : null,
    figures: FIGURE_POLICIES.flatMap((policy) => {
      const value = figureOf(current, policy);
      return value ? [{ policy, value }] : [];
    }),
  };
}

function agreementOf(
  { values, sourceCount }: Counted,
  claims: readonly Claim[],
  superseded: ReadonlySet<string>,
  isDisputed: boolean,
): Agreement {
  if (sourceCount === 1) return 'SINGLE';
  if (isDisputed) return 'CONTRADICTORY';
  // Earlier values are no disagreement; a later one that one source alone gives is not agreed on either.
  const current = claims.filter(({ slug }) => !superseded.has(slug));
  const isAgreed = values.filter((value) => !value.superseded).length === 1;
  return isAgreed && new Set(current.map(({ source }) => source)).size > 1 ? 'AGREED' : 'COMPATIBLE';
}

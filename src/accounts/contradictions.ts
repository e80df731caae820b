/**
 * Which claims of an account cannot both be true: by their numbers or places, or because the dossier says so. Claims with as many
 * different numbers contradict each other in pairs, so pairs are never listed here: what is compared is kept with each
 * claim, and whoever asks for a claim's contradictions finds them by that (src/planner/contradictions.ts).
 */
import { type Claim, comparedAs, supersededAmong } from './claim.ts';
import { type Around, arePointsApart, intervalsOf } from './locations.ts';
import { type Interval, intervalOf, type Quantity } from './quantity.ts';

/** As a dossier declares it. */
export interface Declared {
  claim: string;
  other: string;
  /** Null where points are too far from each other. */
  reason: string | null;
}

/** A claim's number or place as it is compared with others of the same `group`. */
export interface Compared {
  claim: Claim;
  group: string;
  interval: Interval;
}

export interface Contradictions {
  superseded: ReadonlySet<string>;
  compared: Compared[];
  /** Groups in which two of them have no value in common. */
  disputed: ReadonlySet<string>;
  /** Each of them both ways, in the order of the claims; without those of which one is superseded. */
  declared: Declared[];
}

export function contradictionsOf(
  claims: readonly Claim[],
  declared: readonly Declared[],
  around: Around,
): Contradictions {
  const superseded = supersededAmong(claims);
  const places: ReadonlyMap<string | null, Interval> = intervalsOf(
    claims.flatMap(({ place }) => place ?? []),
    around,
  );
  const compared = claims.flatMap((claim) => {
    const within = places.get(claim.place);
    if (within) return [{ claim, group: 'place', interval: within }];
    const group = comparedAs(claim, superseded);
    return group === null ? [] : [{ claim, group, interval: intervalOf(claim.quantity as Quantity) }];
  });
  const groups = Map.groupBy(compared, ({ group }) => group);
  const own = new Set(claims.map(({ slug }) => slug));
  const current = declared.filter(
    ({ claim, other }) => own.has(claim) && !superseded.has(claim) && !superseded.has(other),
  );
  return {
    superseded,
    compared,
    disputed: new Set([...groups].filter(([, group]) => areApart(group)).map(([name]) => name)),
    declared: bothWays([...current, ...pointsApart(claims)]),
  };
}

/** Intervals of which each two have a value in common have one in common all together. */
function areApart(group: readonly Compared[]): boolean {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  for (const { interval } of group) {
    low = Math.max(low, interval.low);
    high = Math.min(high, interval.high);
  }
  return high < low;
}

/** Of what is declared and told by points as well, the reason stays. */
function* pointsApart(claims: readonly Claim[]): Generator<Declared> {
  const located = claims.flatMap(({ slug, point }) => (point ? [{ slug, point }] : []));
  for (const [index, one] of located.entries()) {
    for (const other of located.slice(index + 1)) {
      if (!arePointsApart(one.point, other.point)) continue;
      yield { claim: one.slug, other: other.slug, reason: null };
    }
  }
}

function bothWays(declared: readonly Declared[]): Declared[] {
  const both = declared.flatMap(({ claim, other, reason }) => [
    { claim, other, reason },
    { claim: other, other: claim, reason },
  ]);
  const name = ({ claim, other }: Declared) => `${claim} ${other}`;
  const told = both.sort((a, b) => Number(a.reason !== null) - Number(b.reason !== null));
  const distinct = [...new Map(told.map((one) => [name(one), one])).values()];
  return distinct.sort((a, b) => Number(name(a) > name(b)) - Number(name(a) < name(b)));
}

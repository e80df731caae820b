/** What two sources say of an event, point by point. */
import type { ClaimProperty, ComparedClaimFragment, ComparedEventsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';

export type ComparedEvent = ComparedEventsFragment['edges'][number]['node'];

/** One property of an event, with what each of the two claims about it. */
export interface Point {
  property: ClaimProperty;
  first: ComparedClaimFragment[];
  second: ComparedClaimFragment[];
  /** Why what the one claims can't be right beside what the other does; a dossier may give none. */
  conflicts: (string | null)[];
}

export const isOfBoth = ({ first, second }: Point): boolean => first.length > 0 && second.length > 0;

/** Those that both make claims about come first. */
export function pointsOf({ claims }: ComparedEvent, firstSlug: string): Point[] {
  const points = [...Map.groupBy(nodesOf(claims), ({ property }) => property)].map(
    ([property, all]): Point => {
      const [first, second] = [
        all.filter(({ source }) => source.slug === firstSlug),
        all.filter(({ source }) => source.slug !== firstSlug),
      ];
      return { property, first, second, conflicts: conflictsOf(first, second) };
    },
  );
  return points.toSorted((a, b) => Number(isOfBoth(b)) - Number(isOfBoth(a)));
}

/** Each reason once. */
function conflictsOf(first: ComparedClaimFragment[], second: ComparedClaimFragment[]): (string | null)[] {
  const others = new Set(second.map(({ slug }) => slug));
  const reasons = first.flatMap(({ contradicts }) =>
    contradicts.filter(({ claim }) => others.has(claim.slug)).map(({ reason }) => reason),
  );
  return [...new Set(reasons)];
}

/** The values of an account as they are shown, each with the claims that report it. */
import type { AccountValueFragment, ClaimFragment, ValueClaimsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';

/** With how many a claim is set against at most: the document asks for one more, to know of it. */
export const MOST_CONTRADICTIONS = 6;

export interface ToldClaim extends ClaimFragment {
  /** Whether more contradict it than are told here. */
  contradictsMore: boolean;
}

export interface ToldValue extends AccountValueFragment {
  claims: ToldClaim[];
  /** How many there are besides; null where that is not known. */
  moreClaims: number | null;
}

type Told = AccountValueFragment & { claims: ValueClaimsFragment & { totalCount?: number } };

/** First what somebody counted, last what those say of themselves whose acts are counted; in charts as in words. */
const BASES = ['COUNTED', 'ESTIMATED', null, 'CLAIMED'];
const placeOf = ({ count }: AccountValueFragment): number => BASES.indexOf(count?.basis ?? null);

export const toldOf = (values: { edges: { node: Told }[] }): ToldValue[] =>
  nodesOf(values)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ claims, ...value }) => ({
      ...value,
      claims: nodesOf(claims).map((claim) => ({
        ...claim,
        contradicts: claim.contradicts.slice(0, MOST_CONTRADICTIONS),
        contradictsMore: claim.contradicts.length > MOST_CONTRADICTIONS,
      })),
      moreClaims: moreOf(claims),
    }));

function moreOf({ edges, pageInfo, totalCount }: Told['claims']): number | null {
  if (!pageInfo.hasNextPage) return 0;
  return totalCount === undefined ? null : totalCount - edges.length;
}

/** Whether a value is put in the very words of each source that reports it. */
export const isInWords = ({ text, claims }: ToldValue): boolean =>
  claims.length > 0 && claims.every(({ excerpt }) => excerpt === text);

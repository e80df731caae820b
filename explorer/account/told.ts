/** The values of an account as they are shown, each with the claims that report it. */
import type { AccountFragment, AccountValueFragment, ClaimFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';

export interface ToldValue extends AccountValueFragment {
  claims: ClaimFragment[];
  /** How many there are, also where not all were read. */
  claimCount: number;
}

export const toldOf = (values: Pick<AccountFragment['values'], 'edges'>): ToldValue[] =>
  nodesOf(values).map(({ claims, ...value }) => ({
    ...value,
    claims: nodesOf(claims),
    claimCount: claims.totalCount,
  }));

import type { AffiliationKind } from '../api/documents.ts';

/** From whom the tie is read: from who is tied, or from the one to whom. */
export type Direction = 'forth' | 'back';

const TIES: Record<AffiliationKind, Record<Direction, string>> = {
  ALIGNED_WITH: { forth: 'stands on the side of', back: 'has on its side' },
  BACKED_BY: { forth: 'is backed by', back: 'backs' },
  DESIGNATED_TERRORIST_BY: { forth: 'is held to be terrorist by', back: 'holds to be terrorist' },
  EMPLOYED_BY: { forth: 'works for', back: 'employs' },
  LEADS: { forth: 'leads', back: 'is led by' },
  MEMBER_OF: { forth: 'is a member of', back: 'has as a member' },
  OFFICIAL_OF: { forth: 'holds an office in', back: 'has as an official' },
  OPERATES: { forth: 'operates', back: 'is operated by' },
  OWNED_BY: { forth: 'is owned by', back: 'owns' },
  PART_OF: { forth: 'is part of', back: 'has as a part' },
  SPEAKS_FOR: { forth: 'speaks for', back: 'has as a spokesperson' },
};

/** A tie as one of its ends has it: `leads`, `is led by`. */
export const tieInWords = (kind: AffiliationKind, direction: Direction): string => TIES[kind][direction];

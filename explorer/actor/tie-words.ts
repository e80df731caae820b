import type { AffiliationKind } from '../api/documents.ts';
import { inverseOf, phraseOf } from '../labels.ts';

/** From whom the tie is read: from who is tied, or from the one to whom. */
export type Direction = 'forth' | 'back';

/** A tie as one of its ends has it: `leads`, `is led by`. */
export const tieInWords = (kind: AffiliationKind, direction: Direction): string =>
  (direction === 'forth' ? phraseOf : inverseOf)('AffiliationKind', kind);

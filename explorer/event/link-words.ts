import type { EventLinkKind, LinkDirection } from '../api/documents.ts';
import { inverseOf, phraseOf } from '../labels.ts';

/** What comes before the name of the other event: `This retaliates for`. */
export const linkWords = (kind: EventLinkKind, direction: LinkDirection): string =>
  `This ${(direction === 'OUTGOING' ? phraseOf : inverseOf)('EventLinkKind', kind)}`;

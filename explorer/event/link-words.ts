import type { EventLinkKind, LinkDirection } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';

/** Below the name of the other event, `it`: `This retaliates for it`, `It retaliates for this`. */
export const linkWords = (kind: EventLinkKind, direction: LinkDirection): string => {
  const [one, other] = direction === 'OUTGOING' ? ['This', 'it'] : ['It', 'this'];
  return `${one} ${phraseOf('EventLinkKind', kind)} ${other}`;
};

import type { EventLinkKind, LinkDirection } from '../api/documents.ts';

const WORDS: Record<EventLinkKind, [outgoing: string, incoming: string]> = {
  CAUSES: ['This brings about', 'This is brought about by'],
  ESCALATES: ['This escalates', 'This is escalated by'],
  PRECEDES: ['This leads up to', 'This follows'],
  RETALIATES_FOR: ['This retaliates for', 'Retaliation for this:'],
  SAME_CAMPAIGN: ['Of one campaign with', 'Of one campaign with'],
};

/** What comes before the name of the other event. */
export const linkWords = (kind: EventLinkKind, direction: LinkDirection): string =>
  WORDS[kind][direction === 'OUTGOING' ? 0 : 1];

import type { ParticipantRole } from '../api/documents.ts';

const ROLES: Record<ParticipantRole, string> = {
  BENEFICIARY: 'gained by it',
  CLAIMED_PERPETRATOR: 'claims to have done it',
  COUNTERPART: 'was the other side of it',
  INITIATOR: 'began it',
  INTERCEPTOR: 'stopped it or tried to',
  LOCATION_HOST: 'had it on its ground',
  MEDIATOR: 'stood between the sides',
  OTHER: 'had another part in it',
  PERPETRATOR: 'did it',
  SUSPECTED_PERPETRATOR: 'is said to have done it',
  TARGET: 'was the target',
  VICTIM: 'was harmed',
};

/** What an actor did in an event, or what was done to it, to follow its name. */
export const roleInWords = (role: ParticipantRole): string => ROLES[role];

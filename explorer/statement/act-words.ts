import type { SpeechAct } from '../api/documents.ts';
import { listed } from '../words.ts';

const DOES: Record<SpeechAct, string> = {
  ACCUSE: 'accuses',
  ACKNOWLEDGE: 'acknowledges',
  ADVISE: 'advises',
  AGREE: 'agrees',
  ANNOUNCE: 'announces',
  ANNOUNCE_INVESTIGATION: 'announces an inquiry',
  APPEAL: 'appeals',
  ASSERT_RIGHT: 'asserts a right',
  ATTRIBUTE: 'names whom it blames',
  CLAIM_RESPONSIBILITY: 'claims responsibility',
  CONDOLE: 'condoles',
  CONFIRM: 'confirms',
  CONDEMN: 'condemns',
  DECLINE_COMMENT: 'declines to comment',
  DEMAND: 'demands',
  DENY_RESPONSIBILITY: 'denies responsibility',
  ESTIMATE: 'estimates',
  JUSTIFY: 'justifies',
  PRAISE: 'praises',
  PROMISE: 'promises',
  PROPOSE: 'proposes',
  REJECT: 'rejects',
  REPORT: 'reports',
  THREATEN: 'threatens',
  VOW: 'vows',
  WARN: 'warns',
};

/** What a speaker does by speaking, to follow the speaker's name: `accuses and warns`. */
export const does = (acts: SpeechAct[]): string => listed(acts.map((act) => DOES[act]));

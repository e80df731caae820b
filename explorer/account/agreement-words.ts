import type { AccountFragment } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import type { Sourced } from './sources-words.ts';

/** How far sources agree. Those that draw on each other do not agree: they tell one thing twice. */
export function agreementWords(account: Pick<AccountFragment, 'agreement'> & Sourced): string {
  const { agreement, sourceCount, independentSourceCount } = account;
  return agreement === 'AGREED' && sourceCount > 1 && independentSourceCount === 1
    ? 'same report'
    : phraseOf('Agreement', agreement);
}

import type { AccountFragment } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { counted } from '../words.ts';
import { type Sourced, sourcesWords } from './sources-words.ts';

type Agreed = Pick<AccountFragment, 'agreement' | 'values'> & Sourced;

/** How far sources agree. Those that draw on each other do not agree: they tell one thing twice. */
export function agreementWords(account: Agreed): string {
  const { agreement, sourceCount, independentSourceCount } = account;
  if (isCountedApart(account)) return 'different counts';
  return agreement === 'AGREED' && sourceCount > 1 && independentSourceCount === 1
    ? 'same report'
    : phraseOf('Agreement', agreement);
}

/** How many report it. Those that count something else confirm nothing of each other, however independent they are. */
export const reportersWords = (account: Agreed): string =>
  isCountedApart(account) ? counted(account.sourceCount, 'source') : sourcesWords(account);

/** Whether its numbers count different things: since another day, on another basis, of others. Then nothing is compared. */
function isCountedApart({ agreement, values }: Agreed): boolean {
  const numbers = values.edges.filter(({ node }) => node.quantity);
  const kinds = numbers.map(({ node: { count, actor } }) =>
    [count?.unit, count?.basis, count?.period?.edtf, actor?.slug].join(),
  );
  return agreement === 'COMPATIBLE' && new Set(kinds).size > 1;
}

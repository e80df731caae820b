/** What a number counts, in a reader's words. */
import type { AccountValueFragment } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { dateWords } from '../time/date-words.ts';

type Counted = Pick<AccountValueFragment, 'count' | 'asOf'>;

/** `attack, since 17 October 2023, claimed`. */
export function countWords({ count }: Pick<Counted, 'count'>, actor?: string): string {
  const { unit, period, basis } = count ?? {};
  return [unit ?? 'number', actor, period && periodWords(period), basis && phraseOf('FigureBasis', basis)]
    .filter(Boolean)
    .join(', ');
}

/** `since 17 October 2023, claimed, as of 9 December 2023`; empty where no source says so. */
export function frameWords({ count, asOf }: Counted): string {
  const { period, basis } = count ?? {};
  return [
    period && periodWords(period),
    basis && phraseOf('FigureBasis', basis),
    asOf && `as of ${dateWords(asOf)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

type Period = NonNullable<NonNullable<AccountValueFragment['count']>['period']>;

/** `since 17 October 2023`, or the time itself. */
export function periodWords(period: Period): string {
  const [start = '', end] = period.edtf.split('/');
  return end === '..' ? `since ${dateWords({ ...period, edtf: start })}` : dateWords(period);
}

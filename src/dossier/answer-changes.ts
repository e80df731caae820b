/** How many answers each party gives to an event, where that is another number than before. */
import type { Rows } from './row.ts';

export interface AnswerChange {
  /** Null for actors without one. */
  party: string | null;
  from: number;
  to: number;
  sentence: string;
}

export function answerChanges(event: string, before: Rows, after: Rows): AnswerChange[] {
  const [had, has] = [before, after].map(({ responses }) =>
    Map.groupBy(
      responses.filter(({ subjectEventId }) => subjectEventId === event),
      ({ partyId }) => partyId,
    ),
  ) as [Map<string | null, unknown[]>, Map<string | null, unknown[]>];
  const names = new Map([...before.parties, ...after.parties].map(({ slug, name }) => [slug, name]));
  return [...new Set([...had.keys(), ...has.keys()])].flatMap((party) => {
    const [from, to] = [had.get(party)?.length ?? 0, has.get(party)?.length ?? 0];
    if (from === to) return [];
    const whose = party === null ? 'actors without a party' : (names.get(party) ?? party);
    const count = Math.abs(to - from);
    const answers = `${count} ${to > from ? 'more' : 'fewer'} ${count === 1 ? 'answer' : 'answers'}`;
    return [{ party, from, to, sentence: `${answers} from ${whose}: ${to} now, ${from} before` }];
  });
}

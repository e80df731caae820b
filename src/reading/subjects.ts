/** Who is the subject of a verb of speech. */
import type { Language } from './languages/language.ts';
import type { Quotation } from './quotations.ts';
import type { Candidate, Reading, Verb } from './speech.ts';
import type { Token } from './tokens.ts';

export function subjectOf(verb: Verb, quotation: Quotation, reading: Reading): Candidate | undefined {
  const { candidates, language, text, tokens, verbs, sentence } = reading;
  const following = orPerson(candidates.find(({ at, start }) => at > verb.at && start >= verb.end));
  const isNext = following && following.at - verb.at <= 12 && !verbBetween(verb, following, verbs);
  if (verb.isAccording) return isNext ? following : undefined;
  if (language.subject === 'after') return isNext ? following : before();
  // `"…," said Doe`.
  const quotedBefore =
    quotation.end <= verb.start && /^[,.]?["”»’',\s.]*$/u.test(text.slice(quotation.end, verb.start));
  if (quotedBefore) return isNext ? following : undefined;
  // Behind `told` is who was told, but where a subject may follow its verb.
  return before() ?? (isNext && language.dropsSubject ? following : undefined);

  // `Said the spokesman of the Front, Jane Doe`.
  function orPerson(found: Candidate | undefined): Candidate | undefined {
    const next = found?.isAfterPreposition && candidates.find(({ start }) => start >= found.end);
    const isApposed =
      next && next.named[0]?.type === 'PERSON' && APPOSED.test(text.slice(found.end, next.start));
    return isApposed ? next : found;
  }

  function before(): Candidate | undefined {
    // `Doe reiterated … and noted that`: both are hers.
    const joined = joinedTo(verb, tokens, verbs, language);
    if (joined) return subjectOf(joined, quotation, reading);
    const from = quotation.end <= verb.start ? quotation.end : sentence.start;
    const earlier = candidates.filter(({ start, end }) => start >= from && end <= verb.start);
    const free = earlier.filter(({ isAfterPreposition }) => !isAfterPreposition);
    // `Doe, an official of a group that Roe blames, said`.
    if (isBehindInsertion(text, verb.start)) {
      return free.find(({ named: [one] }) => one?.type === 'PERSON') ?? free[0] ?? earlier[0];
    }
    // `Doe met Roe and warned`: she who met him.
    if (language.conjunctions.has(tokens[verb.at - 1]) && free[0]) return free[0];
    return free.at(-1) ?? earlier[0];
  }
}

const APPOSED = /^(\s\p{L}+){0,3},\s+$/u;

export const isBehindInsertion = (text: string, start: number) =>
  /[,)–—-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));

const verbBetween = (verb: Verb, { start }: Candidate, verbs: readonly Verb[]) =>
  verbs.some((other) => other !== verb && other.start > verb.start && other.start < start);

/** The verb before, where nothing but `and` or a comma parts the two from one subject. */
function joinedTo(
  verb: Verb,
  tokens: readonly Token[],
  verbs: readonly Verb[],
  language: Language,
): Verb | undefined {
  const isJoined =
    language.conjunctions.has(tokens[verb.at - 1]) || /ing$/.test(tokens[verb.at]?.folded ?? '');
  const index = verbs.indexOf(verb);
  return isJoined ? verbs.slice(0, index).findLast(({ isAccording }) => !isAccording) : undefined;
}

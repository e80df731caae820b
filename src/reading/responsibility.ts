/** Who takes responsibility for an attack, denies it or condemns it, in whatever words the article has for it. */
import type { FoundDate } from './dates.ts';
import type { Channel, Language } from './languages/language.ts';
import type { Named } from './names.ts';
import type { Candidate, Reading, Verb } from './speech.ts';
import { subjectOf } from './subjects.ts';
import { type Token, tokensIn } from './tokens.ts';

export type Stand = 'CLAIM_RESPONSIBILITY' | 'DENY_RESPONSIBILITY';

/** What is news by itself, with or without a quotation. */
export interface Stance {
  paragraph: number;
  start: number;
  act: Stand | 'CONDEMN' | 'CONDOLE';
  /** As printed, from the verb on. */
  words: string;
  speakers: readonly Named[];
  channel?: Channel;
  said?: FoundDate;
  /** `No group claimed responsibility`. */
  isNone: boolean;
}

/** How many words may stand between the verb and what is claimed: in Arabic the claimer does. */
const OBJECT_REACH = { before: 4, after: 8 };
const NEGATION_REACH = 6;

interface Found {
  act: Stand;
  /** The last token of the verb, and of what is claimed. */
  to: number;
  until: number;
  isPassive?: boolean;
  isNone: boolean;
}

export function standAt(tokens: readonly Token[], at: number, language: Language): Found | undefined {
  const isNone = tokens
    .slice(Math.max(0, at - NEGATION_REACH), at)
    .some((_, index) => language.negations.at(tokens, Math.max(0, at - NEGATION_REACH) + index));
  for (const { act, verbs, objects, isOnlyDenied } of language.responsibility) {
    const verb = verbs.at(tokens, at);
    if (!verb || (isOnlyDenied && !isNone)) continue;
    const end = at + verb.length;
    for (let index = end; index <= end + OBJECT_REACH[language.subject]; index++) {
      const object = objects.at(tokens, index);
      const until = index + (object?.length ?? 1) - 1;
      // `Claimed the attack was staged` says something else.
      if (object && !language.auxiliaries.has(tokens[until + 1])) return { act, to: end - 1, until, isNone };
    }
  }
  const passive = language.claimedBy.at(tokens, at);
  const isOfAttack = tokens.slice(0, at).some((_, index) => {
    const noun = language.counted.at(tokens, index)?.meaning.property;
    return (
      noun === 'ATTACK_COUNT' || language.responsibility.some(({ objects }) => objects.at(tokens, index))
    );
  });
  if (!passive || !isOfAttack) return undefined;
  const to = at + passive.length - 1;
  return { act: 'CLAIM_RESPONSIBILITY', to, until: to, isPassive: true, isNone };
}

/** What a sentence tells of it. */
export function stancesIn(
  paragraph: number,
  reading: Reading,
  howOf: (verb: Verb) => { channel?: Channel; said?: FoundDate },
): Stance[] {
  return reading.verbs.flatMap((verb): Stance[] => {
    const act = verb.stand?.act ?? verb.act;
    if (
      act !== 'CLAIM_RESPONSIBILITY' &&
      act !== 'DENY_RESPONSIBILITY' &&
      act !== 'CONDEMN' &&
      act !== 'CONDOLE'
    )
      return [];
    const isNone = verb.stand?.isNone ?? false;
    const subject = isNone ? undefined : subjectIn(verb, reading);
    const speakers = subject?.named ?? [];
    // Whoever denies nothing has said nothing, and `a raid that was widely condemned` names nobody.
    if (isNone ? act !== 'CLAIM_RESPONSIBILITY' : !verb.stand && speakers.length !== 1) return [];
    const words = reading.text.slice(verb.start, reading.tokens[verb.stand?.until ?? -1]?.end ?? verb.end);
    const stance = { paragraph, start: verb.start, act, words, isNone, ...howOf(verb) };
    const others = subject ? joinedTo(subject, reading) : [];
    return [speakers, ...others].map((each) => ({ ...stance, speakers: each }));
  });
}

/** `The Union and the League condemned it`: both did. */
function joinedTo(subject: Candidate, { candidates, text, language }: Reading): (readonly Named[])[] {
  const before = candidates.filter(({ end, named }) => end <= subject.start && named.length === 1);
  const found = before.findLast(({ end }) => {
    const between = tokensIn(text.slice(end, subject.start), language);
    const isAnd = language.numberJoin.has(between[0]) || (!between.length && language.code === 'ar');
    return isAnd && between.slice(1).every((token) => language.articles.has(token));
  });
  return found ? [found.named] : [];
}

function subjectIn(verb: Verb, reading: Reading) {
  const { candidates, language, tokens } = reading;
  const next = tokens.findIndex(({ start }) => start >= verb.end);
  const by = verb.stand?.isPassive ? verb.stand.to : language.by.has(tokens[next]) ? next : undefined;
  if (by !== undefined) return candidates.find(({ at }) => at > by && at <= by + 3);
  return subjectOf(verb, { paragraph: 0, text: '', start: 0, end: 0 }, reading);
}

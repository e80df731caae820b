/** A sentence as it is read for who speaks in it: its verbs of speech, and who may be their subject. */
import type { Act, Language } from './languages/language.ts';
import type { Mention, Named } from './names.ts';
import type { Quotation } from './quotations.ts';
import { standAt } from './responsibility.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A verb of speech, or what does its work: `according to`. */
export interface Verb {
  at: number;
  start: number;
  end: number;
  act?: Act;
  isAccording: boolean;
  /** What it says of responsibility. */
  stand?: ReturnType<typeof standAt>;
}

/** What a pronoun, `the group` and `the statement` mean, as far as one has read. */
export interface Known {
  person?: Named;
  /** The latest last. */
  groups: readonly Named[];
  utterance?: Named;
}

export interface Candidate {
  start: number;
  end: number;
  at: number;
  named: readonly Named[];
  isAfterPreposition: boolean;
}

export interface Reading {
  text: string;
  sentence: Sentence;
  tokens: readonly Token[];
  candidates: readonly Candidate[];
  verbs: readonly Verb[];
  quoted: readonly Quotation[];
  language: Language;
  known: Known;
}

export function read(
  text: string,
  sentence: Sentence,
  found: Pick<Reading, 'tokens' | 'quoted' | 'language' | 'known'> & { mentions: readonly Mention[] },
): Reading {
  const { mentions, tokens, language } = found;
  const reading = { ...found, text, sentence, verbs: verbsIn(tokens, language) };
  return { ...reading, candidates: candidatesIn(reading, mentions) };
}

/** Each is compared with each: a sentence that has more is no sentence. */
const VERBS_MAX = 100;

function verbsIn(tokens: readonly Token[], language: Language): Verb[] {
  const verbs = tokens.flatMap((token, at) => {
    const according = language.according.at(tokens, at);
    const speech = language.speech.at(tokens, at);
    const match = according ?? speech;
    const stand = according ? undefined : standAt(tokens, at, language);
    if (!match && !stand) return [];
    const end = tokens[stand?.to ?? at + (match?.length ?? 1) - 1]?.end ?? token.end;
    const act = according ? undefined : (stand?.act ?? speech?.meaning);
    return [{ at, start: token.start, end, act, isAccording: !!according, ...(stand ? { stand } : {}) }];
  });
  return verbs.slice(0, VERBS_MAX);
}

function candidatesIn(
  { text, tokens, language, known }: Omit<Reading, 'candidates'>,
  mentions: readonly Mention[],
) {
  const candidates: Candidate[] = [];
  const add = (start: number, end: number, named: readonly Named[]) => {
    const at = tokens.findIndex((token) => token.start >= start);
    let before = at - 1;
    while (language.articles.has(tokens[before])) before--;
    candidates.push({
      start,
      end,
      at,
      named,
      isAfterPreposition: isOwner(end) || (isBehindPreposition(before) && !isClause(before, end)),
    });
  };
  // `As the Front denied it`: what begins is a clause, and whoever is named its subject.
  const isClause = (before: number, end: number) => {
    const next = tokens.findIndex((token) => token.start >= end);
    return (
      /^(as|after|before|since)$/.test(tokens[before]?.folded ?? '') && language.speech.has(tokens[next])
    );
  };
  const isBehindPreposition = (before: number) =>
    language.prepositions.has(tokens[before]) && !language.speech.has(tokens[before]);
  // `Norland's minister said`.
  const isOwner = (end: number) => {
    const next = tokens.findIndex((token) => token.start >= end);
    const isTitled = [0, 1, 2].some((offset) => language.titles.has(tokens[next + offset]));
    return isTitled && next >= 0 && /^['’]s\b/u.test(text.slice(end));
  };
  // `Doe told reporters that it was what she called …`.
  const speaking = (start: number) =>
    mentions.findLast(
      ({ end, candidates: [one] }) =>
        end <= start &&
        one?.type === 'PERSON' &&
        language.speech.has(tokens.find((token) => token.start >= end)),
    )?.candidates[0];
  for (const { start, end, candidates: named } of mentions) {
    if (named.some(({ kind }) => kind === 'actors')) add(start, end, named);
  }
  tokens.forEach((token, at) => {
    const isTaken = candidates.some(({ start, end }) => start <= token.start && token.start < end);
    // `Doe's statement` is hers, whoever spoke before.
    const isOwned = /['’]s\s+$/u.test(text.slice(Math.max(0, token.start - 4), token.start));
    if (isTaken || isOwned) return;
    const meant =
      (language.person.at(tokens, at) && { length: 1, named: speaking(token.start) ?? known.person }) ||
      groupAt(tokens, at, language, known) ||
      (language.utterance.at(tokens, at) && { length: 1, named: known.utterance });
    if (!meant) return;
    const end = tokens[at + meant.length - 1]?.end ?? token.end;
    add(token.start, end, meant.named ? [meant.named] : []);
  });
  return candidates.sort((one, other) => one.start - other.start);
}

function groupAt(tokens: readonly Token[], at: number, language: Language, known: Known) {
  const group = language.group.at(tokens, at);
  if (!group) return undefined;
  const kinds = group.meaning.split(' ').filter(Boolean);
  const isMeant = ({ type = 'OTHER' }: Named) => !kinds.length || kinds.includes(type);
  return { length: group.length, named: known.groups.findLast(isMeant) };
}

/** Who says what is quoted: by the verb of speech nearest to it, and by who is its subject. */
import type { FoundDate } from './dates.ts';
import type { Paragraph } from './document.ts';
import type { Act, Channel, Language } from './languages/language.ts';
import type { Mention, Named } from './names.ts';
import type { Quotation } from './quotations.ts';
import { type Stance, stancesIn } from './responsibility.ts';
import { inSentences, masked, sentencesIn } from './sentences.ts';
import { type Known, type Reading, read, type Verb } from './speech.ts';
import { isBehindInsertion, subjectOf } from './subjects.ts';
import { foldedWords } from './tokens.ts';

export interface Attributed extends Quotation {
  /** Nobody where no rule gives one; several where it is not certain. */
  speakers: readonly Named[];
  act?: Act;
  channel?: Channel;
  /** When it was said: a date beside the verb. */
  said?: FoundDate;
  /** Nothing else stands in its sentence. */
  isBare: boolean;
  /** Counted through the document. */
  sentence: number;
}

export interface Speech {
  quotations: Attributed[];
  /** Claims and denials of responsibility, also those in whose sentence something is quoted. */
  stances: Stance[];
}

export function attributed(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
  language: Language,
): Attributed[] {
  return speechIn(paragraphs, quotations, mentions, dates, language).quotations;
}

export function speechIn(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
  language: Language,
): Speech {
  const known: Known = { groups: [] };
  const found: Attributed[] = [];
  const stances: Stance[] = [];
  let count = 0;
  const byParagraph = <Item extends { paragraph: number }>(items: readonly Item[]) =>
    Map.groupBy(items, ({ paragraph }) => paragraph);
  const [quotationsIn, mentionsIn, datesIn] = [
    byParagraph(quotations),
    byParagraph(mentions),
    byParagraph(dates),
  ];
  for (const { number, text, tokens: all } of paragraphs) {
    const here = quotationsIn.get(number) ?? [];
    const dated = datesIn.get(number) ?? [];
    const plain = masked(text, here);
    const isSeen = ({ start }: { start: number }) => plain[start] === text[start];
    // A name that is quoted does not speak.
    const named = (mentionsIn.get(number) ?? []).filter(isSeen);
    let inParagraph: readonly Named[] = [];
    const before = found.length;
    const sentences = sentencesIn(plain);
    const tokens = inSentences(sentences, all.filter(isSeen));
    const mentioned = inSentences(sentences, named);
    const quoted = inSentences(sentences, here);
    for (const [index, sentence] of sentences.entries()) {
      const reading = read(plain, sentence, {
        tokens: tokens[index] ?? [],
        mentions: mentioned[index] ?? [],
        quoted: quoted[index] ?? [],
        language,
        known,
      });
      const how =
        reading.quoted.length || reading.verbs.some(({ act }) => act)
          ? { channel: channelIn(reading), said: saidIn(reading, dated) }
          : {};
      const isBare = reading.quoted.length > 0 && !reading.tokens.length;
      count += 1;
      stances.push(
        ...stancesIn(number, reading, (verb) => ({
          channel: how.channel,
          // `The League, which claimed the raid, warned on Monday`.
          said: saidIn({ ...reading, verbs: [verb] }, dated),
        })),
      );
      for (const quotation of reading.quoted) {
        const { speakers, act } = speakerOf(quotation, reading) ?? {
          speakers: isGoingOn(quotation, reading) ? (found.at(-1)?.speakers ?? []) : inParagraph,
          act: undefined,
        };
        found.push({
          ...quotation,
          speakers,
          act,
          ...how,
          isBare,
          sentence: count,
        });
        if (speakers.length) inParagraph = speakers;
      }
      learn(reading, inParagraph);
    }
    // What is quoted first may be attributed with what follows: `"…." "…," said Doe`.
    const [next] = found.slice(before).filter(({ speakers }) => speakers.length);
    for (const quotation of found.slice(before)) {
      if (next && !quotation.speakers.length && quotation.isBare) quotation.speakers = next.speakers;
    }
  }
  return { quotations: sameWordsSameSpeaker(found), stances };
}

function speakerOf(
  quotation: Quotation,
  reading: Reading,
): { speakers: readonly Named[]; act?: Act } | undefined {
  const { candidates, language, text, verbs, tokens } = reading;
  // `Considered "terrorists" by Washington`.
  const after = tokens.findIndex(({ start }) => start >= quotation.end);
  const by = after < 0 ? undefined : language.by.at(tokens, after);
  const agent =
    by &&
    candidates.find(
      ({ at, named }) => named.length && at >= after + by.length && at <= after + by.length + 2,
    );
  if (agent) return { speakers: agent.named };
  // `Doe "stressed that …"`: the verb is quoted, too.
  const before = candidates.findLast(({ end }) => end <= quotation.start);
  // `Called it "…"`: what is spoken of.
  const isObject = verbs.some(({ end }) => before && /^\s$/.test(text.slice(end, before.start)));
  if (before && !isObject && /^[\s"“«„]*$/u.test(text.slice(before.end, quotation.start)))
    return { speakers: before.named };
  const told = verbs.length ? namedBehind(quotation, reading) : undefined;
  if (told) return told;
  // `A "…" and warned that`: another verb, of what comes next.
  const isOver = after >= 0 && language.conjunctions.has(tokens[after]);
  const distance = (verb: Verb) =>
    gap(verb, quotation, text) + (isOver && verb.start > quotation.end ? text.length : 0);
  const sorted = verbs.toSorted((one, other) => distance(one) - distance(other));
  for (const verb of sorted) {
    const subject = subjectOf(verb, quotation, reading);
    if (subject) return { speakers: subject.named, act: verb.act };
  }
  const [verb] = verbs;
  const first = candidates.find(
    ({ end, isAfterPreposition }) => verb && end <= verb.start && !isAfterPreposition,
  );
  return first ? { speakers: first.named } : undefined;
}

/** `And added: "…"`, in a language that needs no `he` there: whoever spoke before. */
function isGoingOn({ start }: Quotation, { language, text, tokens, verbs }: Reading): boolean {
  const [verb] = verbs;
  if (!language.dropsSubject || !verb || verb.at > 1) return false;
  const isFirst = verb.at === 0 || language.conjunctions.has(tokens[0]);
  return isFirst && start > verb.end && text.slice(verb.end, start).trim().split(/\s+/).length <= 2;
}

/** How many words may stand between a quotation and its speaker: `the Iraqi spokeswoman`. */
const TITLE_REACH = 3;

/** `"…," spokeswoman Jane Doe, who …, said`: whoever comes right behind it, with all that is said of her. */
function namedBehind({ end }: Quotation, { candidates, language, text, tokens, verbs }: Reading) {
  if (!/^[,،]?["”»’']?[,،]?["”»’']?\s/u.test(text.slice(end)) || !/[,،]/u.test(text.slice(end, end + 3)))
    return undefined;
  const first = tokens.findIndex((token) => token.start >= end);
  const next = candidates.find((candidate) => first >= 0 && candidate.at >= first);
  if (!next || next.at - first > TITLE_REACH) return undefined;
  if (tokens.slice(first, next.at).some((token) => language.speech.has(token))) return undefined;
  const behind = verbs.filter(({ start }) => start >= next.end);
  const verb = behind.find(({ start }) => isBehindInsertion(text, start)) ?? behind[0];
  if (!verb) return undefined;
  const described = candidates.filter(({ start }) => start >= next.start && start < (behind[0]?.start ?? 0));
  const person = described.find(({ named: [one] }) => one?.type === 'PERSON') ?? next;
  return { speakers: person.named, act: verb.act };
}

/** A comma after the quotation's end keeps it with the verb behind it. */
function gap(verb: Verb, { start, end }: Quotation, text: string): number {
  if (verb.start >= end) {
    const between = text.slice(end, verb.start);
    return between.length - (/^,?["”»’']/u.test(between) ? 3 : 0);
  }
  return start - verb.end;
}

function channelIn({ tokens, language }: Reading): Channel | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const channel = language.channels.at(tokens, at);
    if (channel && channel.meaning !== 'WRITTEN_STATEMENT') return channel.meaning;
  }
  return tokens.map((_, at) => language.channels.at(tokens, at)?.meaning).find(Boolean);
}

/** How far a date may stand from the verb: `said in a statement on Friday`, `on Friday vowed`. */
const DATE_REACH_CHARACTERS = 24;

function saidIn(
  { verbs, text, tokens, language }: Reading,
  dates: readonly FoundDate[],
): FoundDate | undefined {
  // `Said in a statement on Friday`: also behind what was said, and where.
  const channels = tokens.filter((token) => language.utterance.has(token) || language.channels.has(token));
  return dates.find(({ start, end }) =>
    [...verbs, ...channels].some((word) => {
      const isBehind = word.end <= start;
      const between = isBehind ? text.slice(word.end, start) : text.slice(end, word.start);
      const reach = isBehind ? DATE_REACH_CHARACTERS : 2;
      const isOfWhatCame = /^['’]s\b/.test(text.slice(end));
      return between.length <= reach && !/[.,;_،]|\bthat\b/.test(between.trim()) && !isOfWhatCame;
    }),
  );
}

/** What the next sentences may mean by `he`, `the group` or `the statement`. */
function learn(reading: Reading, speakers: readonly Named[]): void {
  const { candidates, known, language, text, tokens, verbs } = reading;
  const subjects = verbs.flatMap((verb) => subjectOf(verb, NOWHERE, reading)?.named ?? []);
  const free = candidates.filter(({ isAfterPreposition }) => !isAfterPreposition);
  const named = [...free.flatMap((candidate) => candidate.named), ...subjects, ...speakers];
  const isPerson = ({ type }: Named) => type === 'PERSON';
  const person = [...subjects, ...speakers].findLast(isPerson) ?? named.find(isPerson);
  if (person) known.person = person;
  const isGroup = ({ type, kind }: Named) => kind === 'actors' && type !== 'PERSON' && type !== 'MEDIA';
  // Whoever does something comes last, as it is more likely to be spoken of.
  const others = candidates
    .flatMap((candidate) => candidate.named)
    .filter(isGroup)
    .toReversed();
  known.groups = [
    ...known.groups,
    ...others,
    ...named.filter(isGroup).toReversed(),
    ...subjects.filter(isGroup),
  ];
  // `A statement by the ministry`, `a Pentagon statement`.
  tokens.forEach((token, at) => {
    if (!language.utterance.has(token)) return;
    const owner =
      candidates.find(
        (candidate) => candidate.end === token.start - 1 && candidate.end === tokens[at - 1]?.end,
      ) ??
      candidates.find(
        (candidate) =>
          candidate.start > token.end &&
          candidate.at - at <= 6 &&
          !/[,.]/.test(text.slice(token.end, candidate.start)),
      );
    // `Doe claimed it in a statement posted on Friday`.
    const [who] = owner?.named ?? (speakers.length ? speakers : subjects);
    if (who && (owner || !known.utterance)) known.utterance = who;
  });
}

const NOWHERE: Quotation = { paragraph: 0, text: '', start: 0, end: 0 };

/** Each is compared with each. */
const COMPARED_MAX = 2000;

/** A headline quotes what the article quotes in full. */
function sameWordsSameSpeaker(found: readonly Attributed[]): Attributed[] {
  if (found.length > COMPARED_MAX) return [...found];
  const wordsOf = found.map(({ text }) => ` ${foldedWords(text).join(' ')} `);
  return found.map((quotation, index) => {
    const [speaker] = quotation.speakers;
    if (speaker?.type === 'PERSON') return quotation;
    const words = wordsOf[index] ?? '';
    const full = found.find(
      (other, at) =>
        at !== index && other.speakers[0]?.type === 'PERSON' && (wordsOf[at] ?? '').includes(words),
    );
    const any = speaker
      ? undefined
      : found.find(
          (other, at) => at !== index && other.speakers.length && (wordsOf[at] ?? '').includes(words),
        );
    const like = full ?? any;
    return like
      ? { ...quotation, speakers: like.speakers, channel: quotation.channel ?? like.channel }
      : quotation;
  });
}

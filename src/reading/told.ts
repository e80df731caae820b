/** Which sentences plainly name the one whose word they give: `according to Doe`, `…, Doe said` at the end, `Doe said …`. */
import { fold } from '../../schema/fold.ts';
import type { Paragraph } from './document.ts';
import type { Language } from './languages/language.ts';
import type { Mention, Named } from './names.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { inSentences, masked, sentencesIn } from './sentences.ts';
import { type Known, type Reading, read, type Verb } from './speech.ts';
import { subjectOf } from './subjects.ts';

export interface Told {
  /** A sentence as it is printed, or a part of one that another has told. */
  text: string;
  by?: { who: Named; words: string };
}

const NOWHERE: Quotation = { paragraph: 0, text: '', start: 0, end: 0 };
const NOBODY: Known = { groups: [] };

export function toldIn(paragraph: Paragraph, mentions: readonly Mention[], language: Language): Told[] {
  const { number, text } = paragraph;
  const plain = masked(text, quotationsIn(paragraph, language.code));
  const isSeen = ({ start }: { start: number }) => plain[start] === text[start];
  const sentences = sentencesIn(plain);
  const tokens = inSentences(sentences, paragraph.tokens.filter(isSeen));
  const mentioned = inSentences(
    sentences,
    mentions.filter((mention) => mention.paragraph === number && isSeen(mention)),
  );
  return sentences.flatMap((sentence, index): Told[] => {
    const reading = read(plain, sentence, {
      tokens: tokens[index] ?? [],
      mentions: mentioned[index] ?? [],
      quoted: [],
      language,
      known: NOBODY,
    });
    // Of two who speak in one sentence, either may be meant.
    const [verb, other] = reading.verbs.filter(({ act }) => act === undefined);
    const teller = verb && !other ? tellerOf(verb, reading) : undefined;
    const { by, from = sentence.start, to = sentence.end } = teller ?? {};
    return [
      { text: text.slice(sentence.start, from) },
      { text: text.slice(from, to), by },
      { text: text.slice(to, sentence.end) },
    ].filter((part) => part.text);
  });
}

interface Teller extends Pick<Told, 'by'> {
  /** Where what is told starts and ends, if it is not the whole sentence. */
  from?: number;
  to?: number;
}

function tellerOf(verb: Verb, reading: Reading): Teller | undefined {
  const { text, sentence } = reading;
  // `Three were killed, said Doe`: as with words that are quoted.
  const before = text.slice(sentence.start, verb.start).search(/[,،]\s*$/u);
  const quoted = before < 0 ? NOWHERE : { ...NOWHERE, end: sentence.start + before };
  const subject = subjectOf(verb, quoted, reading);
  const [who, other] = subject?.named.filter(({ kind }) => kind === 'actors') ?? [];
  if (!subject || !who || other) return undefined;
  const [start, end] = [Math.min(verb.start, subject.start), Math.max(verb.end, subject.end)];
  const words = text.slice(start, end);
  const by = { who, words };
  if (verb.isAccording) return { by };
  const isLast = /^([^\p{L}]*|\s+(\p{L}+\s+){0,2}\p{L}+[.\s]*|,.*)$/u.test(text.slice(end, sentence.end));
  const isApart = /[,،]["”»’']?\s+(\p{L}+\s+){0,3}$/u.test(text.slice(sentence.start, start));
  if (isLast && isApart) return { by };
  // `Responded with five strikes` is speech as well, and tells of none.
  if (!TELLS.test(fold(text.slice(verb.start, verb.end)))) return undefined;
  const isFirst = /^\s*([^\s,،]+[,،]?\s+){0,4}$/u.test(text.slice(sentence.start, start));
  const isJoined = verb.end <= subject.start || /^\s*$/.test(text.slice(subject.end, verb.start));
  const [told = ''] = OPENING.exec(text.slice(end, sentence.end)) ?? [];
  return isFirst && isJoined && told ? { by, from: end, to: end + told.length } : undefined;
}

const TELLS = new RegExp(
  `^(${[
    'said|says|stated|states|reported|reports|confirmed|confirms|added|noted',
    'dijo|informó|afirmó|señaló|indicó|confirmó|aseguró|añadió',
    'و?(?:قال|ذكر|أكد|أفاد|أضاف|أعلن)ت?',
  ]
    .map(fold)
    .join('|')})$`,
  'u',
);

/** `Doe said five were killed`: the next few words, up to when or why. */
const OPENING =
  /^(?:\s+(?!(?:after|when|as|since|following|before|because|while|amid|in|tras|después|cuando|desde|mientras|بعد|عندما|منذ|قبل)\s)[^\s,;،؛.]+){1,8}/iu;

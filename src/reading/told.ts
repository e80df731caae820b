/** Which sentences plainly name the one whose word they give: `according to Doe`, or `…, Doe said` at the end. */
import type { Paragraph } from './document.ts';
import type { Language } from './languages/language.ts';
import type { Mention, Named } from './names.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { inSentences, masked, sentencesIn } from './sentences.ts';
import { type Known, type Reading, read, type Verb } from './speech.ts';
import { subjectOf } from './subjects.ts';

export interface Told {
  /** The sentence as it is printed. */
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
  return sentences.map((sentence, index) => {
    const reading = read(plain, sentence, {
      tokens: tokens[index] ?? [],
      mentions: mentioned[index] ?? [],
      quoted: [],
      language,
      known: NOBODY,
    });
    // Of two who speak in one sentence, either may be meant.
    const [verb, other] = reading.verbs.filter(({ act }) => act === undefined);
    const by = verb && !other ? tellerOf(verb, reading) : undefined;
    return { text: text.slice(sentence.start, sentence.end), by };
  });
}

function tellerOf(verb: Verb, reading: Reading): Told['by'] {
  const { text, sentence } = reading;
  // `Three were killed, said Doe`: as with words that are quoted.
  const before = text.slice(sentence.start, verb.start).search(/[,،]\s*$/u);
  const told = before < 0 ? NOWHERE : { ...NOWHERE, end: sentence.start + before };
  const subject = subjectOf(verb, told, reading);
  const [who, other] = subject?.named.filter(({ kind }) => kind === 'actors') ?? [];
  if (!subject || !who || other) return undefined;
  const [start, end] = [Math.min(verb.start, subject.start), Math.max(verb.end, subject.end)];
  const words = text.slice(start, end);
  if (verb.isAccording) return { who, words };
  const isLast = /^([^\p{L}]*|\s+(\p{L}+\s+){0,2}\p{L}+[.\s]*|,.*)$/u.test(text.slice(end, sentence.end));
  const isApart = /[,،]["”»’']?\s+(\p{L}+\s+){0,3}$/u.test(text.slice(sentence.start, start));
  return isLast && isApart ? { who, words } : undefined;
}

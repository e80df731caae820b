/** Which words of a side come first: the rule, so that nobody's choice has to be trusted. */
import type { EventResponseFragment, Stance, WordingFragment } from '../api/documents.ts';
import { type Gathered, gathered, isVerbatim } from '../statement/wordings.ts';
import type { Side } from './sides.ts';

export type Said = Extract<EventResponseFragment['reaction'], { __typename: 'Statement' }>;

/** A statement that stands for its speaker, with the quotation that leads; null where no source quotes it. */
export interface Voice {
  statement: Said;
  quotation: Gathered | null;
}

export interface Voices {
  voices: Voice[];
  /** What two of its speakers answer differently: then each of them is heard. */
  apart: { question: string; answers: Answer[] } | null;
}

export interface Answer {
  speaker: string;
  stance: Stance;
  /** Whether that is the editors' reading. */
  isReading: boolean;
}

/** A quotation of fewer words seldom stands alone. */
const ENOUGH_WORDS = 6;

/** One voice for a side; where two of its speakers answer a question differently, one for each. */
export function voicesOf({ responses }: Side): Voices {
  const said = responses.flatMap(({ reaction }) => (reaction.__typename === 'Statement' ? [reaction] : []));
  const apart = apartIn(said);
  if (!apart) return { voices: leading(said), apart: null };
  const { question, stands } = apart;
  return {
    voices: stands.flatMap(({ statement: { speaker } }) =>
      leading(said.filter((each) => each.speaker.slug === speaker.slug)),
    ),
    apart: {
      question,
      answers: stands.map(({ statement, stance, note }) => ({
        speaker: statement.speaker.name,
        stance,
        isReading: note !== null,
      })),
    },
  };
}

/**
 * First what has a quotation of some length; of these what takes a stand on a question, then what the most sources print,
 * then the longest quotation, then the earliest.
 */
function leading(said: Said[]): Voice[] {
  const ranked = said.map((statement) => {
    const quoted = statement.renderings.filter(isVerbatim);
    const longest = quoted.toSorted((a, b) => words(b) - words(a))[0];
    const length = longest ? words(longest) : 0;
    const isEnough = length >= ENOUGH_WORDS;
    const printed = new Set(
      quoted.filter((each) => words(each) >= ENOUGH_WORDS).map(({ source }) => source.slug),
    );
    const quotation =
      gathered(
        quoted.filter(({ text, language }) => text === longest?.text && language === longest.language),
      )[0] ?? null;
    const rank = [Number(isEnough), Number(statement.positions.length > 0), printed.size, length];
    return { statement, quotation, rank };
  });
  const [first] = ranked.toSorted((a, b) => compared(b.rank, a.rank));
  return first ? [first] : [];
}

function compared(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function words({ text, language }: WordingFragment): number {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}

/**
 * The question that two speakers answer differently, at least one of them outright: two readings of the editors set
 * nobody against anybody. First one on which one says yes and one no, else where one is unclear.
 */
function apartIn(said: Said[]) {
  const stands = said.flatMap((statement) =>
    statement.positions.map((position) => ({ statement, ...position })),
  );
  const pairs = stands.flatMap((one) =>
    stands
      .filter(
        (other) =>
          other.topic.slug === one.topic.slug &&
          other.statement.speaker.slug !== one.statement.speaker.slug &&
          RANK.indexOf(other.stance) > RANK.indexOf(one.stance) &&
          (isOutright(one) || isOutright(other)),
      )
      .map((other) => ({ question: one.topic.question, stands: [one, other] })),
  );
  return pairs.find(({ stands }) => stands.every(({ stance }) => stance !== 'AMBIGUOUS')) ?? pairs[0];
}

const isOutright = ({ stance, note }: Said['positions'][number]) => stance !== 'AMBIGUOUS' && note === null;

const RANK: Stance[] = ['SUPPORTS', 'AMBIGUOUS', 'OPPOSES'];

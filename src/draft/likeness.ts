/** What of a draft is probably in the data already: the event, the utterance, the document itself. */
import type { FoundDate } from '../reading/dates.ts';
import type { Figure } from '../reading/figures.ts';
import type { Gazetteer, KnownEvent, KnownWording } from '../reading/gazetteer.ts';
import type { Language } from '../reading/languages/language.ts';
import type { Mention } from '../reading/names.ts';
import { stemsOf } from '../reading/stems.ts';
import { foldedWords } from '../reading/tokens.ts';
import type { Utterance } from './utterances.ts';

export interface Likely {
  reason: string;
  event?: KnownEvent;
  /** What it shares with the document. */
  shared?: readonly string[];
  weight?: number;
  /** Of the same day, and with a word of its title in the headline. */
  isNear?: boolean;
}

interface Found {
  mentions: readonly Mention[];
  dates: readonly FoundDate[];
  figures: readonly Figure[];
  title?: string;
}

const MOST_EVENTS = 3;
/** A smaller number is that of many things. */
const TELLING_MIN = 10;
/** A date and two names, or four names. */
const LEAST_WEIGHT = 4;
const DATE_WEIGHT = 2;

export function likelyEvents(
  { mentions, dates, figures, title = '' }: Found,
  { events }: Gazetteer,
  language: Language,
): Likely[] {
  const headline = stemsOf(title, language);
  const named = new Set(mentions.flatMap(({ candidates }) => candidates.map(({ slug }) => slug)));
  const days = new Set(dates.flatMap(({ edtf }) => (edtf ? dayOf(edtf) : [])));
  const numbers = new Set(figures.map(({ value }) => value).filter((value) => value >= TELLING_MIN));
  const weighed = events.map((event) => {
    const actors = [...event.actors].filter((actor) => named.has(actor));
    const place = event.place && named.has(event.place) ? [event.place] : [];
    const day = days.has(dayOf(event.occurred)) ? [dayOf(event.occurred)] : [];
    const shared = [...new Set(event.numbers)].filter((number) => numbers.has(number));
    const words = foldedWords(event.title).filter(
      (word) => word.length > 2 && [...stemsOf(word, language)].some((stem) => headline.has(stem)),
    );
    const weight = actors.length + place.length + DATE_WEIGHT * day.length + shared.length + words.length;
    const isNear = day.length > 0 && words.length > 0 && !event.occurred.includes('/');
    return {
      event,
      weight,
      isNear,
      reasons: [...new Set([...actors, ...place, ...day, ...shared, ...words])],
    };
  });
  return weighed
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_EVENTS)
    .map(({ event, reasons, weight, isNear }) => ({
      event,
      weight,
      isNear,
      shared: reasons.map(String),
      reason: `Perhaps about ${event.slug}, which shares ${reasons.join(', ')}`,
    }));
}

const CERTAIN_WEIGHT = 5;
const CERTAIN_MARGIN = 2;
/** Numbers of people and of attacks are not those of a talk about them. */
const DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'AID', 'RETREAT']);

/** The one that shares much more than any other. */
export function certainEvent(likely: readonly Likely[]): Likely | undefined {
  const [first, second] = likely.filter(({ event }) => event && DEEDS.has(event.type));
  const weight = first?.weight ?? 0;
  const isFirst = weight >= CERTAIN_WEIGHT && weight - (second?.weight ?? 0) >= CERTAIN_MARGIN;
  return first?.isNear && isFirst ? first : undefined;
}

const dayOf = (edtf: string): string => (edtf.split('/')[0] ?? '').replaceAll(/[?~%]|T.*/g, '');

/** Of the words that mean something, in both. */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 3;

export function withLikeness(
  utterances: readonly Utterance[],
  { wordings }: Gazetteer,
  language: Language,
): Utterance[] {
  const stems = wordings.map(({ text }) => stemsOf(text, language));
  return utterances.map((utterance) => {
    const [speaker, other] = utterance.speakers;
    const like = new Map<string, string>();
    for (const { text } of utterance.quotations) {
      const mine = stemsOf(text, language);
      for (const [index, wording] of wordings.entries()) {
        if (speaker && !other && wording.speaker !== speaker.slug) continue;
        const reason = likeness(mine, stems[index] ?? new Set(), wording);
        if (reason && !like.has(wording.statement)) like.set(wording.statement, reason);
      }
    }
    return { ...utterance, like: [...like.values()] };
  });
}

function likeness(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  wording: KnownWording,
): string | undefined {
  const shared = [...mine].filter((stem) => theirs.has(stem)).length;
  const share = shared / Math.min(mine.size, theirs.size);
  if (shared < LEAST_WORDS || share < LEAST_SHARE) return undefined;
  const { statement, source, paragraph } = wording;
  return `perhaps a wording of ${statement}: ${shared} words in common with ${source} ¶${paragraph}`;
}

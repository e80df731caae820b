/** From a document's text to what can be known of it without judgement: nothing here reads a file or asks a network. */
import { parseDate } from '../../schema/dates.ts';
import { sameAddress } from '../reading/address.ts';
import { datesIn, type FoundDate } from '../reading/dates.ts';
import { type Metadata, type Paragraph, paragraphsOf } from '../reading/document.ts';
import { figuresIn, type OpenNumber } from '../reading/figures.ts';
import type { Gazetteer } from '../reading/gazetteer.ts';
import { LANGUAGES, languageFor, languageOfText } from '../reading/languages.ts';
import { type Mention, namesIn } from '../reading/names.ts';
import { outsideNames, quotationsIn } from '../reading/quotations.ts';
import type { Stance } from '../reading/responsibility.ts';
import { slugOf } from '../reading/slug.ts';
import { speechIn } from '../reading/speakers.ts';
import { foldedWords } from '../reading/tokens.ts';
import { certainEvent, type Likely, likelyEvents, withLikeness } from './likeness.ts';
import { type ToldFigure, withTellers } from './tellers.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

export interface Publisher {
  slug: string;
  name: string;
  isNew: boolean;
}

export interface Draft {
  metadata: Omit<Metadata, 'publisher'> & { language: string; publisher?: Publisher };
  paragraphs: readonly Paragraph[];
  utterances: readonly Utterance[];
  mentions: readonly Mention[];
  dates: readonly FoundDate[];
  figures: readonly ToldFigure[];
  stances: readonly Stance[];
  openNumbers: readonly OpenNumber[];
  likely: readonly Likely[];
  /** The known event, if any, that it is about beyond doubt as far as rules see. */
  event?: Likely;
}

export function draftOf(text: string, metadata: Metadata, gazetteer: Gazetteer): Draft {
  const code = metadata.language ?? languageOfText(text);
  const language = languageFor(code);
  if (!language) {
    const known = LANGUAGES.map((each) => each.code).join(', ');
    throw new Error(`no draft can be made in the language "${code}": it can in ${known}`);
  }
  const paragraphs = paragraphsOf(text, language);
  const read = paragraphs.filter(({ skipped }) => skipped === undefined);
  const mentions = namesIn(read, gazetteer.names, language);
  const quoted = read.flatMap((paragraph) => quotationsIn(paragraph, code));
  const quotations = outsideNames(quoted, mentions);
  const given = metadata.published ?? stampOf(read);
  const dates = read.flatMap((paragraph) => datesIn(paragraph, language, given));
  const counted = read.map((paragraph) =>
    figuresIn(
      paragraph,
      language,
      dates.filter((date) => date.paragraph === paragraph.number),
    ),
  );
  const figures = counted.flatMap((each, index) =>
    withTellers(each.figures, read[index] as Paragraph, mentions, language),
  );
  const speech = speechIn(read, quotations, mentions, dates, language);
  const said = utterancesOf(speech.quotations, speech.stances);
  const published = given && dateWithNote(given, metadata.publishedNote);
  const title = metadata.title ?? headlineOf(read);
  const events = likelyEvents({ mentions, dates, figures, title }, gazetteer, language);
  return {
    metadata: {
      ...metadata,
      ...(published ? { published } : {}),
      language: code,
      title,
      author: metadata.author ?? authorOf(paragraphs),
      publisher: metadata.publisher === undefined ? undefined : publisherOf(metadata.publisher, gazetteer),
    },
    paragraphs,
    utterances: withLikeness(said, gazetteer, language),
    mentions,
    dates,
    figures,
    stances: speech.stances,
    openNumbers: counted.flatMap(({ open }) => open),
    likely: [...sameSource(metadata, gazetteer), ...events],
    event: certainEvent(events),
  };
}

const HEADLINE_MIN_WORDS = 3;
const HEADLINE_MAX_WORDS = 25;

/** The first line, where it is no sentence, and says not when it was printed. */
function headlineOf([first]: readonly Paragraph[]): string | undefined {
  if (first?.number !== 1 || /[.!…]\s*$/u.test(first.text) || STAMP.test(first.text)) return undefined;
  const { length } = foldedWords(first.text);
  return length >= HEADLINE_MIN_WORDS && length <= HEADLINE_MAX_WORDS ? first.text.trim() : undefined;
}

/** Who wrote it, by the line under the headline. */
function authorOf(paragraphs: readonly Paragraph[]): string | undefined {
  const byline = paragraphs.find(({ isByline }) => isByline);
  return byline?.text.trim().replace(/^\S+\s+(by\s+)?/iu, '') || undefined;
}

const STAMP = /\b((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?\b/;
const STAMP_LINES = 3;
const STAMP_MAX_WORDS = 15;

/** A day and a time in a short line above the article: no sentence has both. */
function stampOf(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text, tokens } of paragraphs.slice(0, STAMP_LINES)) {
    if (tokens.length > STAMP_MAX_WORDS) continue;
    const stamps = [...text.matchAll(new RegExp(STAMP, 'g'))].map(([, day, time]) =>
      time ? `${day}T${time}` : `${day}`,
    );
    const [longest] = stamps.sort((one, other) => other.length - one.length);
    if (longest && isDate(longest)) return longest;
  }
  return undefined;
}

function isDate(edtf: string): boolean {
  try {
    return parseDate(edtf).start !== null;
  } catch {
    return false;
  }
}

function publisherOf(publisher: string, { names }: Gazetteer): Publisher {
  const words = foldedWords(publisher).join();
  const known = names.find(
    ({ kind, slug, words: each }) => kind === 'actors' && (slug === publisher || each.join() === words),
  );
  return known
    ? { slug: known.slug, name: known.name, isNew: false }
    : { slug: slugOf(publisher) || 'publisher', name: publisher, isNew: true };
}

function dateWithNote(edtf: string, note: string | undefined): string {
  // `?` asks for a note, which only whoever gave the date knows.
  return parseDate(edtf).uncertain && note === undefined ? edtf.replaceAll('?', '') : edtf;
}

function sameSource({ url, sha256 }: Metadata, { sources }: Gazetteer): Likely[] {
  return sources
    .filter(
      (source) =>
        (url && source.url && sameAddress(source.url) === sameAddress(url)) ||
        (sha256 && source.sha256 === sha256),
    )
    .map(({ slug }) => ({ reason: `This document is there already: ${slug}` }));
}

/** A date is that of the weekday by which a source gives it, and far from its publication only where it says so. */
import { isOverBefore, parseDate } from '../../../schema/dates.ts';
import { datesIn } from '../../reading/dates.ts';
import type { Paragraph } from '../../reading/document.ts';
import type { Language } from '../../reading/languages/language.ts';
import { LANGUAGES } from '../../reading/languages.ts';
import { tokensIn } from '../../reading/tokens.ts';
import type { Dossier } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import { type Passage, passageNames, passageOf, passagesOf } from '../passages.ts';
import type { Path } from '../read.ts';
import { quotationsIn } from '../text.ts';
import type { Context, Rule } from './reader.ts';

export interface Dated {
  path: Path;
  edtf: string;
  note?: string;
  passages: readonly Required<Passage>[];
}

const DAY = 86_400_000;
const WEEK = 7;
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const checkWeekdays: Rule = (context, { error, warn }) => {
  for (const { path, edtf, note, passages } of datedIn(context.dossier)) {
    const days = weekdaysOf(edtf);
    if (!days) continue;
    const is = `${edtf} is a ${days.map((day) => NAMES[day]).join(' or a ')}`;
    const quoted = note === undefined || isRelative(note) ? [] : quotedWeekdays(note);
    if (quoted.length && !quoted.some(({ day }) => days.includes(day))) {
      error(path, `the date-note quotes "${quoted[0]?.words}", and ${is}`);
      continue;
    }
    if (note !== undefined) continue;
    const read = passages.flatMap((passage) => [...weekdaysIn(passage, edtf, context)]);
    const isDated = read.some(({ day, isOther }) => isOther || days.includes(day ?? -1));
    const first = read.find(({ day }) => day !== undefined);
    if (!first || isDated) continue;
    warn(path, `${passageNames(passages)} has "${first.words}", and ${is}`);
  }
};

/** The weekdays on which it may be; nothing where it may be any. */
function weekdaysOf(edtf: string): number[] | undefined {
  const { start, end, approximate } = parseDate(edtf);
  if (!start || !end || approximate) return undefined;
  const [first, last] = [start, end].map(({ day }) => Date.parse(`${day}T00:00Z`)) as [number, number];
  const length = Math.round((last - first) / DAY) + 1;
  if (!(length < WEEK)) return undefined;
  return Array.from({ length }, (_, index) => new Date(first + index * DAY).getUTCDay());
}

/** `The day before`, `a day later`: the weekday is that of another date. */
export const isRelative = (note: string) =>
  /\b(before|after|later|earlier|next|previous|following|preceding|eve|yesterday|tomorrow|ago|until|since|of the (day|week))\b/i.test(
    note,
  );

function quotedWeekdays(note: string): { day: number; words: string }[] {
  return quotationsIn(note).flatMap((words) =>
    LANGUAGES.flatMap((language) => {
      const tokens = tokensIn(words, language);
      return tokens.flatMap((_, at) => {
        const day = language.weekdays.at(tokens, at)?.meaning;
        return day === undefined ? [] : [{ day, words }];
      });
    }),
  );
}

/** `isOther`: a date or a word that may be of what is dated. */
function* weekdaysIn(passage: Passage, edtf: string, { dossier, reader }: Context) {
  const { published } = dossier.sources?.[passage.source] ?? {};
  const language = reader.of(passage.source)?.language;
  for (const paragraph of language ? (reader.at(passage) ?? []) : []) {
    const { tokens } = paragraph;
    for (const { start, words, edtf: found } of datesIn(paragraph, language as Language, published)) {
      const at = tokens.findIndex((token) => token.start === start);
      const day = (language as Language).weekdays.at(tokens, at)?.meaning;
      const before = tokens.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
      yield {
        day,
        words,
        isOther: day === undefined ? !found || overlap(found, edtf) : isRelative(before.join(' ')),
      };
    }
  }
}

export function overlap(one: string, other: string): boolean {
  const [first, second] = [parseDate(one), parseDate(other)];
  return !isOverBefore(first, second) && !isOverBefore(second, first);
}

/** From then on a source says which year or month it speaks of. */
const FAR_DAYS = 62;

export const checkDistantDates: Rule = (context, { warn }) => {
  for (const { path, edtf, note, passages } of datedIn(context.dossier)) {
    // A weekday says which day of a week, and not which week.
    const isExplained = note !== undefined && (isRelative(note) || !quotedWeekdays(note).length);
    if (isExplained || !passages.length) continue;
    const distances = passages.map((passage) => distanceIn(passage, edtf, context));
    if (distances.includes('near')) continue;
    const where = passageNames(passages);
    const published = [
      ...new Set(passages.map(({ source }) => context.dossier.sources?.[source]?.published)),
    ];
    warn(
      path,
      `"${edtf}" is long before ${published.join(', ')}, when it was published, and ${where} does not say so`,
    );
  }
};

/** Near as well where nothing can be said: the text or the publication's date is not at hand. */
function distanceIn(passage: Required<Passage>, edtf: string, { dossier, reader }: Context): 'near' | 'far' {
  const { published } = dossier.sources?.[passage.source] ?? {};
  const paragraphs = reader.at(passage);
  const language = reader.of(passage.source)?.language;
  if (!published || !paragraphs || !language) return 'near';
  const [date, print] = [parseDate(edtf), parseDate(published)];
  if (!date.start || !date.end || !print.start) return 'near';
  const gap = (Date.parse(`${print.start.day}T00:00Z`) - Date.parse(`${date.end.day}T00:00Z`)) / DAY;
  if (!(gap > FAR_DAYS)) return 'near';
  const isSaid = paragraphs.some((paragraph) => speaksOf(paragraph, date, published, language));
  return isSaid ? 'near' : 'far';
}

type Span = ReturnType<typeof parseDate>;

function speaksOf(
  paragraph: Paragraph,
  { start, end }: Span,
  published: string,
  language: Language,
): boolean {
  const years = [start, end].map((each) => each?.day.slice(0, 4));
  if (years.some((year) => year && paragraph.tokens.some(({ folded }) => folded.startsWith(year))))
    return true;
  if (/\b(ago|years?|decades?|anniversary|hace|años?|قبل|عام|سنوات?)\b/iu.test(paragraph.text)) return true;
  return datesIn(paragraph, language, published).some(({ edtf }) => {
    const found = edtf ? parseDate(edtf) : undefined;
    const first = found?.start?.day ?? '9999';
    const last = found?.end?.day ?? first;
    return first <= (end?.day ?? '') && (start?.day ?? '') <= last;
  });
}

export function* datedIn(dossier: Loose<Dossier>): Generator<Dated> {
  const found: Dated[] = [];
  const add = (
    path: Path,
    edtf: string | undefined,
    note: string | undefined,
    passages: Required<Passage>[],
  ) => {
    if (edtf) found.push({ path, edtf, note, passages });
  };
  each(dossier.sources, (slug, { published, 'date-note': note }) =>
    add(['sources', slug, 'published'], published, note, []),
  );
  each(dossier.events, (slug, { occurred, cites, claims, 'date-note': note }) => {
    const claimed = (claims ?? []).flatMap((claim) => passageOf(claim) ?? []);
    add(['events', slug, 'occurred'], occurred, note, [...passagesOf([], cites), ...claimed]);
  });
  each(dossier.statements, (slug, { said, cites, renderings, 'date-note': note }) => {
    const worded = (renderings ?? []).flatMap((rendering) => passageOf(rendering) ?? []);
    add(['statements', slug, 'said'], said, note, [...passagesOf([], cites), ...worded]);
  });
  yield* found;
}

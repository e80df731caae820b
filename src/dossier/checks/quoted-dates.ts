/** A date is the one that its own note quotes, and that the excerpts have which are cited for it. */
import { datesIn } from '../../reading/dates.ts';
import { paragraphsOf } from '../../reading/document.ts';
import type { Language } from '../../reading/languages/language.ts';
import { LANGUAGES, languageFor } from '../../reading/languages.ts';
import { type Passage, passageNames, passageOf, passagesOf } from '../passages.ts';
import { quotationsIn } from '../text.ts';
import { type Dated, datedIn, isRelative, overlap } from './dates.ts';
import type { Context, Rule } from './reader.ts';

interface Read {
  words: string;
  edtf: string;
  /** What has it. */
  where: string;
}

export const checkQuotedDates: Rule = (context, { warn }) => {
  for (const dated of datedIn(context.dossier)) {
    const { path, edtf } = dated;
    // `~` does not say how far from it the day may be.
    if (edtf.includes('~')) continue;
    const read = [...quotedIn(dated), ...excerptedIn(dated, context)];
    const [first] = read;
    if (!first || read.some((one) => isOf(one, edtf))) continue;
    warn(path, `${first.where} has "${first.words}", and the date is ${edtf}`);
  }
};

function quotedIn({ edtf, note }: Dated): Read[] {
  if (note === undefined || isRelative(note)) return [];
  return quotationsIn(note).flatMap((words) =>
    LANGUAGES.flatMap((language) => daysIn(words, edtf, language, 'the date-note')),
  );
}

function excerptedIn({ path: [kind, slug], edtf }: Dated, { dossier }: Context): Read[] {
  const event = kind === 'events' ? dossier.events?.[String(slug)] : undefined;
  const timed = (event?.claims ?? []).flatMap((claim) => {
    const passage = claim?.property === 'OCCURRED_AT' ? passageOf(claim) : undefined;
    return passage ? [{ ...passage, excerpt: claim?.excerpt }] : [];
  });
  const cited: (Passage & { excerpt?: string })[] = [...passagesOf([], event?.cites), ...timed];
  return cited.flatMap(({ excerpt, ...passage }) => {
    const language = languageFor(dossier.sources?.[passage.source]?.language ?? '');
    if (!excerpt || !language || isRelative(excerpt)) return [];
    return daysIn(excerpt, edtf, language, `the excerpt of ${passageNames([passage])}`);
  });
}

/** The days and months that it names: neither weekdays nor `yesterday`, and no time since when something goes on. */
function daysIn(words: string, edtf: string, language: Language, where: string): Read[] {
  return paragraphsOf(words, language).flatMap((paragraph) =>
    datesIn(paragraph, language, edtf).flatMap((found) => {
      if (!found.edtf || found.isSpan || found.edtf.includes('~')) return [];
      const isNamed = paragraph.tokens.some(
        ({ start, end }, at) =>
          found.start <= start && end <= found.end && language.months.at(paragraph.tokens, at),
      );
      const isDay = isNamed || /^\d{4}-\d\d-\d\d$/.test(found.words);
      return isDay ? [{ words: found.words, edtf: found.edtf, where }] : [];
    }),
  );
}

/** Where the words have no year, it may be of any year of the date. */
function isOf({ words, edtf: found }: Read, edtf: string): boolean {
  if (overlap(found, edtf)) return true;
  if (/\p{Nd}{4}/u.test(words) || found.includes('-02-29')) return false;
  return (edtf.match(/\d{4}/g) ?? []).some((year) => overlap(found.replace(/^\d{4}/, year), edtf));
}

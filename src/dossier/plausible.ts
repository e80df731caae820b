/** Dates that can be, but are hardly meant. Each is shown where it stands; it stops nothing. */
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import type { Dossier } from './format.ts';
import { each, type Loose, type Report } from './loose.ts';
import type { Path } from './read.ts';

/** Before the first telegraph: no report of the day is so old. */
const FIRST_YEAR = parseDate('1800');
const DAY = 86_400_000;

export function checkPlausible(dossier: Loose<Dossier>, warn: Report): void {
  // It is tomorrow already somewhere.
  const tomorrow = parseDate(new Date(Date.now() + DAY).toISOString().slice(0, 10));
  const isUnlikely = (path: Path, edtf: string | undefined): boolean => {
    if (!edtf) return true;
    const date = parseDate(edtf);
    const problem =
      (isOverBefore(date, FIRST_YEAR) && 'lies before the year 1800') ||
      (isOverBefore(tomorrow, date) && 'lies in the future');
    if (problem) warn(path, `"${edtf}" ${problem}: is it meant?`);
    return Boolean(problem);
  };
  const checkDate = (path: Path, edtf: string | undefined, sources: (string | undefined)[]) => {
    if (isUnlikely(path, edtf) || !edtf) return;
    const published = [...new Set(sources)].map((slug) => slug && dossier.sources?.[slug]?.published);
    if (!published.length || !published.every((other) => other && isSurelyOver(other, edtf))) return;
    const all =
      published.length === 1 ? 'its only source was' : `all of its ${published.length} sources were`;
    warn(path, `"${edtf}" is after ${all} published (${published.join(', ')}): is it meant?`);
  };

  each(dossier.sources, (slug, { published }) => isUnlikely(['sources', slug, 'published'], published));
  each(dossier.actors, (slug, { affiliations }) => {
    affiliations?.forEach((affiliation, index) => {
      isUnlikely(['actors', slug, 'affiliations', index, 'during'], affiliation?.during);
    });
  });
  each(dossier.events, (slug, { occurred, cites, claims }) => {
    const sources = [...Object.keys(cites ?? {}), ...(claims ?? []).map((claim) => claim?.source)];
    checkDate(['events', slug, 'occurred'], occurred, sources);
  });
  each(dossier.statements, (slug, { said, renderings }) => {
    const sources = (renderings ?? []).map((rendering) => rendering?.source);
    checkDate(['statements', slug, 'said'], said, sources);
  });
}

/** A doubted date of a source is no reason to doubt another. */
function isSurelyOver(published: string, edtf: string): boolean {
  const date = parseDate(published);
  return !date.approximate && !date.uncertain && isOverBefore(date, parseDate(edtf));
}

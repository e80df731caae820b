import type { Row, Rows } from './row.ts';
import { paragraphsSlug } from './slugs.ts';
import type { Paragraphs } from './values.ts';

/** The column that leads to the record that a citation supports. */
type Owner = Extract<keyof Row<'citations'>, `${string}Id`>;

export interface Place {
  source: string;
  paragraphs: Paragraphs;
  excerpt?: string;
}

/** One citation for each place in a source, and one more for each other excerpt of it. */
export function addCitations(owner: Owner, slug: string, places: Iterable<Place>, rows: Rows): void {
  const excerpts = new Map<string, { place: Place; excerpts: Set<string> }>();
  for (const place of places) {
    const key = `${owner.replace(/Id$/, '')}:${slug}/${place.source}/${paragraphsSlug(place.paragraphs)}`;
    const known = excerpts.get(key) ?? { place, excerpts: new Set() };
    if (place.excerpt !== undefined) known.excerpts.add(place.excerpt);
    excerpts.set(key, known);
  }
  for (const [key, { place, excerpts: texts }] of excerpts) {
    for (const [index, excerpt] of (texts.size ? [...texts] : [null]).entries()) {
      rows.citations.push({
        slug: index ? `${key}/${index + 1}` : key,
        eventId: null,
        participationId: null,
        linkId: null,
        actorId: null,
        affiliationId: null,
        statementId: null,
        responseId: null,
        [owner]: slug,
        sourceId: place.source,
        locator: locatorOf(place.paragraphs),
        excerpt,
      });
    }
  }
}

export function locatorOf({ from, to }: Paragraphs): string {
  return from === to ? `para ${from}` : `para ${from}-${to}`;
}

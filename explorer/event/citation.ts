/** An event as a footnote has it: what, when, where, and each source with the places at which it reports it. */

import type { EventHeadFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { cutCitations, sourceCitation } from '../citation/source-citation.ts';
import { type Inside, placesAround } from '../place/around.ts';
import { dateWords } from '../time/date-words.ts';

interface Cited extends Pick<EventHeadFragment, 'title' | 'occurred' | 'citations'> {
  place: Inside | null;
}

export function eventCitation({ title, occurred, place, citations }: Cited): string {
  const sources = Map.groupBy(nodesOf(citations), ({ source }) => source.slug);
  const reported = [...sources.values()].map((places) => {
    const locators = new Set(places.map(({ locator }) => locator).filter(Boolean));
    return places[0] && sourceCitation(places[0].source, [...locators].join(', ') || null);
  });
  const where = placesAround(place).map(({ name }) => name);
  const what = [title, dateWords(occurred), ...where].join(', ');
  return reported.length ? `${what}. Reported by: ${reported.join('; ')}${cutCitations(citations)}` : what;
}

import type { ClaimFragment, ClaimProperty, EventAccountsFragment } from '../api/documents.ts';
import { sourceCitation } from '../citation/source-citation.ts';
import { phraseOf } from '../labels.ts';
import { dateWords } from '../time/date-words.ts';

/** The event that claims are about, as a citation names it. */
export type CitedEvent = Pick<EventAccountsFragment, 'slug' | 'title' | 'occurred'>;

/** `Attack on …, 8 December 2023: munitions: at least five rockets [the editors’ words], according to …, in Rudaw, “Title”, …, para 6: “five rockets”`. */
export function claimCitation(
  { text, claimant, source, locator, excerpt }: ClaimFragment,
  property: ClaimProperty,
  { title, occurred }: CitedEvent,
): string {
  const claim = `${title}, ${dateWords(occurred)}: ${phraseOf('ClaimProperty', property)}: ${text} [the editors’ words]`;
  const according = claimant ? `, according to ${claimant.name}` : '';
  const words = excerpt ? `: “${excerpt}”` : '';
  return `${claim}${according}, in ${sourceCitation(source, locator)}${words}`;
}

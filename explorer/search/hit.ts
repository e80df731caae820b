/** What a match is called, and what tells it from others of its name. */

import { claimAnchor, propertyIn } from '../account/claim-anchor.ts';
import type { ClaimProperty, SearchHitFragment } from '../api/documents.ts';
import { labelOf } from '../labels.ts';
import { pathOf } from '../record-path.ts';
import { dateWords } from '../time/date-words.ts';

type Found = SearchHitFragment['node'];
export type SnippetParts = SearchHitFragment['snippet'];

export function foundName(found: Found): string {
  switch (found.__typename) {
    case 'Actor':
    case 'Place':
      return found.name;
    case 'Event':
    case 'Source':
      return found.title;
    case 'Statement':
      return found.summary;
  }
}

/** Who says it, before what is said. */
export const speakerOf = (found: Found): string | undefined =>
  found.__typename === 'Statement' ? found.speaker.name : undefined;

/** Its page; of words or a figure that somebody claims of an event, the place of that claim on it. */
export const hitPath = ({ node, claimSlug }: SearchHitFragment): string =>
  node.__typename === 'Event' && claimSlug ? `${pathOf(node)}#${claimAnchor(claimSlug, node)}` : pathOf(node);

/** Of what a figure or words are that somebody claims of an event: `Number of attacks`. */
export const claimedOf = ({ node, claimSlug }: SearchHitFragment): string | undefined =>
  node.__typename === 'Event' && claimSlug
    ? labelOf('ClaimProperty', propertyIn(claimSlug, node) as ClaimProperty)
    : undefined;

/** `Actor`, and what else is known in a few words. */
export function aboutIt(found: Found): string[] {
  return [found.__typename, ...facts(found)].filter((fact) => fact !== undefined);
}

function facts(found: Found): (string | undefined)[] {
  switch (found.__typename) {
    case 'Actor':
      return [labelOf('ActorKind', found.actorKind), found.party?.name];
    case 'Event':
      return [dateWords(found.occurred), found.place?.name];
    case 'Place':
      return [found.partOf?.name];
    case 'Source':
      return [
        found.publisher?.name ?? 'no publisher named',
        found.publishedAt ? dateWords(found.publishedAt) : undefined,
      ];
    case 'Statement':
      return [dateWords(found.saidAt)];
  }
}

/** The name with the words that matched, and apart from it the text in which they stand, where that is another. */
export function shownOf({ node, snippet }: SearchHitFragment): { name: SnippetParts; text?: SnippetParts } {
  const name = foundName(node);
  const found = snippet.map(({ text }) => text).join('');
  if (found === name) return { name: snippet };
  // Of a long name the snippet is a piece, and what is left out at its end is an ellipsis.
  const piece = snippet.with(-1, withoutEllipsis(snippet.at(-1)));
  const length = piece.reduce((sum, { text }) => sum + text.length, 0);
  return name.startsWith(withoutEllipsis({ text: found, match: false }).text)
    ? { name: [...piece, { text: name.slice(length), match: false }] }
    : { name: [{ text: name, match: false }], text: snippet };
}

const withoutEllipsis = ({ text, match } = { text: '', match: false }) => ({
  text: text.replace(/ ?…$/, ''),
  match,
});

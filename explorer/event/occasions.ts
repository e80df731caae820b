/** What was said on one occasion, such as a post or a call, together. */
import type { EventResponseFragment } from '../api/documents.ts';

/** One response, or the points of one utterance. */
export type Occasion = [EventResponseFragment, ...EventResponseFragment[]];

/** In the order in which each begins. */
export const occasionsIn = (responses: EventResponseFragment[]): Occasion[] =>
  [
    ...Map.groupBy(responses, ({ id, reaction }) =>
      reaction.__typename === 'Statement' && reaction.utterance ? reaction.utterance.slug : id,
    ).values(),
  ].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as Occasion] : []));

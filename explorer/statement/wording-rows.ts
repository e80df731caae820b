import type { WordingFragment } from '../api/documents.ts';
import type { Row } from '../panel/csv.ts';

/** What a table says of a statement's wordings, a row for each; one without any has a row all the same. */
export const wordingRows = (renderings: WordingFragment[]): Row[] =>
  renderings.length
    ? renderings.map(({ text, directness, channel, source, locator }) => ({
        wording: text,
        directness,
        channel,
        source: source.slug,
        locator,
      }))
    : [{}];

/** The feeds: which there are. The Worker goes by it before it loads what writes them. */

export const FORMATS = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

export type Format = keyof typeof FORMATS;
export type Followed = 'event' | 'actor' | 'topic';

export interface FeedName {
  /** The record that it is about; null where it is about all, or about all corrections. */
  of: { kind: Followed; slug: string } | null;
  isOfCorrections: boolean;
  format: Format;
}

const PATH = /^(?:\/(event|actor|topic)\/([a-z0-9-]+)|(\/corrections))?\/feed\.(atom|json)$/;

export function feedAt(path: string): FeedName | null {
  const [found, kind, slug = '', corrections, format] = PATH.exec(path) ?? [];
  if (found === undefined) return null;
  const of = kind ? { kind: kind as Followed, slug } : null;
  return { of, isOfCorrections: corrections !== undefined, format: format as Format };
}

export const pathOfFeed = ({ of, isOfCorrections, format }: FeedName): string =>
  `${of ? `/${of.kind}/${of.slug}` : isOfCorrections ? '/corrections' : ''}/feed.${format}`;

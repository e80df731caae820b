/** What the Worker (src/http/feeds.ts) and the explorer (feed.ts) have agreed on. */
import type { Ask } from '../rendered.ts';
import type { FeedName } from './names.ts';

/** Nothing where no such record is, or ever was; a path where the record has another slug now. */
export type OpenFeed = (
  address: URL,
  name: FeedName,
  ask: Ask,
) => Promise<{ type: string; text: string } | { movedTo: string } | null>;

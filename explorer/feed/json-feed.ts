/** JSON Feed 1.1 (jsonfeed.org). */
import type { FeedContent, FeedEntry } from './entry.ts';

export function jsonFeedOf({ title, address, page, entries }: FeedContent): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    language: 'en',
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

const itemOf = ({ id, title, page, text, updated, author }: FeedEntry) => ({
  id,
  ...(page && { url: page }),
  title,
  content_text: text,
  date_published: updated,
  ...(author && { authors: [{ name: author }] }),
});

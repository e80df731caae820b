/** What changed, for feed readers, of the answers of the public API. */
import type { FeedQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { answered } from '../data/asking.ts';
import { atomOf } from './atom.ts';
import { Feed } from './documents.ts';
import { entryOf, type FeedContent } from './entry.ts';
import { jsonFeedOf } from './json-feed.ts';
import { type FeedName, FORMATS, pathOfFeed } from './names.ts';
import type { OpenFeed } from './served.ts';

export const openFeed: OpenFeed = async ({ origin }, name, ask) => {
  const { of, format } = name;
  const answer = await answered(ask, Feed, {
    filter: of && { [of.kind]: [of.slug] },
    slug: of?.slug ?? '',
    isOfEvent: of?.kind === 'event',
    isOfActor: of?.kind === 'actor',
    isOfTopic: of?.kind === 'topic',
  });
  const record = recordOf(answer);
  const entries = nodesOf(answer.changes)
    .toReversed()
    .map((change) => entryOf(change, origin));
  // Of a record that is gone the feed goes on to say so.
  if (of && !record && !entries.length) return null;
  if (of && record && record.slug !== of.slug) {
    return { movedTo: pathOfFeed({ ...name, of: { ...of, slug: record.slug } }) };
  }
  const feed: FeedContent = {
    title: of ? `${record?.name ?? of.slug}: what changed · Aftermath` : 'Aftermath: what changed',
    address: `${origin}${pathOfFeed(name)}`,
    page: `${origin}${pageOf(name)}`,
    updated: entries[0]?.updated ?? answer.dataset.updatedAt,
    entries,
  };
  return { type: FORMATS[format], text: format === 'atom' ? atomOf(feed) : jsonFeedOf(feed) };
};

function recordOf({ event, actor, topic }: FeedQuery): { slug: string; name: string } | null {
  if (event) return { slug: event.slug, name: event.title };
  if (actor) return { slug: actor.slug, name: actor.name };
  return topic ? { slug: topic.slug, name: topic.question } : null;
}

function pageOf({ of }: FeedName): string {
  if (!of) return '/';
  return of.kind === 'topic' ? '/questions' : `/${of.kind}/${of.slug}`;
}

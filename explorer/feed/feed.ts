/** What changed, for feed readers, of the answers of the public API. */
import type { FeedQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { CORRECTIONS_PATH } from '../changes/names.ts';
import { answered } from '../data/asking.ts';
import { atomOf } from './atom.ts';
import { Feed } from './documents.ts';
import { entriesOf, type FeedContent } from './entry.ts';
import { jsonFeedOf } from './json-feed.ts';
import { type FeedName, FORMATS, pathOfFeed } from './names.ts';
import type { OpenFeed } from './served.ts';

export const openFeed: OpenFeed = async ({ origin }, name, ask) => {
  const { of, isOfCorrections, format } = name;
  const answer = await answered(ask, Feed, {
    filter: {
      ...(of && { [of.kind]: [of.slug] }),
      ...(isOfCorrections && { changesetKind: ['CORRECTION'] }),
    },
    slug: of?.slug ?? '',
    isOfEvent: of?.kind === 'event',
    isOfActor: of?.kind === 'actor',
    isOfTopic: of?.kind === 'topic',
  });
  const record = recordOf(answer);
  const { hasPreviousPage } = answer.changes.pageInfo;
  const entries = entriesOf(nodesOf(answer.changes), hasPreviousPage, origin);
  // Of a record that is gone the feed goes on to say so.
  if (of && !record && !entries.length) return null;
  if (of && record && record.slug !== of.slug) {
    return { movedTo: pathOfFeed({ ...name, of: { ...of, slug: record.slug } }) };
  }
  const feed: FeedContent = {
    title: titleOf(name, record?.name),
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

function titleOf({ of, isOfCorrections }: FeedName, name: string | undefined): string {
  if (isOfCorrections) return 'Aftermath: corrections';
  return of ? `${name ?? of.slug}: what changed · Aftermath` : 'Aftermath: what changed';
}

function pageOf({ of, isOfCorrections }: FeedName): string {
  if (!of) return isOfCorrections ? CORRECTIONS_PATH : '/';
  return of.kind === 'topic' ? '/questions' : `/${of.kind}/${of.slug}`;
}

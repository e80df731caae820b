/** The sources that report an event, each with what of it they carry. */

import type { ClaimProperty, EventSourcesFragment, SourceMarkFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';

type Citation = EventSourcesFragment['citations']['edges'][number]['node'];

export interface Reporting {
  source: Citation['source'];
  /** Where it reports the event. */
  citations: Citation[];
  /** How many of the claims and statements about the event it carries; null where not all of them were read. */
  claims: number | null;
  statements: number | null;
  /** On which properties of the event it makes a claim, each with the other sources that are not independent of it there. */
  accounts: { property: ClaimProperty; sharesWith: SourceMarkFragment[] }[];
}

export function reportingOf({ citations, claims, statements, accounts }: EventSourcesFragment): Reporting[] {
  const bySource = Map.groupBy(nodesOf(citations), ({ source }) => source.slug);
  return [...bySource].flatMap(([slug, places]) => {
    const source = places[0]?.source;
    if (!source) return [];
    return {
      source,
      citations: places,
      claims: ifComplete(claims, ({ source }) => source.slug === slug),
      statements: ifComplete(statements, ({ renderings }) =>
        renderings.some(({ source }) => source.slug === slug),
      ),
      accounts: accounts.flatMap(({ property, origins }) => {
        const own = origins.find(({ sources }) => sources.some((one) => one.slug === slug));
        return own ? { property, sharesWith: othersIn(own, slug) } : [];
      }),
    };
  });
}

function ifComplete<Node>(
  connection: { totalCount: number; edges: { node: Node }[] },
  holds: (node: Node) => boolean,
): number | null {
  const nodes = nodesOf(connection);
  return connection.totalCount > nodes.length ? null : nodes.filter(holds).length;
}

/** What has one origin is held together by pairs, so each of its sources stands in one of them. */
function othersIn({ joins }: EventSourcesFragment['accounts'][number]['origins'][number], slug: string) {
  const sources = joins.flatMap(({ source, other }) => [source, other]);
  const others = new Map(sources.map((source) => [source.slug, source]));
  others.delete(slug);
  return [...others.values()];
}

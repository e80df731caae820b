/** The sources that report an event, each with what of it they carry. */

import type { EventSourcesFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';

type Citation = EventSourcesFragment['citations']['edges'][number]['node'];

export interface Reporting {
  source: Citation['source'];
  /** Where it reports the event. */
  citations: Citation[];
  /** How many of the claims and statements about the event it carries; null where not all of them were read. */
  claims: number | null;
  statements: number | null;
  /** Of the other sources of this event those that are not independent of it. */
  sharesWith: Citation['source']['sharesOriginWith'];
}

export function reportingOf({ citations, claims, statements }: EventSourcesFragment): Reporting[] {
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
      sharesWith: source.sharesOriginWith.filter((other) => bySource.has(other.slug)),
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

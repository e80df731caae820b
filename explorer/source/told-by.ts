/** By how many of those who report an event a part in it is told, where nobody disputes that part. */

interface Cited {
  totalCount: number;
  edges: { node: { source: { slug: string; publisher: { name: string } | null } } }[];
}

/**
 * That no one asserts it apart means no more than that no source here disputes it. So the sources are counted, where all
 * citations are known.
 */
export function toldBy(part: Cited, event: Cited): string {
  const those = sourcesOf(part);
  const all = new Set([...sourcesOf(event), ...those]).size;
  if (!those.size || isCut(part) || isCut(event)) return 'no source here contradicts it';
  if (those.size === 1)
    return `reported by ${part.edges[0]?.node.source.publisher?.name ?? 'one source'} alone`;
  return `reported by ${ofAll(those.size, all)} sources of the event`;
}

function ofAll(count: number, all: number): string {
  if (count < all) return `${count} of ${all}`;
  return all === 2 ? 'both' : `all ${all}`;
}

const sourcesOf = ({ edges }: Cited): Set<string> => new Set(edges.map(({ node }) => node.source.slug));

const isCut = ({ totalCount, edges }: Cited): boolean => totalCount > edges.length;

/** The charts and maps that can be taken along, by their addresses: `/chart/event/…/responses.svg`. */

export interface ChartName {
  kind: 'event' | 'place';
  slug: string;
  /** `responses`, `map`, or the property that the figures are of: `killed`. Of a place only its map. */
  of: string;
  isPng: boolean;
}

const PATH = /^\/chart\/(?:event\/([a-z0-9-]+)\/([a-z_]+)|place\/([a-z0-9-]+)\/map)\.(svg|png)$/;

export function chartAt(path: string): ChartName | null {
  const [, event, of = 'map', place, ending] = PATH.exec(path) ?? [];
  const slug = event ?? place;
  return slug ? { kind: event ? 'event' : 'place', slug, of, isPng: ending === 'png' } : null;
}

export const chartPath = (
  slug: string,
  of: string,
  ending: 'svg' | 'png' = 'svg',
  kind: ChartName['kind'] = 'event',
): string => `/chart/${kind}/${slug}/${of.toLowerCase()}.${ending}`;

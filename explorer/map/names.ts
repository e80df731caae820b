/** The maps, by their addresses: `/map/green-zone.svg` of a place, `/map/event/….svg` of where an event happened. */

export interface MapName {
  kind: 'place' | 'event';
  slug: string;
}

/** In pixels of the image, which a page shows larger or smaller. */
export const MAP_SIZE = { width: 330, height: 216 };

const PATH = /^\/map\/(event\/)?([a-z0-9-]+)\.svg$/;

export function mapAt(path: string): MapName | null {
  const [, event, slug] = PATH.exec(path) ?? [];
  return slug ? { kind: event ? 'event' : 'place', slug } : null;
}

export const mapPath = ({ kind, slug }: MapName): string =>
  `/map/${kind === 'event' ? 'event/' : ''}${slug}.svg`;

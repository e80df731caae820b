/** In pixels of the image, which a page shows larger or smaller. */
export const MAP_SIZE = { width: 330, height: 200 };

export const mapPath = (slug: string): string => `/map/${slug}.svg`;

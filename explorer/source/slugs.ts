/** The sources of some places in one cell of a table. */
export const sourceSlugs = (places: { source: { slug: string } }[]): string =>
  [...new Set(places.map(({ source }) => source.slug))].join('; ');

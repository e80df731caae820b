/** The charts that can be taken along, by their addresses: `/chart/event/…/responses.svg`. */

export interface ChartName {
  slug: string;
  /** `responses`, or the property that the figures are of: `killed`. */
  of: string;
  isPng: boolean;
}

const PATH = /^\/chart\/event\/([a-z0-9-]+)\/([a-z_]+)\.(svg|png)$/;

export function chartAt(path: string): ChartName | null {
  const [, slug, of, ending] = PATH.exec(path) ?? [];
  return slug && of ? { slug, of, isPng: ending === 'png' } : null;
}

export const chartPath = (slug: string, of: string, ending: 'svg' | 'png' = 'svg'): string =>
  `/chart/event/${slug}/${of.toLowerCase()}.${ending}`;

/** How to cite a page, as files for programs that keep references: `/event/….bib`. The Worker goes by it before it loads what writes them. */

export const CITATION_FORMATS = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

export interface CitationName {
  /** Of the page that is cited. */
  path: string;
  format: CitationFormat;
}

const PATH = /^(\/(?:(?:event|statement|actor|source|place)\/[a-z0-9-]+|data))\.(bib|ris|csl\.json)$/;

export function citationAt(path: string): CitationName | null {
  const [, page, format] = PATH.exec(path) ?? [];
  return page ? { path: page, format: format as CitationFormat } : null;
}

export const citationPath = ({ path, format }: CitationName): string => `${path}.${format}`;

/** A page about a document is not the document: `What “Title” reports`. */
export const recordOf = (title: string): string => `What “${title}” reports`;

/** `/event/us-embassy-…` as `aftermath-event-us-embassy-…`. */
export const citationKey = (path: string): string => `aftermath${path.replaceAll('/', '-')}`;

/** The pages about the site itself, by their paths. Their texts are Markdown, and a data folder may have its own. */

export interface SitePageName {
  name: string;
  /** For whoever shows where a link leads. */
  about: string;
}

export const SITE_PAGES: Readonly<Record<string, SitePageName>> = {
  '/about': { name: 'About', about: 'What this site is, what it covers, and who edits it.' },
  '/method': {
    name: 'Method',
    about: 'How sentences in a document become records, and what the words on these pages mean.',
  },
  '/licence': { name: 'Licence', about: 'What you may do with the data, and how to name them.' },
  '/contact': { name: 'Contact', about: 'How to tell the editors of a mistake or a document.' },
};

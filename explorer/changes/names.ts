/** The page of corrections, and what of it is of one record alone. */

export const CORRECTIONS_PATH = '/corrections';

export const CORRECTIONS = {
  name: 'Corrections',
  about: 'What was wrong here and was put right: when, why, and what it said before.',
};

/** The records that have a page, by the name that the address has. */
export const CORRECTED = ['event', 'statement', 'actor', 'source', 'place'] as const;

export const correctionsOf = (what: (typeof CORRECTED)[number], slug: string) =>
  `${CORRECTIONS_PATH}?${what}=${slug}`;

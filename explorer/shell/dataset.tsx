import { createContext, useContext } from 'react';
import { HUES } from './theme.ts';

interface Dataset {
  /** SHA-256 of all records; empty while it is not known. */
  version: string;
  /** SPDX identifier; empty likewise. */
  licence: string;
  /** When a record was last changed: a date and time in UTC; empty likewise. */
  updatedAt: string;
  /** The slugs of all parties, in their order. */
  parties: string[];
  /** Whether it stands within a page of another site, where nothing is at work but the browser itself. */
  isEmbedded?: boolean;
}

export const UNKNOWN: Dataset = { version: '', licence: '', updatedAt: '', parties: [] };

const Known = createContext(UNKNOWN);

/** What the frame knows of the data, for whatever stands in it. */
export const DatasetProvider = Known.Provider;

export const useDataset = () => useContext(Known);

/** As long as tells one version from another. */
export const shortVersion = (version: string): string => version.slice(0, 12);

/** The colour of a party, never its only sign: the name stands beside it. */
export function usePartyColour(slug: string | undefined): string {
  const index = useDataset().parties.indexOf(slug ?? '');
  return index < 0 ? 'var(--party-none)' : `var(--party-${index % HUES})`;
}

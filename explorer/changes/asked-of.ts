import type { CorrectionsQueryVariables, RecordType } from '../api/documents.ts';
import { CORRECTED } from './names.ts';

export interface Of {
  what: (typeof CORRECTED)[number];
  slug: string;
}

/** The record that the page of corrections is kept to, as its address has it. */
export function recordIn(parameters: URLSearchParams): Of | null {
  const what = CORRECTED.find((name) => parameters.get(name));
  return what ? { what, slug: parameters.get(what) ?? '' } : null;
}

export const correctionsIn = (parameters: URLSearchParams): CorrectionsQueryVariables => {
  const of = recordIn(parameters);
  return {
    filter: {
      changesetKind: ['CORRECTION'],
      ...(of && { recordType: [of.what.toUpperCase() as RecordType], slug: [of.slug] }),
    },
    after: null,
  };
};

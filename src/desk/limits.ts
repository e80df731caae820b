/** Every bound of the desk. */
export const limits = {
  /** Changesets or dossiers on a page where `first` is not given. */
  defaultPageRecords: 20,
  /** The largest `first`: each may hold some 24 KB of what it changes, and an answer of D1 at most 2 MB. */
  maxPageRecords: 50,
  /** A request's body, with all dossiers of a changeset: as much as is checked and planned as a whole. */
  maxRequestBytes: 1_000_000,
} as const;

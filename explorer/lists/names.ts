/** The lists of all records of a kind, by their paths, in the order in which the header names them. */

export interface ListName {
  name: string;
  /** What it is a list of, for whoever shows where a link leads. */
  about: string;
}

export const LISTS: Readonly<Record<string, ListName>> = {
  '/events': {
    name: 'Events',
    about: 'What happened, when and where, in which sources, and where their accounts differ.',
  },
  '/actors': {
    name: 'People and groups',
    about: 'Who takes part, who speaks and who is spoken of, with the side they belong to.',
  },
  '/parties': {
    name: 'Sides',
    about: 'The sides that people and groups are on, and how much each of them said.',
  },
  '/places': { name: 'Places', about: 'Where it happened, and what each place lies in.' },
  '/questions': {
    name: 'Questions',
    about: 'What the sides disagree about, and who answered yes, no or neither plainly, and when.',
  },
  '/sources': { name: 'Sources', about: 'The documents that all of this is read from.' },
};

/** The events and statements of the timeline. */
import type { TimelinePageFragment } from '../api/documents.ts';
import { endOf, type Span, startOf } from '../time/span.ts';
import { counted } from '../words.ts';

export type Entry = TimelinePageFragment['edges'][number];

export interface Party {
  slug: string;
  name: string;
}

export interface Lane {
  /** Null for what is of no party. */
  party: Party | null;
  entries: Entry[];
}

export const entryKey = ({ node }: Entry): string => `${node.__typename} ${node.slug}`;

export const isIn = ({ at }: Entry, { from, to }: Span): boolean => startOf(at) < to && endOf(at) >= from;

/** What may have lasted longer than all of the span, or may lie on either side of it: nothing that the span shows. */
export const isWider = ({ at }: Entry, { from, to }: Span): boolean => startOf(at) < from && endOf(at) >= to;

/** An event is in the lane of each party that takes part, a statement in that of whom it speaks for. */
export function lanesOf(entries: Entry[], parties: Party[]): Lane[] {
  const lanes: Lane[] = [...parties, null].map((party) => ({
    party,
    entries: entries.filter((entry) => {
      const slugs = partiesOf(entry);
      return party ? slugs.includes(party.slug) : !slugs.length;
    }),
  }));
  return lanes.filter(({ entries }) => entries.length);
}

export function partiesOf({ node }: Entry): string[] {
  const parties =
    node.__typename === 'Statement'
      ? [node.party]
      : node.participants.edges.map(({ node: { actor } }) => actor.party);
  return [...new Set(parties.flatMap((party) => party?.slug ?? []))];
}

/** What happened, or who speaks. */
export const titleOf = ({ node }: Entry): string =>
  node.__typename === 'Event' ? node.title : `${node.speaker.name}: ${node.summary}`;

/** `31 events and 50 statements`, without that of which there is none. */
export const countedBoth = (events: number, statements: number): string =>
  [events > 0 && counted(events, 'event'), statements > 0 && counted(statements, 'statement')]
    .filter(Boolean)
    .join(' and ');

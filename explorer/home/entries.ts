/** The events and statements of the timeline. */
import type { TimelinePageFragment } from '../api/documents.ts';
import { shortName } from '../source/mark.tsx';
import { dateWords } from '../time/date-words.ts';
import { asTitle, counted } from '../words.ts';
import type { Span } from './span.ts';

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

export const startOf = ({ at }: Entry): number => Date.parse(at.earliest);
/** What has no known end goes on. */
export const endOf = ({ at }: Entry): number =>
  at.latest ? Date.parse(at.latest) : Number.POSITIVE_INFINITY;

export const keyOf = ({ node }: Entry): string => `${node.__typename} ${node.slug}`;
export const pathOf = ({ node }: Entry): string => `/${node.__typename.toLowerCase()}/${node.slug}`;

export const isIn = (entry: Entry, { from, to }: Span): boolean =>
  startOf(entry) < to && endOf(entry) >= from;

/** What may have lasted longer than all of the span, or may lie on either side of it: nothing that the span shows. */
export const isWider = (entry: Entry, { from, to }: Span): boolean =>
  startOf(entry) < from && endOf(entry) >= to;

/** Of a date with two ends the API says that it is uncertain only where all of it is. */
export const isDoubted = ({ at }: Entry): boolean => at.uncertain || at.approximate || /[?~%]/.test(at.edtf);

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

/** What, who, when and by whom it is reported, for who points at it. */
export function detailsOf({ at, node }: Entry) {
  const sources =
    node.__typename === 'Event'
      ? node.citations.edges.map(({ node: { source } }) => source)
      : node.renderings.map(({ source }) => source);
  return {
    kind: node.__typename === 'Event' ? `Event: ${asTitle(node.type)}` : 'Statement',
    who:
      node.__typename === 'Event'
        ? [...new Set(node.participants.edges.map(({ node: { actor } }) => actor.name))]
        : [node.speaker.name, node.onBehalfOf && `for ${node.onBehalfOf.name}`].filter(
            (name) => name !== null,
          ),
    when: dateWords(at),
    sources: [...new Set(sources.map(shortName))],
  };
}

/** `31 events and 50 statements`, without that of which there is none. */
export const countedBoth = (events: number, statements: number): string =>
  [events > 0 && counted(events, 'event'), statements > 0 && counted(statements, 'statement')]
    .filter(Boolean)
    .join(' and ');

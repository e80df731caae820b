/** The responses to an event by side: one for each party, and one for those who are of no party. */

import type { EventResponseFragment, EventResponsesFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import type { Row } from '../panel/csv.ts';
import { passagesOf } from '../source/passages.ts';
import { does } from '../statement/act-words.ts';
import { wordingRows } from '../statement/wording-rows.ts';
import { inTime } from '../time/in-time.ts';
import { counted } from '../words.ts';

export interface Side {
  /** Null for those who are of no party. */
  party: { slug: string; name: string } | null;
  /** How many there are, shown or not. */
  count: number;
  responses: EventResponseFragment[];
}

export function sidesOf({ responsesByParty, responses }: EventResponsesFragment): Side[] {
  const sides: Side[] = responsesByParty.map(({ party, count, responses }) => ({
    party,
    count,
    responses: inOrder(nodesOf(responses)),
  }));
  const others = responses.totalCount - sides.reduce((sum, { count }) => sum + count, 0);
  if (!others) return sides;
  const ofNoParty = nodesOf(responses).filter(({ party }) => !party);
  return [...sides, { party: null, count: others, responses: inOrder(ofNoParty) }];
}

const inOrder = (responses: EventResponseFragment[]) =>
  inTime(
    responses,
    ({ respondedAt }) => respondedAt,
    ({ reaction }) => (reaction.__typename === 'Statement' ? reaction.speaker.slug : ''),
  );

export const sideId = ({ party }: Side): string => `responses-${party?.slug ?? 'no-party'}`;

export const sideName = ({ party }: Side): string => party?.name ?? 'No side';

/** What a side shows of what was said and done, in words: points of one post or call are said on one occasion. */
export function kindsIn({ responses }: Side): string[] {
  const occasions = responses.flatMap(({ reaction }) =>
    reaction.__typename === 'Statement' ? (reaction.utterance?.slug ?? `statement:${reaction.slug}`) : [],
  );
  const statements = occasions.length;
  const times = new Set(occasions).size;
  const actions = responses.length - statements;
  return [
    ...(statements
      ? [
          `${counted(statements, 'statement')}${times < statements ? ` on ${counted(times, 'occasion')}` : ''}`,
        ]
      : []),
    ...(actions ? [counted(actions, 'action')] : []),
  ];
}

/** A row for each wording of what was said, and for each place that tells of what was done. */
export const tableOf = (sides: Side[]): Row[] =>
  sides.flatMap(({ party, responses }) =>
    responses.flatMap(({ reaction, respondedAt, elapsed, citations }) =>
      toldAs(reaction).map((told) => ({
        party: party?.name,
        ...(reaction.__typename === 'Statement'
          ? {
              kind: 'statement',
              who: reaction.speaker.name,
              does: does(reaction.acts),
              summary: reaction.summary,
            }
          : { kind: 'action', who: doers(reaction), does: null, summary: reaction.title }),
        when: respondedAt.edtf,
        earliest: respondedAt.earliest,
        latest: respondedAt.latest,
        elapsed,
        record: reaction.slug,
        ...told,
        shownToAnswerIn: passagesOf(citations),
      })),
    ),
  );

type Reaction = EventResponseFragment['reaction'];
type Action = Extract<Reaction, { __typename: 'Event' }>;

function toldAs(reaction: Reaction): Row[] {
  if (reaction.__typename === 'Statement') return wordingRows(reaction.renderings);
  const rows = reaction.citations.edges.map(({ node: { excerpt, source, locator } }) => ({
    wording: excerpt,
    directness: null,
    source: source.slug,
    locator,
  }));
  return rows.length ? rows : [{}];
}

const doers = ({ participants }: Action): string =>
  participants.edges.map(({ node: { actor, role } }) => `${actor.name} (${role})`).join('; ');

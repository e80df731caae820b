/** Who has which part in an event of the timeline, and by whose word. */
import type { ParticipantRole } from '../api/documents.ts';
import { labelOf } from '../labels.ts';
import type { Entry } from './entries.ts';

type Part = Extract<Entry['node'], { __typename: 'Event' }>['participants']['edges'][number]['node'];

/** How a party stands in an event: what is said of it by others alone is no deed of its. */
export type Standing = 'doing' | 'undergoing' | 'alleged';

const UNDERGOING: ParticipantRole[] = ['TARGET', 'VICTIM', 'BENEFICIARY'];

/** Undefined for a statement, and for a party that has no part. */
export function standingOf(entry: Entry, party: string | undefined): Standing | undefined {
  const parts = partsOf(entry).filter(({ actor }) => party && actor.party?.slug === party);
  const known = parts.filter(
    ({ role, assertedBy }) =>
      role !== 'SUSPECTED_PERPETRATOR' && (!assertedBy || assertedBy.party?.slug === party),
  );
  if (!parts.length) return undefined;
  if (!known.length) return 'alleged';
  return known.every(({ role }) => UNDERGOING.includes(role)) ? 'undergoing' : 'doing';
}

/** `Suspected perpetrator, say Lloyd Austin and United States: Kataib Hezbollah`, for each role and who gives it. */
export function partsInWords(entry: Entry): string[] {
  const ofOne = Map.groupBy(partsOf(entry), ({ role, actor }) => `${role} ${actor.slug}`);
  const told = [...ofOne.values()].flatMap((parts) => {
    const [first] = parts;
    return first
      ? { part: `${labelOf('ParticipantRole', first.role)}${says(parts)}`, name: first.actor.name }
      : [];
  });
  return [...Map.groupBy(told, ({ part }) => part)].map(
    ([part, actors]) => `${part}: ${actors.map(({ name }) => name).join(', ')}`,
  );
}

/** The same for a table, by the API's names for the roles. */
export const partsInCell = (entry: Entry): string =>
  partsOf(entry)
    .map(
      ({ role, actor, assertedBy }) =>
        `${role} ${actor.name}${assertedBy ? ` (asserted by ${assertedBy.name})` : ''}`,
    )
    .join('; ');

const partsOf = ({ node }: Entry): Part[] =>
  node.__typename === 'Event' ? node.participants.edges.map((edge) => edge.node) : [];

function says(parts: Part[]): string {
  // The role says it already where it is claimed by whom it is given to.
  const others = parts.flatMap(({ role, actor, assertedBy }) =>
    role === 'CLAIMED_PERPETRATOR' && assertedBy?.slug === actor.slug ? [] : (assertedBy?.name ?? []),
  );
  if (!others.length) return '';
  return `, ${others.length > 1 ? 'say' : 'says'} ${new Intl.ListFormat('en-GB').format(others)}`;
}

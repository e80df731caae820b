/** What a list is kept to, as the address of its page has it. */
import type {
  ActorKind,
  ActorListQueryVariables,
  EventListQueryVariables,
  EventType,
  SourceKind,
  SourceListQueryVariables,
  TimeOrder,
} from '../api/documents.ts';
import { valuesOf } from '../labels.ts';

export const eventsIn = (parameters: URLSearchParams): EventListQueryVariables => ({
  type: oneOf<EventType>(valuesOf('EventType'), parameters.get('type')),
  party: given(parameters.get('party')),
  disputed: parameters.has('disputed') || null,
  orderBy: orderIn(parameters),
});

export const actorsIn = (parameters: URLSearchParams): ActorListQueryVariables => ({
  kind: oneOf<ActorKind>(valuesOf('ActorKind'), parameters.get('kind')),
  party: given(parameters.get('party')),
  name: parameters.get('name')?.trim() || null,
});

export const sourcesIn = (parameters: URLSearchParams): SourceListQueryVariables => ({
  kind: oneOf<SourceKind>(valuesOf('SourceKind'), parameters.get('kind')),
  orderBy: orderIn(parameters),
});

const orderIn = (parameters: URLSearchParams): TimeOrder =>
  parameters.get('order') === 'EARLIEST_FIRST' ? 'EARLIEST_FIRST' : 'LATEST_FIRST';

const given = (value: string | null): string[] | null => (value ? [value] : null);

/** A value that is none of them is as if it were not there. */
function oneOf<Value extends string>(values: Value[], value: string | null): Value[] | null {
  const found = values.find((each) => each === value);
  return found ? [found] : null;
}

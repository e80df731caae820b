import type { EventCellsFragment } from '../../api/documents.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { EventRows } from './documents.ts';

const { column, dated, placed, cited, counted, listed, logged } = columnsOf<EventCellsFragment>();

export const events = table({
  kind: 'events',
  record: 'event',
  of: 'Event',
  parts: [
    part(
      EventRows,
      (data) => data.events,
      (event) => [event],
    ),
  ],
  pathOf: ({ slug }) => pathOf({ __typename: 'Event', slug }),
  columns: [
    column('id', 'Event.id', ({ id }) => id),
    column('slug', 'Event.slug', ({ slug }) => slug),
    column('title', 'Event.title', ({ title }) => title),
    column('summary', 'Event.summary', ({ summary }) => summary),
    column('type', 'Event.type', ({ type }) => type),
    column('type_label', ['Event.type', 'EnumLabel.label'], ({ type }) => labelOf('EventType', type)),
    column('mode', 'Event.mode', ({ mode }) => mode),
    ...dated('occurred', 'Event.occurred', ({ occurred }) => occurred),
    ...placed('Event.place', ({ place }) => place),
    column('part_of', ['Event.partOf', 'Event.slug'], ({ partOf }) => partOf?.slug ?? null),
    listed(
      'participants',
      'Event.participants',
      'Of each the role, a space, and the slug of the actor.',
      ({ participants }) => participants.edges.map(({ node: { role, actor } }) => `${role} ${actor.slug}`),
    ),
    listed(
      'parties',
      'Actor.party',
      'The parties of those who took part, by their slugs.',
      ({ participants }) => [
        ...new Set(participants.edges.flatMap(({ node: { actor } }) => actor.party?.slug ?? [])),
      ],
    ),
    column('plover_type', 'EventCodes.ploverType', ({ codes }) => codes.ploverType),
    column('plover_mode', 'EventCodes.ploverMode', ({ codes }) => codes.ploverMode),
    column('acled_event_type', 'EventCodes.acledEventType', ({ codes }) => codes.acledEventType),
    column('acled_sub_event_type', 'EventCodes.acledSubEventType', ({ codes }) => codes.acledSubEventType),
    column('cameo', 'EventCodes.cameo', ({ codes }) => codes.cameo),
    counted('responses', 'Event.responses', ({ responses }) => responses),
    counted('claims', 'Event.claims', ({ claims }) => claims),
    listed(
      'disputed',
      'Agreement.CONTRADICTORY',
      'The properties of the event on which its sources contradict each other.',
      ({ accounts }) => accounts.map(({ property }) => property),
    ),
    cited('Event.citations', ({ citations }) => citations),
    ...logged('Event', (event) => event),
  ],
});

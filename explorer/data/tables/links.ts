import type { LinkRowsQuery } from '../../api/documents.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { LinkRows } from './documents.ts';

type Start = LinkRowsQuery['events']['edges'][number]['node'];
type Link = Start['links'][number] & { start: Start };

const { column, named, cited, happened } = columnsOf<Link>();

export const links = table({
  kind: 'links',
  record: 'link',
  of: 'EventLink',
  parts: [
    // Each is there at both of its ends.
    part(
      LinkRows,
      (data) => data.events,
      (start): Link[] =>
        start.links.filter(({ direction }) => direction === 'OUTGOING').map((link) => ({ ...link, start })),
    ),
  ],
  pathOf: ({ start: { slug } }) => pathOf({ __typename: 'Event', slug }),
  columns: [
    ...happened('LinkDirection.OUTGOING', ({ start }) => start),
    column('kind', 'EventLink.kind', ({ kind }) => kind),
    column('kind_label', ['EventLink.kind', 'EnumLabel.label'], ({ kind }) => labelOf('EventLinkKind', kind)),
    column('other_event', ['EventLink.event', 'Event.slug'], ({ event }) => event.slug),
    column('other_event_title', ['EventLink.event', 'Event.title'], ({ event }) => event.title),
    ...named('asserted_by', 'EventLink.assertedBy', ({ assertedBy }) => assertedBy),
    cited('EventLink.citations', ({ citations }) => citations),
  ],
});

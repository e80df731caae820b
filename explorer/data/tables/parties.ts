import type { PartyRowsQuery } from '../../api/documents.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { PartyRows } from './documents.ts';

type Party = PartyRowsQuery['parties']['edges'][number]['node'];

const { column, counted, logged } = columnsOf<Party>();

export const parties = table({
  kind: 'parties',
  record: 'party',
  of: 'Party',
  parts: [
    part(
      PartyRows,
      (data) => data.parties,
      (party) => [party],
    ),
  ],
  pathOf: ({ slug }) => `/actors?party=${slug}`,
  columns: [
    column('id', 'Party.id', ({ id }) => id),
    column('slug', 'Party.slug', ({ slug }) => slug),
    column('name', 'Party.name', ({ name }) => name),
    column('summary', 'Party.summary', ({ summary }) => summary),
    counted('actors', 'Party.actors', ({ actors }) => actors),
    counted('statements', 'Party.statements', ({ statements }) => statements),
    ...logged('Party', (party) => party),
  ],
});

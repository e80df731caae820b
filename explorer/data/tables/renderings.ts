import type { RenderingRowsQuery } from '../../api/documents.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { RenderingRows } from './documents.ts';

type Said = RenderingRowsQuery['statements']['edges'][number]['node'];
type Rendering = Said['renderings'][number] & { statement: Said };

const { column, dated, named, published } = columnsOf<Rendering>();

export const renderings = table({
  kind: 'renderings',
  record: 'rendering',
  of: 'Rendering',
  parts: [
    part(
      RenderingRows,
      (data) => data.statements,
      (statement): Rendering[] => statement.renderings.map((rendering) => ({ ...rendering, statement })),
    ),
  ],
  pathOf: ({ statement: { slug } }) => pathOf({ __typename: 'Statement', slug }),
  columns: [
    column('statement', 'Statement.slug', ({ statement }) => statement.slug),
    column('statement_summary', 'Statement.summary', ({ statement }) => statement.summary),
    ...named('speaker', 'Statement.speaker', ({ statement }) => statement.speaker),
    ...named('party', 'Statement.party', ({ statement }) => statement.party, 'Party'),
    ...dated('said', 'Statement.saidAt', ({ statement }) => statement.saidAt),
    column('text', 'Rendering.text', ({ text }) => text),
    column('directness', 'Rendering.directness', ({ directness }) => directness),
    column('language', 'Rendering.language', ({ language }) => language),
    column('channel', 'Rendering.channel', ({ channel }) => channel),
    ...published('Rendering.source', ({ source }) => source),
    column('locator', 'Rendering.locator', ({ locator }) => locator),
  ],
});

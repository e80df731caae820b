import type { SourceCellsFragment } from '../../api/documents.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { SourceRows } from './documents.ts';

const { column, dated, named, counted, listed, logged } = columnsOf<SourceCellsFragment>();

export const sources = table({
  kind: 'sources',
  record: 'source',
  of: 'Source',
  parts: [
    part(
      SourceRows,
      (data) => data.sources,
      (source) => [source],
    ),
  ],
  pathOf: ({ slug }) => pathOf({ __typename: 'Source', slug }),
  columns: [
    column('id', 'Source.id', ({ id }) => id),
    column('slug', 'Source.slug', ({ slug }) => slug),
    column('title', 'Source.title', ({ title }) => title),
    column('kind', 'Source.kind', ({ kind }) => kind),
    column('kind_label', ['Source.kind', 'EnumLabel.label'], ({ kind }) => labelOf('SourceKind', kind)),
    column('language', 'Source.language', ({ language }) => language),
    column('author', 'Source.author', ({ author }) => author),
    ...named('publisher', 'Source.publisher', ({ publisher }) => publisher),
    ...dated('published', 'Source.publishedAt', ({ publishedAt }) => publishedAt),
    column('date_note', 'Source.dateNote', ({ dateNote }) => dateNote),
    column('url', 'Source.url', ({ url }) => url),
    column('url_note', 'Source.urlNote', ({ urlNote }) => urlNote),
    column('sha256', 'Source.sha256', ({ sha256 }) => sha256),
    ...named('voice', 'Source.voice', ({ voice }) => voice),
    listed('via', 'Source.via', 'By their slugs.', ({ via }) => via.map(({ slug }) => slug)),
    column('complete_for', 'Source.completeFor', ({ completeFor }) => completeFor),
    counted('events', 'Source.events', ({ events }) => events),
    counted('statements', 'Source.statements', ({ statements }) => statements),
    counted('claims', 'Source.claims', ({ claims }) => claims),
    ...logged('Source', (source) => source),
  ],
});

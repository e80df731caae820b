import { citationRelations } from '../../schema/relations.ts';
import { citations } from '../../schema/tables.ts';
import { column, one } from '../planner/field-reads.ts';
import { connectionOf } from './connection.ts';
import { globalId, record } from './identity.ts';
import { Node } from './node.ts';
import { Source } from './source.ts';

export const Citation = record('Citation', citations);
export const CitationConnection = connectionOf(Citation, 'Citation', 'citations');

Citation.implement({
  description: 'Where a fact stands: a source, and the place in it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(globalId('Citation')),
    source: t.field({ type: Source, description: 'The document.', ...one(citationRelations.source) }),
    locator: t.string({
      nullable: true,
      description:
        'Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`.',
      ...column(citations.locator),
    }),
    excerpt: t.string({
      nullable: true,
      description: 'The few words of the source that settle it, where they are a quotation or a figure.',
      ...column(citations.excerpt),
    }),
  }),
});

import type { ResponseCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { EventResponseRows, StatementResponseRows } from './documents.ts';

type Response = ResponseCellsFragment;

const { column, noted, dated, named, cited } = columnsOf<Response>();

const wordsOf = (record: Response['subject'] | Response['reaction']): string =>
  record.__typename === 'Event' ? record.title : record.summary;

export const responses = table({
  kind: 'responses',
  record: 'response',
  of: 'Response',
  parts: [
    part(
      EventResponseRows,
      (data) => data.events,
      (event) => nodesOf(event.responses),
    ),
    part(
      StatementResponseRows,
      (data) => data.statements,
      (statement) => nodesOf(statement.responses),
    ),
  ],
  pathOf: ({ reaction }) => pathOf(reaction),
  columns: [
    column('id', 'Response.id', ({ id }) => id),
    noted('subject_type', 'Response.subject', 'Event or Statement.', ({ subject }) => subject.__typename),
    noted('subject', 'Response.subject', 'By its slug.', ({ subject }) => subject.slug),
    column('subject_text', ['Event.title', 'Statement.summary'], ({ subject }) => wordsOf(subject)),
    noted('reaction_type', 'Response.reaction', 'Event or Statement.', ({ reaction }) => reaction.__typename),
    noted('reaction', 'Response.reaction', 'By its slug.', ({ reaction }) => reaction.slug),
    column('reaction_text', ['Event.title', 'Statement.summary'], ({ reaction }) => wordsOf(reaction)),
    ...named('speaker', 'Statement.speaker', ({ reaction }) =>
      reaction.__typename === 'Statement' ? reaction.speaker : null,
    ),
    ...named('party', 'Response.party', ({ party }) => party, 'Party'),
    ...dated('responded', 'Response.respondedAt', ({ respondedAt }) => respondedAt),
    column('elapsed', 'Response.elapsed', ({ elapsed }) => elapsed),
    cited('Response.citations', ({ citations }) => citations),
  ],
});

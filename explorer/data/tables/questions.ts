import type { QuestionRowsQuery } from '../../api/documents.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { QuestionRows } from './documents.ts';

type Question = QuestionRowsQuery['topics']['edges'][number]['node'];

const { column, counted, logged } = columnsOf<Question>();

export const questions = table({
  kind: 'questions',
  record: 'question',
  of: 'Topic',
  parts: [
    part(
      QuestionRows,
      (data) => data.topics,
      (question) => [question],
    ),
  ],
  pathOf: ({ slug }) => `/questions#${slug}`,
  columns: [
    column('id', 'Topic.id', ({ id }) => id),
    column('slug', 'Topic.slug', ({ slug }) => slug),
    column('question', 'Topic.question', ({ question }) => question),
    counted('positions', 'Topic.positions', ({ positions }) => positions),
    ...logged('Topic', (question) => question),
  ],
});

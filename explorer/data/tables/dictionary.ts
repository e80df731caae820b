import { columnsOf } from '../columns.ts';
import { formatOf, meaningOf } from '../meaning.ts';
import { type Meaning, table } from '../table.ts';
import { TABLES } from './tables.ts';

interface Explained {
  kind: string;
  explained: Meaning;
}

const { noted } = columnsOf<Explained>();

/** What each column of each file means, this one's too. */
export const dictionary = table<Explained>({
  kind: 'dictionary',
  record: 'column',
  parts: [
    {
      id: 'dictionary',
      async *pages() {
        const records = TABLES.flatMap(({ kind, columns }) =>
          columns.map((explained) => ({ kind, explained })),
        );
        yield { version: null, records };
      },
    },
  ],
  pathOf: ({ kind }) => `/data#${kind}`,
  columns: [
    noted('file', [], 'The file, without its ending.', ({ kind }) => kind),
    noted('column', [], 'The name of the column.', ({ explained }) => explained.name),
    noted('meaning', [], 'What it holds.', ({ explained }) => meaningOf(explained)),
    noted('format', [], 'How that is written.', ({ explained }) => formatOf(explained)),
    {
      ...noted('fields', [], 'The fields of the API that hold it.', ({ explained }) => explained.of),
      format: 'list of texts',
    },
  ],
});

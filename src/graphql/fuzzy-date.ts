import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { DATE_PRECISIONS, parseDate } from '../../schema/dates.ts';
import { builder } from './builder.ts';
import { group } from './reads.ts';

export interface DateAnswer {
  edtf: string;
  earliest: string;
  latest: string | null;
  note: string | null;
}

interface DateColumns {
  edtf: SQLiteColumn;
  earliest: SQLiteColumn;
  latest: SQLiteColumn;
  note?: SQLiteColumn;
}

/** A field of type `FuzzyDate`; null where the date is not known. */
export const date = ({ edtf, earliest, latest, note }: DateColumns) =>
  group({ edtf, earliest, latest, ...(note && { note }) });

const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How exact a date is: the smallest unit that it gives.',
  values: DATE_PRECISIONS,
});

export const FuzzyDate = builder.objectRef<DateAnswer>('FuzzyDate').implement({
  description:
    'A date as the sources give it: possibly coarse, approximate or uncertain, never made more exact than it is.',
  fields: (t) => ({
    edtf: t.expose('edtf', { type: 'EDTF', description: 'The date as recorded.' }),
    earliest: t.expose('earliest', {
      type: 'DateTime',
      description: 'First instant that the date can mean. Sorting and filters go by it.',
    }),
    latest: t.expose('latest', {
      type: 'DateTime',
      nullable: true,
      description: 'Last instant that the date can mean; null for an open end.',
    }),
    precision: t.field({
      type: DatePrecision,
      description:
        'The smallest unit that the date gives; `INTERVAL` for a span, a season or a set of dates.',
      resolve: ({ edtf }) => parseDate(edtf).precision,
    }),
    approximate: t.boolean({
      description: 'EDTF `~`: about then.',
      resolve: ({ edtf }) => parseDate(edtf).approximate,
    }),
    uncertain: t.boolean({
      description: 'EDTF `?`: the source does not settle it.',
      resolve: ({ edtf }) => parseDate(edtf).uncertain,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'How the date was worked out, where no source states it.',
    }),
  }),
});

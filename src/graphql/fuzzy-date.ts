import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { GraphQLResolveInfo } from 'graphql';
import { DATE_PRECISIONS } from '../../schema/dates.ts';
import { type Answer, group, part, plannedValue } from '../planner/field-reads.ts';
import { readDate } from '../planner/read-dates.ts';
import { builder } from './builder.ts';

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

/** What follows from the date alone is worked out here. */
function ofDate<Key extends 'precision' | 'approximate' | 'uncertain'>(key: Key) {
  return {
    ...part('edtf'),
    resolve: (parent: Answer, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      readDate(plannedValue(parent, info) as string)[key],
  };
}

export const FuzzyDate = builder.objectRef<Answer>('FuzzyDate').implement({
  description:
    'A date as the sources give it: possibly coarse, approximate or uncertain, never made more exact than it is.',
  fields: (t) => ({
    edtf: t.field({ type: 'EDTF', description: 'The date as recorded.', ...part('edtf') }),
    earliest: t.field({
      type: 'DateTime',
      description: 'First instant that the date can mean. Sorting and filters go by it.',
      ...part('earliest'),
    }),
    latest: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Last instant that the date can mean; null for an open end.',
      ...part('latest'),
    }),
    precision: t.field({
      type: DatePrecision,
      description:
        'The smallest unit that the date gives; `INTERVAL` for a span, a season or a set of dates.',
      ...ofDate('precision'),
    }),
    approximate: t.boolean({ description: 'EDTF `~`: about then.', ...ofDate('approximate') }),
    uncertain: t.boolean({
      description: 'EDTF `?`: the source does not settle it.',
      ...ofDate('uncertain'),
    }),
    note: t.string({
      nullable: true,
      description: 'How the date was worked out, where no source states it.',
      ...part('note'),
    }),
  }),
});

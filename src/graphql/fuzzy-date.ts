import type { SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { DATE_PRECISIONS } from '../../schema/dates.ts';
import { fieldRead, group, partsOf } from '../planner/field-reads.ts';
import type { AnswerOf } from '../planner/plan.ts';
import { readDate } from '../planner/read-dates.ts';
import { builder } from './builder.ts';

type TextColumn = SQLiteColumn & { _: { data: string } };

export interface DateColumns {
  edtf: TextColumn;
  earliest: TextColumn;
  latest: TextColumn;
  note?: TextColumn;
}

/** No dossier may leave open when a date begins. */
export const KNOWN_OF_DATE = ['edtf', 'earliest'] as const;

/** A field of type `FuzzyDate`; null where the date is not known. */
export const date = <Columns extends DateColumns & Record<string, TextColumn>>(columns: Columns) =>
  group(columns, KNOWN_OF_DATE);

/** What the fields of a date are read from. */
interface DateParts {
  edtf: SQL<string>;
  earliest: SQL<string>;
  latest: SQL<string | null>;
  note?: SQL<string | null>;
}
const part = partsOf<DateParts>();

const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How exact a date is: the smallest unit that it gives.',
  values: {
    YEAR: { description: 'A year.' },
    MONTH: { description: 'A month.' },
    DAY: { description: 'A day.' },
    HOUR: { description: 'An hour.' },
    MINUTE: { description: 'A minute or less.' },
    INTERVAL: { description: 'From one date to another, or several dates.' },
  } satisfies Record<(typeof DATE_PRECISIONS)[number], object>,
});

/** What follows from the date alone is worked out here. */
const ofDate = <Key extends 'precision' | 'approximate' | 'uncertain'>(key: Key) =>
  fieldRead(
    (_field, { edtf }: DateParts) => edtf,
    (edtf) => readDate(edtf)[key],
  );

export const FuzzyDate = builder.objectRef<AnswerOf<DateParts>>('FuzzyDate').implement({
  description:
    'A date as the sources give it: possibly coarse, approximate or uncertain, never made more exact than it is.',
  fields: (t) => ({
    edtf: t.field({ type: 'EDTF', description: 'The date as recorded.', ...part('edtf') }),
    earliest: t.field({
      type: 'DateTime',
      description:
        'First instant that the date can mean, to sort by. It is exact for a time with a zone; a day, or a time without a zone, is placed as if it were in UTC.',
      ...part('earliest'),
    }),
    latest: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Last instant that the date can mean, placed like `earliest`; null for an open end.',
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

/** The numbers of an account that count the same, and one figure out of them by a named rule. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { accountCountRelations, accountValueRelations } from '../../schema/relations.ts';
import { accountCounts, accountFigures, accountValues, EVERY_POLICY } from '../../schema/tables.ts';
import type { AGREEMENTS, FIGURE_POLICIES } from '../../schema/vocabulary.ts';
import { column, fieldRead, group, groupOf, many, one } from '../planner/field-reads.ts';
import { jsonOf } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { AccountValue } from './account-value.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { FigureBasis, Quantity } from './claim.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { rowType } from './row-type.ts';

export const Agreement = builder.enumType('Agreement', {
  description:
    'How far sources agree. Numbers are compared where they count the same: in one unit, of one actor, with the same `period`, `basis` and `asOf`. `at least n` fits n or more, `at most n` fits 0 to n, and `about n` fits whatever is within a tenth of n. A superseded value contradicts nothing.',
  values: {
    SINGLE: { description: 'One source only, whatever it says.' },
    AGREED: {
      description:
        'All say the same: equal numbers that count the same, one place, or else equal words, about the same actor. Earlier values that were superseded are left out.',
    },
    COMPATIBLE: {
      description:
        'They differ, and some value satisfies all of them, e.g. `at least 78`, `at least 84` and `about 80`; or what they tell cannot be compared.',
    },
    CONTRADICTORY: {
      description:
        'No value satisfies all of them: two numbers have none in common, of two places neither lies in the other, or two claims cannot both be true for a reason that `Claim.contradicts` gives.',
    },
  } satisfies Record<(typeof AGREEMENTS)[number], object>,
});

export const FigurePolicy = builder.enumType('FigurePolicy', {
  description:
    'A rule that picks one number, as a claim reports it, from those that count the same and were not superseded. A number stands where its `best` is, a span in its middle. Of several numbers that a rule leaves, the narrowest beside its middle is taken, then the first by qualifier in the order EXACTLY, ABOUT, AT_LEAST, AT_MOST, BETWEEN.',
  values: {
    LOWEST: { description: 'The least number.' },
    HIGHEST: { description: 'The greatest number.' },
    MEDIAN: {
      description:
        'The number in the middle of those of all claims, from the least to the greatest; of two in the middle the lower.',
    },
    MODE: {
      description: 'The number of the most independent sources, then of the most sources, then the least.',
    },
    LATEST: {
      description:
        'The number with the last `asOf` date, by the first instants of these dates (`FuzzyDate.earliest`); one without it counts as of the publication of the last source that reports it, the undated before all others. Of several the one that MODE would pick among them.',
    },
    MOST_PRECISE: {
      description:
        'The number with the narrowest interval beside its middle: nothing for `exactly`, a fifth of it for `about`, without end for `at least`; of several the one that MODE would pick among them.',
    },
  } satisfies Record<(typeof FIGURE_POLICIES)[number], object>,
});

export const AccountCount = rowType('AccountCount', accountCounts);

const { qualifier, low, best, high, unit } = accountValues;
/** What the fields of `Quantity` are read from. */
export const NUMBER = { qualifier, low, best, high, unit };

AccountCount.implement({
  description:
    'The numbers of an account that count the same: in one unit, of one actor, since one time and on one basis. Only these are compared with each other.',
  fields: (t) => ({
    unit: t.string({
      nullable: true,
      description: 'What is counted, in the singular.',
      ...column(accountCounts.unit),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'Of whom or by whom, where the claims say so.',
      ...one(accountCountRelations.actor),
    }),
    period: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'Since when, or during which time, is counted; null where no claim says so.',
      ...date({
        edtf: accountCounts.periodEdtf,
        earliest: accountCounts.periodEarliest,
        latest: accountCounts.periodLatest,
      }),
    }),
    basis: t.field({
      type: FigureBasis,
      nullable: true,
      description: 'How the numbers came about; null where no claim says so.',
      ...column(accountCounts.basis),
    }),
    agreement: t.field({
      type: Agreement,
      description: 'How far the sources of these numbers agree.',
      ...column(accountCounts.agreement),
    }),
    sourceCount: t.int({
      description: 'How many sources report these numbers.',
      ...column(accountCounts.sourceCount),
    }),
    independentSourceCount: t.int({
      description: 'How many of them are independent of each other.',
      ...column(accountCounts.independentSourceCount),
    }),
    range: t.field({
      type: Quantity,
      nullable: true,
      description:
        'What the numbers leave open together, in numbers that a source gave: AT_LEAST, AT_MOST, BETWEEN or EXACTLY; ABOUT where every claim gives the same `about`. Where they contradict each other, it goes from the least to the greatest number given, open where a claim is open. `about n` sets no end. Null where no claim sets one, or where the numbers are as of different dates.',
      ...group(
        {
          qualifier: accountCounts.rangeQualifier,
          low: accountCounts.rangeLow,
          best: accountCounts.rangeBest,
          high: accountCounts.rangeHigh,
          unit: accountCounts.rangeUnit,
        },
        ['qualifier'],
      ),
    }),
    figure: t.field({
      type: Quantity,
      nullable: true,
      description: 'One figure out of these numbers, by a named rule: always one that a claim reports.',
      args: { policy: t.arg({ type: FigurePolicy, required: true, description: 'The rule.' }) },
      ...fieldRead((field: PlannedField<{ policy: string }>, { columns: count }: Row<typeof accountCounts>) =>
        figureRead(field, sql`${count.id}`),
      ),
    }),
    values: t.field({
      type: [AccountValue],
      description: 'The different numbers, from the least to the greatest; earlier ones are `superseded`.',
      ...many(accountCountRelations.values, accountValues.position),
    }),
  }),
});

/** The number that a policy picks from a count; null where `count` is. */
export function figureRead(field: PlannedField<{ policy: string }>, count: SQL) {
  field.charge(2);
  const figure = field.plan.row(accountFigures, getTableName(accountFigures));
  const value = field.plan.row(accountValues, getTableName(accountValues));
  return jsonOf(
    groupOf(field, value, NUMBER, ['qualifier']),
    sql`FROM ${figure.from} JOIN ${value.from} ON ${value.columns.id} = ${figure.columns.valueId} WHERE ${figure.columns.countId} = ${count} AND ${figure.columns.policy} IN (${field.args.policy}, ${EVERY_POLICY})`,
  );
}

builder.objectField(AccountValue, 'count', (t) =>
  t.field({
    type: AccountCount,
    nullable: true,
    description: 'What it counts, since when and on what basis; null where the value is no number.',
    ...one(accountValueRelations.count),
  }),
);

/** What the claims about one property of one event come to, as it was worked out when they were stored (src/accounts). */
import { getTableName, sql } from 'drizzle-orm';
import { accountRelations, eventRelations } from '../../schema/relations.ts';
import { accountCounts, accounts, accountValues, claims, events } from '../../schema/tables.ts';
import { isOneOf, related } from '../planner/condition.ts';
import { column, fieldRead, group, many, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { asked, costOfAll, rowsFound } from '../planner/first-rows.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import { jsonList } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import { type Row, slugBelow, whereAll } from '../planner/row.ts';
import { together } from '../planner/together.ts';
import { AccountCount, Agreement, FigurePolicy, figureRead } from './account-count.ts';
import { AccountValue, AccountValueConnection } from './account-value.ts';
import { builder } from './builder.ts';
import { Claim, ClaimProperty, Quantity } from './claim.ts';
import { relatedConnection } from './connection.ts';
import { Event } from './event.ts';
import { idOfPart, idOfSlug, keyOf, slugOfId } from './identity.ts';
import { Node } from './node.ts';
import { rowType } from './row-type.ts';

const NO_FIGURE_REASONS = ['NO_NUMBER', 'SEVERAL_UNITS', 'SEVERAL_COUNTS'] as const;

const NoFigureReason = builder.enumType('NoFigureReason', {
  description: 'Why an account has no one figure.',
  values: {
    NO_NUMBER: { description: 'No claim is a number, or none is in the unit that was asked for.' },
    SEVERAL_UNITS: { description: 'The claims count in several units: ask with one of them as `unit`.' },
    SEVERAL_COUNTS: {
      description:
        'The claims count in one unit, but of different actors, since different times or on different bases: ask `counts`.',
    },
  } satisfies Record<(typeof NO_FIGURE_REASONS)[number], object>,
});

interface UnitArguments {
  unit?: string | null;
}
interface FigureArguments extends UnitArguments {
  policy: string;
}

export const Account = rowType('Account', accounts);

Account.implement({
  description: 'All claims about one property of one event.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(
      idOfPart('Account', {
        parts: 2,
        key: (field, { columns: account }: Row<typeof accounts>) => {
          field.charge(1);
          return keyOf(slugOfId(events, account.eventId), account.property);
        },
        find: ({ plan }, key) => {
          const row = plan.row(accounts, getTableName(accounts));
          const { eventId, property } = row.columns;
          const rows = sql`FROM ${row.from} WHERE ${eventId} = ${idOfSlug(events, key.slug(events, 0))} AND ${property} = ${key.text(1)}`;
          return { from: row, rows, cost: 2 + READ_FOR_SLUG + plan.statistics.sharing(accounts.eventId) };
        },
      }),
    ),
    event: t.field({ type: Event, description: 'The event.', ...one(accountRelations.event) }),
    property: t.field({
      type: ClaimProperty,
      description: 'What about the event the claims tell.',
      ...column(accounts.property),
    }),
    agreement: t.field({
      type: Agreement,
      description: 'How far the sources agree.',
      ...column(accounts.agreement),
    }),
    sourceCount: t.int({ description: 'How many sources there are.', ...column(accounts.sourceCount) }),
    independentSourceCount: t.int({
      description:
        'How many sources do not share an origin; `origins` has the groups and the reasons. Two share one where they have a publisher or an agency in common, or where all that one of them claims here comes from those whom the other has it from too: the same statement, claimant or informant, or one chain of command (LEADS, OFFICIAL_OF, SPEAKS_FOR, PART_OF); and so do two that share one with a third.',
      ...column(accounts.independentSourceCount),
    }),
    range: t.field({
      type: Quantity,
      nullable: true,
      description:
        '`AccountCount.range` where all numbers count the same; null where they differ in what they count, or none is a number. It holds only numbers that a source gave.',
      ...group(
        {
          qualifier: accounts.rangeQualifier,
          low: accounts.rangeLow,
          best: accounts.rangeBest,
          high: accounts.rangeHigh,
          unit: accounts.rangeUnit,
        },
        ['qualifier'],
      ),
    }),
    counts: t.field({
      type: [AccountCount],
      description:
        'The numbers, one entry for each thing that is counted: another unit, actor, `period` or `basis` is another count, which is not compared with the first. Empty where no claim is a number.',
      ...many(accountRelations.counts, accountCounts.position),
    }),
    figure: t.field({
      type: Quantity,
      nullable: true,
      description:
        'One figure out of all claims, by a named rule: the number of one of them, as reported. Null where the numbers do not all count the same, or there is none: `noFigure` says which. Then give `unit`, or ask `counts`.',
      args: {
        policy: t.arg({ type: FigurePolicy, required: true, description: 'The rule.' }),
        unit: t.arg.string({ description: 'Only numbers in this unit, as `Quantity.unit` has it.' }),
      },
      ...fieldRead((field: PlannedField<FigureArguments>, { columns: account }: Row<typeof accounts>) => {
        const { from, cost } = countsIn(field, account);
        field.charge(cost);
        return figureRead(field, sql`(SELECT CASE count(*) WHEN 1 THEN max(id) END ${from})`);
      }),
    }),
    noFigure: t.field({
      type: NoFigureReason,
      nullable: true,
      description: 'Why `figure` is null with this `unit`; null where there is a figure.',
      args: { unit: t.arg.string({ description: 'The unit that `figure` is asked with.' }) },
      ...fieldRead((field: PlannedField<UnitArguments>, { columns: account }: Row<typeof accounts>) => {
        const { from, cost } = countsIn(field, account);
        field.charge(cost);
        return sql<
          (typeof NO_FIGURE_REASONS)[number] | null
        >`(SELECT CASE WHEN count(*) = 0 THEN 'NO_NUMBER' WHEN count(DISTINCT coalesce(unit, '')) > 1 THEN 'SEVERAL_UNITS' WHEN count(*) > 1 THEN 'SEVERAL_COUNTS' END ${from})`;
      }),
    }),
    values: t.field({
      type: [AccountValue],
      description:
        'The different values that the claims report: numbers first, from the least to the greatest. Claims that say the same report one value.',
      ...many(accountRelations.values, accountValues.position),
    }),
    valuesPage: t.field(
      relatedConnection(accountRelations.values, {
        type: AccountValueConnection,
        description: 'The same values, page by page: for an account that has very many.',
        key: [accountValues.position],
      }),
    ),
    claims: t.field({
      type: [Claim],
      description: 'The claims themselves.',
      ...fieldRead((field, { columns: account }: Row<typeof accounts>) => {
        const row = field.plan.row(claims, getTableName(claims));
        const { slug } = row.columns;
        const records = field.plan.statistics.inAccount();
        field.charge(records + 1);
        const element = field.select(row, { records });
        const from = sql`FROM ${row.from} WHERE ${slugBelow(slug, account.slug)}`;
        return jsonList(element, from, [{ by: sql`${slug}` }]);
      }),
    }),
  }),
});

/** The counts of an account, or those in one unit. */
function countsIn(field: PlannedField<UnitArguments>, account: typeof accounts) {
  const { unit } = field.args;
  const own = sql`FROM ${accountCounts} WHERE ${accountCounts.accountId} = ${account.id}`;
  const from = unit == null ? own : sql`${own} AND ${accountCounts.unit} = ${unit}`;
  return { from, cost: 2 * field.plan.statistics.sharing(accountCounts.accountId) + 1 };
}

interface AccountArguments {
  property?: readonly string[] | null;
  agreement?: readonly string[] | null;
}

builder.objectField(Event, 'accounts', (t) =>
  t.field({
    type: [Account],
    description:
      'Claims grouped by property, always in the same order, with how far the sources agree. A property without a claim has no account.',
    args: {
      property: t.arg({ type: [ClaimProperty], description: 'Only accounts of these properties.' }),
      agreement: t.arg({
        type: [Agreement],
        description: 'Only accounts on which the sources agree so far.',
      }),
    },
    ...fieldRead((field: PlannedField<AccountArguments>, event: Row<typeof events>) => {
      const row = field.plan.row(accounts, getTableName(accounts));
      const { columns: account } = row;
      const conditions = new Conditions(field)
        .anyOf('property', field.args.property, (list) => isOneOf(account.property, list))
        .anyOf('agreement', field.args.agreement, (list) => isOneOf(account.agreement, list));
      const { statistics } = field.plan;
      const where = together([related(eventRelations.accounts, event, row), ...conditions.all], statistics);
      const found = { row, where, keys: [] };
      field.charge(costOfAll(found, statistics));
      const records = rowsFound(found, statistics);
      const element = field.select(row, {
        records: Math.min(field.args.property?.length ?? records, records),
      });
      return jsonList(element, sql`FROM ${row.from}${whereAll(asked(where))}`, [
        { by: sql`${account.position}` },
      ]);
    }),
  }),
);

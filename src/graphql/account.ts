/** What the claims about one property of one event come to, as it was worked out when they were stored (src/accounts). */
import { getTableName, sql } from 'drizzle-orm';
import {
  accountRelations,
  accountValueClaimRelations,
  accountValueRelations,
  eventRelations,
} from '../../schema/relations.ts';
import {
  accountFigures,
  accounts,
  accountValueClaims,
  accountValues,
  claims,
  type events,
} from '../../schema/tables.ts';
import type { AGREEMENTS, FIGURE_POLICIES } from '../../schema/vocabulary.ts';
import { isOneOf, related } from '../planner/condition.ts';
import { column, fieldRead, group, groupOf, many, manyThrough, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { asked, costOfAll, rowsFound } from '../planner/first-rows.ts';
import { jsonList, jsonOf } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import { type Row, whereAll } from '../planner/row.ts';
import { together } from '../planner/together.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Claim, ClaimProperty, Quantity } from './claim.ts';
import { Event } from './event.ts';
import { rowType } from './row-type.ts';

const Agreement = builder.enumType('Agreement', {
  description:
    'How far sources agree. Numbers are compared in one unit and about one actor: `at least n` fits n or more, `at most n` fits 0 to n, and `about n` fits whatever is within a tenth of n.',
  values: {
    SINGLE: { description: 'One source only, whatever it says.' },
    AGREED: {
      description: 'All say the same: equal numbers of one unit, or else equal words, about the same actor.',
    },
    COMPATIBLE: {
      description:
        'They differ, and some value satisfies all of them, e.g. `at least 78`, `at least 84` and `about 80`; or what they tell cannot be compared.',
    },
    CONTRADICTORY: {
      description:
        'No value satisfies all of them: two numbers have none in common, or two claims cannot both be true for a reason that `Claim.contradicts` gives.',
    },
  } satisfies Record<(typeof AGREEMENTS)[number], object>,
});

const FigurePolicy = builder.enumType('FigurePolicy', {
  description:
    'A rule that picks one number, as a claim reports it. A number stands where its `best` is, a span in its middle. Of several numbers that a rule leaves, the narrowest beside its middle is taken, then the first by unit in alphabetical order, then by qualifier in the order EXACTLY, ABOUT, AT_LEAST, AT_MOST, BETWEEN.',
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
        'The number of the source that was published last, by the earliest instant of its date, the undated before all others; of several the one that MODE would pick among them.',
    },
    MOST_PRECISE: {
      description:
        'The number with the narrowest interval beside its middle: nothing for `exactly`, a fifth of it for `about`, without end for `at least`; of several the one that MODE would pick among them.',
    },
  } satisfies Record<(typeof FIGURE_POLICIES)[number], object>,
});

const AccountValue = rowType('AccountValue', accountValues).implement({
  description: 'One of the different values that the claims of an account report, and how many report it.',
  fields: (t) => ({
    text: t.string({
      description: 'The value in words, as the first of its claims has it.',
      ...column(accountValues.text),
    }),
    quantity: t.field({
      type: Quantity,
      nullable: true,
      description: 'Set where the value is a number.',
      ...group(
        {
          qualifier: accountValues.qualifier,
          low: accountValues.low,
          best: accountValues.best,
          high: accountValues.high,
          unit: accountValues.unit,
        },
        ['qualifier'],
      ),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'Set where the value is an actor.',
      ...one(accountValueRelations.actor),
    }),
    sourceCount: t.int({
      description: 'How many sources report it.',
      ...column(accountValues.sourceCount),
    }),
    independentSourceCount: t.int({
      description:
        'How many of them are independent of each other: as `Account.independentSourceCount`, of the claims that report this value.',
      ...column(accountValues.independentSourceCount),
    }),
    claims: t.field({
      type: [Claim],
      description: 'The claims that report it.',
      ...manyThrough(
        accountValueRelations.claims,
        accountValueClaims.position,
        accountValueClaimRelations.claim,
      ),
    }),
  }),
});

const Account = rowType('Account', accounts).implement({
  description: 'All claims about one property of one event.',
  fields: (t) => ({
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
        'Sources that do not share an origin. Two share one where they have a publisher or an agency in common (also where one is published by an agency that the other draws on), or where all that one of them claims here is carried by statements that the other carries here too; and so do two that share one with a third of this account.',
      ...column(accounts.independentSourceCount),
    }),
    range: t.field({
      type: Quantity,
      nullable: true,
      description:
        'What the numbers leave open together, in numbers that a source gave: AT_LEAST, AT_MOST, BETWEEN or EXACTLY; ABOUT where every claim gives the same `about`. Where they contradict each other, it goes from the least to the greatest number given, open where a claim is open. `about n` sets no end. Null where no claim is a number or sets an end, or where they differ in unit or actor.',
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
    figure: t.field({
      type: Quantity,
      nullable: true,
      description:
        'One figure out of all claims, by a named rule; null where no claim is a number. It is the number of one of them, as reported, whatever the others count: see its unit.',
      args: {
        policy: t.arg({ type: FigurePolicy, required: true, description: 'The rule.' }),
      },
      ...fieldRead((field: PlannedField<{ policy: string }>, { columns: account }: Row<typeof accounts>) => {
        field.charge(2);
        const figure = field.plan.row(accountFigures, 'account_figures');
        const value = field.plan.row(accountValues, getTableName(accountValues));
        const { qualifier, low, best, high, unit } = accountValues;
        return jsonOf(
          groupOf(field, value, { qualifier, low, best, high, unit }, ['qualifier']),
          sql`FROM ${figure.from} JOIN ${value.from} ON ${value.columns.id} = ${figure.columns.valueId} WHERE ${figure.columns.accountId} = ${account.id} AND ${figure.columns.policy} = ${field.args.policy}`,
        );
      }),
    }),
    values: t.field({
      type: [AccountValue],
      description:
        'The different values that the claims report: numbers first, from the least to the greatest. Claims that say the same report one value.',
      ...many(accountRelations.values, accountValues.position),
    }),
    claims: t.field({
      type: [Claim],
      description: 'The claims themselves.',
      ...fieldRead((field, { columns: account }: Row<typeof accounts>) => {
        const row = field.plan.row(claims, getTableName(claims));
        const { eventId, property, slug } = row.columns;
        const records = field.plan.statistics.inAccount();
        field.charge(records + 1);
        const element = field.select(row, { records });
        const from = sql`FROM ${row.from} WHERE ${eventId} = ${account.eventId} AND ${property} = ${account.property}`;
        return jsonList(element, from, [{ by: sql`${slug}` }]);
      }),
    }),
  }),
});

interface AccountArguments {
  property?: readonly string[] | null;
  agreement?: readonly string[] | null;
}

builder.objectField(Event, 'accounts', (t) =>
  t.field({
    type: [Account],
    description:
      'Claims grouped by property, from OCCURRED_AT to OUTCOME always in the same order, with how far the sources agree. A property without a claim has no account.',
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

/** A value that claims report, and the claims that do. */
import { getTableName, sql } from 'drizzle-orm';
import { accountValueClaimRelations, accountValueRelations } from '../../schema/relations.ts';
import { accounts, accountValueClaims, accountValues, claims } from '../../schema/tables.ts';
import { column, group, manyThrough, one } from '../planner/field-reads.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import type { Row } from '../planner/row.ts';
import { Actor } from './actor.ts';
import { Claim, ClaimConnection, Quantity } from './claim.ts';
import { connectionOf, relatedConnection } from './connection.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { idOfPart } from './identity.ts';
import { Node } from './node.ts';
import { rowType } from './row-type.ts';

export const AccountValue = rowType('AccountValue', accountValues);
export const AccountValueConnection = connectionOf(AccountValue, 'AccountValue', 'values');

const { valueId, position, claimId } = accountValueClaims;

/** A claim reports one value, so the first of its claims names it; whichever of them is given leads to it. */
const idOfValue = idOfPart('AccountValue', {
  parts: 1,
  key: (field, { columns: value }: Row<typeof accountValues>) => {
    field.charge(3);
    return sql<string>`(SELECT ${claims.slug} FROM ${accountValueClaims} JOIN ${claims} ON ${claims.id} = ${claimId} WHERE ${valueId} = ${value.id} ORDER BY ${position} LIMIT 1)`;
  },
  find: ({ plan }, key) => {
    const row = plan.row(accountValues, getTableName(accountValues));
    const { statistics } = plan;
    // CROSS JOIN keeps the order: from the claim to its account, to the values of that, to their claims.
    const found = sql`SELECT ${valueId} FROM ${claims} CROSS JOIN ${accounts} ON ${accounts.eventId} = ${claims.eventId} AND ${accounts.property} = ${claims.property} CROSS JOIN ${accountValues} ON ${accountValues.accountId} = ${accounts.id} CROSS JOIN ${accountValueClaims} ON ${valueId} = ${accountValues.id} AND ${claimId} = ${claims.id} WHERE ${claims.slug} = ${key.slug(claims, 0)} LIMIT 1`;
    const values = statistics.sharing(accountValues.accountId);
    const cost =
      READ_FOR_SLUG + statistics.sharing(accounts.eventId) + 2 * values + statistics.inAccount() + 4;
    return { from: row, rows: sql`FROM ${row.from} WHERE ${row.columns.id} = (${found})`, cost };
  },
});

AccountValue.implement({
  description: 'One of the different values that the claims of an account report, and how many report it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(idOfValue),
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
    asOf: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'As of when the number was counted; null where no claim says so.',
      ...date({
        edtf: accountValues.asOfEdtf,
        earliest: accountValues.asOfEarliest,
        latest: accountValues.asOfLatest,
      }),
    }),
    superseded: t.boolean({
      description: 'True for an earlier value: a later count by the same authority took its place.',
      ...column(accountValues.superseded),
    }),
    claimsPage: t.field(
      relatedConnection(accountValueRelations.reporting, {
        type: ClaimConnection,
        description: 'The claims that report it, page by page: for a value that very many report.',
        key: [claims.slug],
      }),
    ),
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

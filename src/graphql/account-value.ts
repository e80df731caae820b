/** A value that claims report, and the claims that do. */
import { accountValueClaimRelations, accountValueRelations } from '../../schema/relations.ts';
import { accountValueClaims, accountValues, claims } from '../../schema/tables.ts';
import { column, group, manyThrough, one } from '../planner/field-reads.ts';
import { Actor } from './actor.ts';
import { Claim, ClaimConnection, Quantity } from './claim.ts';
import { connectionOf, relatedConnection } from './connection.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { rowType } from './row-type.ts';

export const AccountValue = rowType('AccountValue', accountValues);
export const AccountValueConnection = connectionOf(AccountValue, 'AccountValue', 'values');

AccountValue.implement({
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

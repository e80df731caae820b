/** Which sources of an account are independent of each other, and why others are not. */
import {
  accountRelations,
  originJoinRelations,
  originRelations,
  originSourceRelations,
} from '../../schema/relations.ts';
import { accountOriginJoins, accountOriginSources, accountOrigins } from '../../schema/tables.ts';
import type { ORIGIN_REASONS } from '../../schema/vocabulary.ts';
import { column, many, manyThrough, one } from '../planner/field-reads.ts';
import { Account } from './account.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { rowType } from './row-type.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';

const OriginReason = builder.enumType('OriginReason', {
  description: 'What two sources have in common that are not independent of each other.',
  values: {
    PUBLISHER_OR_AGENCY: { description: 'A publisher or an agency: `actor`.' },
    STATEMENT: {
      description:
        'All that one of them claims here is in statements that the other carries too: `statement`.',
    },
    CLAIMANT: {
      description: 'All that one of them claims here is asserted by those whom the other cites too: `actor`.',
    },
    INFORMANT: { description: 'Both have it through the same informant: `actor`.' },
    CHAIN_OF_COMMAND: {
      description: 'Those whom they cite speak for, are officials of or are parts of the same body: `actor`.',
    },
  } satisfies Record<(typeof ORIGIN_REASONS)[number], object>,
});

const OriginJoin = rowType('OriginJoin', accountOriginJoins).implement({
  description: 'Why two sources are not independent of each other.',
  fields: (t) => ({
    source: t.field({ type: Source, description: 'One of them.', ...one(originJoinRelations.source) }),
    other: t.field({ type: Source, description: 'The other one.', ...one(originJoinRelations.other) }),
    reason: t.field({
      type: OriginReason,
      description: 'What they have in common.',
      ...column(accountOriginJoins.reason),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The publisher, agency, claimant, informant or body that they have in common.',
      ...one(originJoinRelations.actor),
    }),
    statement: t.field({
      type: Statement,
      nullable: true,
      description: 'The statement that they have in common.',
      ...one(originJoinRelations.statement),
    }),
  }),
});

const AccountOrigin = rowType('AccountOrigin', accountOrigins).implement({
  description: 'Sources of an account that share an origin, or one that shares it with no other.',
  fields: (t) => ({
    sources: t.field({
      type: [Source],
      description: 'The sources, by their slugs.',
      ...manyThrough(originRelations.sources, accountOriginSources.position, originSourceRelations.source),
    }),
    joins: t.field({
      type: [OriginJoin],
      description:
        'Why they are not independent: as many pairs as it takes to hold them together; none for one source.',
      ...many(originRelations.joins, accountOriginJoins.position),
    }),
  }),
});

builder.objectField(Account, 'origins', (t) =>
  t.field({
    type: [AccountOrigin],
    description:
      'The sources in groups that are independent of each other, as many as `independentSourceCount`, with the reason for each join.',
    ...many(accountRelations.origins, accountOrigins.position),
  }),
);

import { getTableName, type SQL, sql } from 'drizzle-orm';
import { claims } from '../../schema/tables.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { contradicting, costOfNearest, nearestContradictions } from '../planner/contradictions.ts';
import { fieldRead } from '../planner/field-reads.ts';
import { jsonArray } from '../planner/json.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { Claim, ClaimConnection, claimFilter } from './claim.ts';
import { connection } from './connection.ts';

/** What the fields of a contradiction are read from. */
interface Found {
  other: Row<typeof claims>;
  reason: SQL<string | null>;
}

const Contradiction = builder.objectRef<AnswerOf<Found>>('Contradiction').implement({
  description: 'Another claim of the same account that can’t be right together with this one.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The other claim.',
      ...fieldRead((field, { other }: Found) => field.select(other)),
    }),
    reason: t.string({
      nullable: true,
      description:
        "Why not, in the editors' words; null where the values say it: their numbers have none in common, or neither place lies in the other, or the points are further apart than they are exact.",
      ...fieldRead((_field, { reason }: Found) => reason),
    }),
  }),
});

builder.objectField(Claim, 'contradicts', (t) =>
  t.field({
    type: [Contradiction],
    description: `The claims about the same property of the same event that can’t be right together with this one: first those with a reason, then those whose numbers or places exclude it, at most ${limits.maxPageRecords} in all. \`contradictedBy\` has all of them, page by page.`,
    args: {
      first: t.arg.int({
        description: `How many at most: 1 to ${limits.maxPageRecords}, by default ${limits.maxPageRecords}.`,
      }),
    },
    ...fieldRead((field: PlannedField<{ first?: number | null }>, claim: Row<typeof claims>) => {
      const most = field.args.first ?? limits.maxPageRecords;
      if (most < 1 || most > limits.maxPageRecords) {
        throw badUserInput('first', `is ${most}: give a number from 1 to ${limits.maxPageRecords}`, field);
      }
      const { statistics } = field.plan;
      const other = field.plan.row(claims, getTableName(claims));
      field.charge(costOfNearest(statistics, most));
      const element = field.select({ other, reason: sql`found.reason` } as Found, { records: most });
      const found = sql`FROM (${nearestContradictions(claim, most)}) AS found JOIN ${other.from} ON ${other.columns.id} = found.id`;
      return jsonArray(
        element,
        sql`${found} ORDER BY found.reason IS NULL, ${other.columns.slug} LIMIT ${sql.raw(String(most))}`,
      );
    }),
  }),
);

builder.objectField(Claim, 'contradictedBy', (t) =>
  t.field(
    connection(
      {
        table: claims,
        within: (claim: Row<typeof claims>, other) => [contradicting(claim, other)],
        parent: ({ columns }) => sql`${columns.slug}`,
      },
      {
        type: ClaimConnection,
        description:
          'All claims about the same property of the same event that can’t be right together with this one, by their slugs; `contradicts` has the reasons.',
        key: [claims.slug],
        filter: claimFilter,
      },
    ),
  ),
);

import { claimRelations, contradictionRelations } from '../../schema/relations.ts';
import { claimContradictions } from '../../schema/tables.ts';
import { column, many, one } from '../planner/field-reads.ts';
import { builder } from './builder.ts';
import { Claim } from './claim.ts';
import { rowType } from './row-type.ts';

const Contradiction = rowType('Contradiction', claimContradictions).implement({
  description: 'Another claim of the same account that cannot be true beside this one.',
  fields: (t) => ({
    claim: t.field({ type: Claim, description: 'The other claim.', ...one(contradictionRelations.other) }),
    reason: t.string({
      nullable: true,
      description:
        "Why not, in the editors' words; null where the numbers say it: their intervals have no value in common.",
      ...column(claimContradictions.reason),
    }),
  }),
});

builder.objectField(Claim, 'contradicts', (t) =>
  t.field({
    type: [Contradiction],
    description: 'The claims about the same property of the same event that cannot be true beside this one.',
    ...many(claimRelations.contradictions, claimContradictions.position),
  }),
);

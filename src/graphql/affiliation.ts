import { affiliationRelations } from '../../schema/relations.ts';
import { affiliations, citations } from '../../schema/tables.ts';
import type { AFFILIATION_KINDS } from '../../schema/vocabulary.ts';
import { isOneOf } from '../planner/condition.ts';
import { column, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { CitationConnection } from './citation.ts';
import { connectionOf, relatedConnection } from './connection.ts';
import type { Filter } from './filter.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { globalId, record } from './identity.ts';
import { Node } from './node.ts';

export const Affiliation = record('Affiliation', affiliations);
export const AffiliationConnection = connectionOf(Affiliation, 'Affiliation', 'affiliations');

const AffiliationKind = builder.enumType('AffiliationKind', {
  description: 'How one actor is tied to another.',
  values: {
    PART_OF: { description: 'A body within a body.' },
    MEMBER_OF: { description: 'A member of a group or a coalition.' },
    LEADS: { description: 'Its leader or commander.' },
    OFFICIAL_OF: { description: 'Holds an office in it.' },
    SPEAKS_FOR: { description: 'Its spokesperson.' },
    BACKED_BY: { description: 'Gets support from it.' },
    ALIGNED_WITH: { description: 'Stands on its side.' },
    DESIGNATED_TERRORIST_BY: { description: 'Is designated as terrorist by it.' },
    OWNED_BY: {
      description: 'Belongs to it: a ship to a company, a company to a state (FollowTheMoney: Ownership).',
    },
    OPERATES: {
      description:
        'Runs it without having to own it: a company a ship or an airport (FollowTheMoney: operator).',
    },
    EMPLOYED_BY: { description: 'Works for it, without an office in it (FollowTheMoney: Employment).' },
  } satisfies Record<(typeof AFFILIATION_KINDS)[number], object>,
});

Affiliation.implement({
  description: 'A dated, sourced tie between two actors.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(globalId('Affiliation')),
    actor: t.field({ type: Actor, description: 'Who is tied.', ...one(affiliationRelations.actor) }),
    with: t.field({ type: Actor, description: 'To whom.', ...one(affiliationRelations.with) }),
    kind: t.field({ type: AffiliationKind, description: 'How.', ...column(affiliations.kind) }),
    role: t.string({
      nullable: true,
      description: 'The office or title, as the source words it.',
      ...column(affiliations.role),
    }),
    during: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'When the tie held, as far as the sources say.',
      ...date({
        edtf: affiliations.duringEdtf,
        earliest: affiliations.duringEarliest,
        latest: affiliations.duringLatest,
      }),
    }),
    citations: t.field(
      relatedConnection(affiliationRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources say so.',
        key: [citations.slug],
      }),
    ),
  }),
});

type Kind = typeof AffiliationKind.$inferInput;

export const affiliationsOfKind: Filter<typeof affiliations, readonly Kind[]> = {
  argument: 'kind',
  type: [AffiliationKind],
  description: 'Only affiliations of one of these kinds.',
  conditions: (kinds, { columns: affiliation }, field) =>
    new Conditions(field).anyOf('kind', kinds, (list) => isOneOf(affiliation.kind, list)).all,
};

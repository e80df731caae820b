import { participationRelations } from '../../schema/relations.ts';
import { citations, participations } from '../../schema/tables.ts';
import type { PARTICIPANT_ROLES } from '../../schema/vocabulary.ts';
import { isOneOf } from '../planner/condition.ts';
import { column, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { CitationConnection } from './citation.ts';
import { connectionOf, relatedConnection } from './connection.ts';
import { Event } from './event.ts';
import type { Filter } from './filter.ts';
import { globalId, record } from './identity.ts';
import { Node } from './node.ts';

export const Participation = record('Participation', participations);
export const ParticipationConnection = connectionOf(Participation, 'Participation', 'participations');

const ParticipantRole = builder.enumType('ParticipantRole', {
  description: 'What an actor did in an event, or what was done to it.',
  values: {
    PERPETRATOR: { description: 'Did it, by the word of every source.' },
    SUSPECTED_PERPETRATOR: { description: 'Did it, by the word of somebody else.' },
    CLAIMED_PERPETRATOR: { description: 'Did it, by its own word.' },
    TARGET: { description: 'What it was aimed at.' },
    VICTIM: { description: 'Who was harmed.' },
    INITIATOR: { description: 'Began it, where nobody is harmed: the caller, the host, the mover.' },
    COUNTERPART: { description: 'The other side of it.' },
    MEDIATOR: { description: 'Stood between the sides.' },
    LOCATION_HOST: { description: 'Its territory or premises were the scene.' },
    BENEFICIARY: { description: 'Who gains by it: who gets the aid, is set free, or is sheltered.' },
    INTERCEPTOR: {
      description:
        'Stopped it or tried to: shot the missile down, turned the ship back (ACLED: Disrupted weapons use).',
    },
    OTHER: { description: 'Any other part.' },
  } satisfies Record<(typeof PARTICIPANT_ROLES)[number], object>,
});

Participation.implement({
  description: "An actor's part in an event.",
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(globalId('Participation')),
    event: t.field({ type: Event, description: 'The event.', ...one(participationRelations.event) }),
    actor: t.field({ type: Actor, description: 'Who took part.', ...one(participationRelations.actor) }),
    role: t.field({ type: ParticipantRole, description: 'In which role.', ...column(participations.role) }),
    assertedBy: t.field({
      type: Actor,
      nullable: true,
      description: 'Who says so, where that is disputed; null where every source agrees.',
      ...one(participationRelations.assertedBy),
    }),
    citations: t.field(
      relatedConnection(participationRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources say so.',
        key: [citations.slug],
      }),
    ),
  }),
});

type Role = typeof ParticipantRole.$inferInput;

export const participationsInRole: Filter<typeof participations, readonly Role[]> = {
  argument: 'role',
  type: [ParticipantRole],
  description: 'Only participations in one of these roles.',
  conditions: (roles, { columns: participation }, field) =>
    new Conditions(field).anyOf('role', roles, (list) => isOneOf(participation.role, list)).all,
};

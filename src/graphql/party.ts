import { partyRelations } from '../../schema/relations.ts';
import { parties } from '../../schema/tables.ts';
import { column } from '../planner/field-reads.ts';
import { ActorConnection, actorFilter, actorKey } from './actor.ts';
import { builder } from './builder.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { bySlug, globalId, Node, PublishedRecord, record } from './node.ts';
import { StatementConnection, statementFilter, statementKey } from './statement.ts';

export const Party = record('Party', parties);
const PartyConnection = connectionOf(Party, 'Party', 'parties');

Party.implement({
  description:
    'A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Party')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(parties.slug) }),
    name: t.string({ description: 'The name to show.', ...column(parties.name) }),
    summary: t.string({ nullable: true, description: 'Who belongs to it.', ...column(parties.summary) }),
    actors: t.field(
      relatedConnection(partyRelations.actors, {
        type: ActorConnection,
        description: 'The actors on this side, by name.',
        key: actorKey,
        filter: actorFilter,
      }),
    ),
    statements: t.field(
      relatedConnection(partyRelations.statements, {
        type: StatementConnection,
        description: 'What was said for this side.',
        key: statementKey,
        orderBy: 'LATEST_FIRST',
        filter: statementFilter,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  party: t.field({
    type: Party,
    description: 'The party with a slug; null where there is none.',
    ...bySlug(parties),
  }),
  parties: t.field(
    rootConnection(parties, {
      type: PartyConnection,
      description: 'All parties, by name.',
      key: [parties.sortName, parties.slug],
    }),
  ),
}));

import { partyRelations } from '../../schema/relations.ts';
import { parties } from '../../schema/tables.ts';
import { isCalled } from '../planner/condition.ts';
import { column, textOrEmpty } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { ActorConnection, actorFilter, actorKey } from './actor.ts';
import { builder } from './builder.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EVERY_FIELD, type Filter } from './filter.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { StatementConnection, statementFilter, statementKey } from './statement.ts';

export const Party = record('Party', parties);
const PartyConnection = connectionOf(Party, 'Party', 'parties');

const PartyFilter = builder.inputType('PartyFilter', {
  description: EVERY_FIELD,
  fields: (t) => ({
    slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  }),
});

const partyFilter: Filter<typeof parties, typeof PartyFilter.$inferInput> = {
  argument: 'filter',
  type: PartyFilter,
  conditions: ({ slug }, { columns: party }, field, path) =>
    new Conditions(field, path).anyOf('slug', slug, (slugs) => isCalled(parties, party.slug, slugs)).all,
};

Party.implement({
  description:
    'A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Party')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(parties.slug) }),
    name: t.string({ description: 'The name to show.', ...column(parties.name) }),
    summary: t.string({
      description: 'Who belongs to it; empty where nothing is said of that.',
      ...textOrEmpty(parties.summary),
    }),
    actors: t.field(
      relatedConnection(partyRelations.actors, {
        type: ActorConnection,
        description: 'The actors on this side, by name.',
        key: actorKey,
        orderBy: 'A_TO_Z',
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
      description: 'All parties, or those that a filter leaves, by name.',
      key: [parties.sortName, parties.slug],
      orderBy: 'A_TO_Z',
      filter: partyFilter,
    }),
  ),
}));

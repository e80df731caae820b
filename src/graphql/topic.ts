import { topicRelations } from '../../schema/relations.ts';
import { topics } from '../../schema/tables.ts';
import { isCalled } from '../planner/condition.ts';
import { column } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { builder } from './builder.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EVERY_FIELD, type Filter } from './filter.ts';
import { globalId, record } from './identity.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';
import { PositionConnection, positionKey, positionsAsOf, positionsOfParty } from './position.ts';

export const Topic = record('Topic', topics);
const TopicConnection = connectionOf(Topic, 'Topic', 'topics');

const TopicFilter = builder.inputType('TopicFilter', {
  description: EVERY_FIELD,
  fields: (t) => ({
    slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  }),
});

const topicFilter: Filter<typeof topics, typeof TopicFilter.$inferInput> = {
  argument: 'filter',
  type: TopicFilter,
  conditions: ({ slug }, { columns: topic }, field, path) =>
    new Conditions(field, path).anyOf('slug', slug, (slugs) => isCalled(topics, topic.slug, slugs)).all,
};

Topic.implement({
  description: 'A question on which actors take sides.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Topic')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(topics.slug) }),
    question: t.string({
      description: "The question, in the editors' words; a stance is a yes, a no, or neither plainly.",
      ...column(topics.question),
    }),
    positions: t.field(
      relatedConnection(topicRelations.positions, {
        type: PositionConnection,
        description: 'The stances taken on it, oldest first.',
        key: positionKey,
        filter: [positionsOfParty, positionsAsOf],
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  topic: t.field({
    type: Topic,
    description: 'The topic with a slug; null where there is none.',
    ...bySlug(topics),
  }),
  topics: t.field(
    rootConnection(topics, {
      type: TopicConnection,
      description: 'All topics, or those that a filter leaves, by question.',
      key: [topics.question, topics.slug],
      filter: topicFilter,
    }),
  ),
}));

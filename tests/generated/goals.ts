/** Fields and arguments of the schema, and fields of its inputs, each with the shortest way to it from the root. */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';

export type Field = GraphQLField<unknown, unknown>;

export interface Step {
  parent: GraphQLObjectType;
  field: Field;
  /** An argument that must be given. */
  argument?: string;
  /** A field of it that must be given. */
  inputField?: string;
}

/** Steps from the root; the last one is the goal itself. */
export type Goal = readonly Step[];

export const fieldsOf = (type: GraphQLCompositeType): Field[] =>
  'getFields' in type ? Object.values(type.getFields()) : [];

function goals(): Goal[] {
  const found: Step[][] = [];
  const seen = new Set<GraphQLCompositeType>();
  const inputs = new Set<GraphQLInputObjectType>();
  const due: { type: GraphQLCompositeType; route: Step[] }[] = [
    { type: schema.getQueryType() as GraphQLObjectType, route: [] },
  ];
  for (const { type, route } of due) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (!isObjectType(type)) {
      due.push(...schema.getPossibleTypes(type).map((member) => ({ type: member, route })));
      continue;
    }
    for (const field of fieldsOf(type)) {
      const step = { parent: type, field };
      found.push([...route, step]);
      for (const { name, type } of field.args) {
        found.push([...route, { ...step, argument: name }]);
        const input = getNamedType(type);
        if (!isInputObjectType(input) || inputs.has(input)) continue;
        inputs.add(input);
        for (const inputField of Object.keys(input.getFields())) {
          found.push([...route, { ...step, argument: name, inputField }]);
        }
      }
      const named = getNamedType(field.type);
      if (isCompositeType(named)) due.push({ type: named, route: [...route, step] });
    }
  }
  return found;
}

export const GOALS: readonly Goal[] = goals();

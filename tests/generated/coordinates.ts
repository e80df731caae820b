/** Which parts of the schema an operation reaches: fields, arguments, and fields of inputs. */
import {
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';

export function coordinatesOfTheSchema(): Set<string> {
  const found = new Set<string>();
  const inputs = new Set<GraphQLInputType>();
  const addInput = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (inputs.has(named)) return;
    inputs.add(named);
    if (!isInputObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      found.add(`${named.name}.${field.name}`);
      addInput(field.type);
    }
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      found.add(`${type.name}.${field.name}`);
      for (const argument of field.args) {
        found.add(`${type.name}.${field.name}(${argument.name}:)`);
        addInput(argument.type);
      }
    }
  }
  return found;
}

export function coordinatesOf(document: DocumentNode, variables: Record<string, unknown>): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const here = () => `${info.getParentType()?.name}.${info.getFieldDef()?.name}`;
  visit(
    document,
    visitWithTypeInfo(info, {
      [Kind.FIELD]: () => {
        found.add(here());
      },
      [Kind.ARGUMENT]: ({ name }) => {
        if (!info.getDirective()) found.add(`${here()}(${name.value}:)`);
      },
      [Kind.OBJECT_FIELD]: ({ name }) => {
        found.add(`${getNamedType(info.getParentInputType())?.name}.${name.value}`);
      },
      [Kind.VARIABLE]: ({ name }) => {
        const type = info.getInputType();
        if (type) addValue(type, variables[name.value], found);
      },
    }),
  );
  return found;
}

function addValue(type: GraphQLInputType, value: unknown, found: Set<string>): void {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    for (const item of [value].flat()) addValue(inner.ofType, item, found);
  } else if (isInputObjectType(inner)) {
    for (const [name, own] of Object.entries(value ?? {})) {
      found.add(`${inner.name}.${name}`);
      addValue(inner.getFields()[name]?.type as GraphQLInputType, own, found);
    }
  }
}

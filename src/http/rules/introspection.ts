import {
  __Schema,
  __Type,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { operationTooLarge } from '../../errors.ts';
import { limits } from '../../limits.ts';

/** Parts of the schema, each with how often the answer would hold it. */
type Parts = Map<unknown, number>;

/**
 * Bounds the values that introspection would answer with. They are counted over the schema itself, equal parts at
 * once, so the counting takes less time than answering would, and it ends where the limit is passed.
 */
export const introspectionLimit: ValidationRule = (context) => {
  const price = new Price(context);
  return {
    [Kind.FIELD](node) {
      if (price.isPassed || (node.name.value !== '__schema' && node.name.value !== '__type')) return;
      price.addRoot(node);
      if (!price.isPassed) return;
      context.reportError(
        operationTooLarge(
          `The introspection would have ${price.values} values or more, and ${limits.maxIntrospectionValues} are allowed: ask for fewer fields of the schema at once`,
          node,
        ),
      );
    },
  };
};

class Price {
  values = 0;
  readonly #entered = new Set<string>();
  readonly #context: ValidationContext;

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  get isPassed(): boolean {
    return this.values > limits.maxIntrospectionValues;
  }

  addRoot(node: FieldNode): void {
    if (!node.selectionSet) return;
    const schema = this.#context.getSchema();
    if (node.name.value === '__schema') {
      this.#add(node.selectionSet, __Schema, new Map([[schema, 1]]));
    } else {
      this.#add(node.selectionSet, __Type, typesNamed(node, schema));
    }
  }

  /** What is selected of parts of one type. A spread counts too, for fragments that do nothing but spread others. */
  #add({ selections }: SelectionSetNode, type: GraphQLObjectType, parts: Parts): void {
    for (const selection of selections) {
      if (this.isPassed) return;
      this.values += 1;
      if (selection.kind === Kind.FIELD) this.#addField(selection, type, parts);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.#add(selection.selectionSet, type, parts);
      else this.#addFragment(selection.name.value, type, parts);
    }
  }

  #addFragment(name: string, type: GraphQLObjectType, parts: Parts): void {
    const fragment = this.#context.getFragment(name);
    // Another rule refuses cycles.
    if (!fragment || this.#entered.has(name)) return;
    this.#entered.add(name);
    this.#add(fragment.selectionSet, type, parts);
    this.#entered.delete(name);
  }

  #addField(node: FieldNode, type: GraphQLObjectType, parts: Parts): void {
    const field = type.getFields()[node.name.value];
    const fieldType = field && getNamedType(field.type);
    const below: Parts = new Map();
    const info = { schema: this.#context.getSchema() } as GraphQLResolveInfo;
    for (const [part, times] of parts) {
      this.values += times;
      if (!isObjectType(fieldType)) continue;
      for (const value of [field?.resolve?.(part, { includeDeprecated: true }, null, info) ?? []].flat()) {
        this.values += times;
        below.set(value, (below.get(value) ?? 0) + times);
      }
    }
    if (isObjectType(fieldType) && node.selectionSet) this.#add(node.selectionSet, fieldType, below);
  }
}

/** Of a name in a variable nothing is known yet, so it counts as all of them. */
function typesNamed({ arguments: given = [] }: FieldNode, schema: GraphQLSchema): Parts {
  const name = given.find((argument) => argument.name.value === 'name')?.value;
  const types =
    name?.kind === Kind.STRING ? [schema.getType(name.value)] : Object.values(schema.getTypeMap());
  return new Map(types.filter((type) => type !== undefined).map((type) => [type, 1]));
}

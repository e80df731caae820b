/**
 * A record is found by its slug with the same SQL, at the same price, whatever the slug: it is bound to the statement. So
 * a question that uses a variable for nothing else is planned once for all its values, and not anew for each record.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLField,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  Kind,
  type VariableNode,
  visit,
} from 'graphql';
import { limits } from '../limits.ts';
import type { PlannedOperation, PlannedStatement, Question } from './operation.ts';

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Said of a field of `Query` whose argument `slug` is bound to its statement as it is, and looked at by nothing else. */
    bindsSlug?: boolean;
  }
  interface GraphQLInputFieldExtensions {
    /** The same of a list in a filter, where one slug is in it. */
    bindsSlug?: boolean;
  }
}

/** By variable: what stands in its place while the question is planned, and its value. */
export type BoundSlugs = ReadonlyMap<string, { placeholder: string; value: string }>;

const NONE: BoundSlugs = new Map();
/** No text that anybody sends. Workers know no chance while they start, so it is made with the first question. */
let secret: string | undefined;

const variables = new WeakMap<DocumentNode, Map<string, readonly string[]>>();

export function boundSlugsIn({ schema, document, operationName, variableValues }: Question): BoundSlugs {
  const known = variables.get(document) ?? new Map<string, readonly string[]>();
  variables.set(document, known);
  const name = operationName ?? '';
  const names = known.get(name) ?? variablesFor({ schema, document, operationName });
  known.set(name, names);
  if (!names.length) return NONE;
  secret ??= crypto.randomUUID();
  const bound = new Map<string, { placeholder: string; value: string }>();
  for (const name of names) {
    const value = variableValues?.[name];
    // Else it is refused, and that is said of the value.
    if (typeof value === 'string' && value.length <= limits.maxTextCharacters) {
      bound.set(name, { placeholder: `${secret}:${name}`, value });
    }
  }
  return bound;
}

/** Those that stand nowhere but where a field of `Query` binds them. */
function variablesFor({
  schema,
  document,
  operationName,
}: Omit<Question, 'variableValues'>): readonly string[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const bound = new Map<string, number>();
  const count = (uses: Map<string, number>, name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const selection of getOperationAST(document, operationName)?.selectionSet.selections ?? []) {
    const field = selection.kind === Kind.FIELD && fields[selection.name.value];
    if (!field) continue;
    for (const argument of selection.arguments ?? []) {
      for (const { name } of variablesBoundBy(argument, field)) count(bound, name.value);
    }
  }
  const all = new Map<string, number>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: ({ name }: VariableNode) => void count(all, name.value),
  });
  return [...bound].flatMap(([name, uses]) => (all.get(name) === uses ? name : []));
}

function variablesBoundBy(
  { name, value }: ArgumentNode,
  { args, extensions }: GraphQLField<unknown, unknown>,
): VariableNode[] {
  if (value.kind === Kind.VARIABLE) return extensions.bindsSlug && name.value === 'slug' ? [value] : [];
  const type = getNamedType(args.find((arg) => arg.name === name.value)?.type);
  if (value.kind !== Kind.OBJECT || !isInputObjectType(type)) return [];
  return value.fields.flatMap(({ name, value }) => {
    const [only, ...others] = value.kind === Kind.LIST ? value.values : [];
    const isBound = type.getFields()[name.value]?.extensions.bindsSlug && !others.length;
    return isBound && only?.kind === Kind.VARIABLE ? [only] : [];
  });
}

/** Whether each placeholder is a value of a statement by itself; else the question is planned for each slug. */
export function isBoundIn({ statements }: PlannedOperation, bound: BoundSlugs): boolean {
  if (!bound.size || !secret) return true;
  const parts = [...statements.values()].flatMap(({ text, params }) => [text, ...params]);
  const placeholders = new Set<unknown>([...bound.values()].map(({ placeholder }) => placeholder));
  const found = parts.filter((part) => typeof part === 'string' && part.includes(secret as string));
  return found.every((part) => placeholders.has(part)) && new Set(found).size === placeholders.size;
}

/** From now on the question is planned for each of its values. */
export const neverBind = ({ document, operationName }: Question): void =>
  void variables.get(document)?.set(operationName ?? '', []);

/** The question as it is planned. */
export function withPlaceholders(question: Question, bound: BoundSlugs): Question {
  if (!bound.size) return question;
  const placeholders = [...bound].map(([name, { placeholder }]) => [name, placeholder]);
  return {
    ...question,
    variableValues: { ...question.variableValues, ...Object.fromEntries(placeholders) },
  };
}

/** The plan as it is asked. */
export function withSlugs(planned: PlannedOperation, bound: BoundSlugs): PlannedOperation {
  if (!bound.size) return planned;
  const values = new Map<unknown, string>([...bound.values()].map((each) => [each.placeholder, each.value]));
  const asked = ([key, statement]: [string, PlannedStatement]): [string, PlannedStatement] => [
    key,
    { ...statement, params: statement.params.map((param) => values.get(param) ?? param) },
  ];
  return { ...planned, statements: new Map([...planned.statements].map(asked)) };
}

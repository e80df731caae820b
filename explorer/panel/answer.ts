/** Of what a page was answered, what one question asked: a panel's answer out of its page's. */
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from '@0no-co/graphql.web';

export function answerTo(question: string, data: unknown): unknown {
  const { definitions } = parse(question);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation && selected([operation.selectionSet], data, fragments);
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function selected(sets: SelectionSetNode[], value: unknown, fragments: Fragments): unknown {
  if (Array.isArray(value)) return value.map((item) => selected(sets, item, fragments));
  if (!sets.length || typeof value !== 'object' || value === null) return value;
  const fields = new Map<string, SelectionSetNode[]>();
  for (const set of sets) collectFields(set, fragments, fields);
  const answer = value as Record<string, unknown>;
  return Object.fromEntries(
    [...fields]
      // What was asked of another type than the value's is not in it.
      .filter(([name]) => name in answer)
      .map(([name, below]) => [name, selected(below, answer[name], fragments)]),
  );
}

/** As CollectFields of the GraphQL specification: each field by its name in the answer, with all that is asked below it. */
function collectFields(
  set: SelectionSetNode,
  fragments: Fragments,
  into: Map<string, SelectionSetNode[]>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      into.set(name, [
        ...(into.get(name) ?? []),
        ...(selection.selectionSet ? [selection.selectionSet] : []),
      ]);
      continue;
    }
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    if (inner) collectFields(inner, fragments, into);
  }
}

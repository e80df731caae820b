/** The query behind one panel: of what its page asked, the part that the panel shows. */
import {
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableNode,
  visit,
} from '@0no-co/graphql.web';
import { API } from '../api/address.ts';
import type { Question } from '../api/question.ts';

/** `fragment` names the one that holds what the panel shows. */
export function panelQuestion({ text, variables }: Question, fragment: string): Question {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const selectionSet = operation && leadingTo(fragment, operation.selectionSet);
  if (!selectionSet) throw new Error(`The page's document does not spread ${fragment}`);

  const spread = new Set<string>();
  collectSpreads(fragment, fragments, spread);
  const parts = [...spread].flatMap((name) => fragments.get(name) ?? []);
  const used = variablesIn([{ ...operation, variableDefinitions: [], selectionSet }, ...parts]);
  const panel: OperationDefinitionNode = {
    ...operation,
    name: { kind: Kind.NAME, value: fragment },
    variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
      used.has(variable.name.value),
    ),
    selectionSet,
  };
  return {
    text: print({ kind: Kind.DOCUMENT, definitions: [panel, ...parts] }),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
  };
}

/** A link that opens GraphiQL with a question filled in. */
export function graphiqlLink({ text, variables }: Question): string {
  const parameters = new URLSearchParams({ query: text });
  if (Object.keys(variables).length) parameters.set('variables', JSON.stringify(variables, null, 2));
  return `${API}?${parameters}`;
}

/** Of a selection the fields on the way to where the fragment is spread; null where it is not. */
function leadingTo(fragment: string, set: SelectionSetNode): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection.name.value === fragment ? [selection] : [];
    const below = selection.selectionSet && leadingTo(fragment, selection.selectionSet);
    return below ? [{ ...selection, selectionSet: below }] : [];
  });
  return selections.length ? { ...set, selections } : null;
}

function collectSpreads(
  name: string,
  fragments: Map<string, FragmentDefinitionNode>,
  into: Set<string>,
): void {
  const fragment = fragments.get(name);
  if (!fragment || into.has(name)) return;
  into.add(name);
  visit(fragment, {
    [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => collectSpreads(name.value, fragments, into),
  });
}

function variablesIn(definitions: (OperationDefinitionNode | FragmentDefinitionNode)[]): Set<string> {
  const names = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions },
    { [Kind.VARIABLE]: ({ name }: VariableNode) => void names.add(name.value) },
  );
  return names;
}

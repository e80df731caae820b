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

/** A document with its operation and its fragments by their names. */
export interface Parts {
  operation: OperationDefinitionNode;
  fragments: Map<string, FragmentDefinitionNode>;
}

export function partsOf(text: string): Parts {
  const { definitions } = parse(text);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The document has no operation');
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}

/** `fragment` names the one that holds what the panel shows. */
export function panelQuestion({ text, variables }: Question, fragment: string): Question {
  const parts = partsOf(text);
  const selectionSet = leadingTo(fragment, parts.operation.selectionSet);
  if (!selectionSet) throw new Error(`The page's document does not spread ${fragment}`);
  return questionOf(parts, { name: fragment, selectionSet, variables });
}

interface Asking {
  name: string;
  selectionSet: SelectionSetNode;
  variables: object;
}

/** Another selection of the same document, with the fragments and the variables that it uses. */
export function questionOf(
  { operation, fragments }: Parts,
  { name, selectionSet, variables }: Asking,
): Question {
  const asked = { ...operation, name: { kind: Kind.NAME, value: name }, selectionSet };
  const spread = new Set<string>();
  collectSpreads(asked, fragments, spread);
  const own = [...spread].flatMap((name) => fragments.get(name) ?? []);
  const used = variablesIn([{ ...asked, variableDefinitions: [] }, ...own]);
  const question: OperationDefinitionNode = {
    ...asked,
    variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  };
  return {
    text: print({ kind: Kind.DOCUMENT, definitions: [question, ...own] }),
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
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
  into: Set<string>,
): void {
  visit(definition, {
    [Kind.FRAGMENT_SPREAD]: ({ name: { value } }: FragmentSpreadNode) => {
      const fragment = fragments.get(value);
      if (!fragment || into.has(value)) return;
      into.add(value);
      collectSpreads(fragment, fragments, into);
    },
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

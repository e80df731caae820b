import { type FieldNode, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';
import { operationTooLarge } from '../../errors.ts';
import { limits } from '../../limits.ts';

/** Bounds the root fields of an operation, fragments followed: each is a statement of the database. */
export const rootFieldLimit: ValidationRule = (context) => ({
  [Kind.OPERATION_DEFINITION]({ selectionSet }) {
    const keys = new Set<string>();
    const seen = new Set<string>();
    let beyond: FieldNode | undefined;
    const count = ({ selections }: SelectionSetNode) => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const { name, alias } = selection;
          // Those of introspection have a limit of their own (introspection.ts).
          if (!name.value.startsWith('__')) keys.add((alias ?? name).value);
          if (keys.size > limits.maxRootFields) beyond ??= selection;
        } else if (selection.kind === Kind.INLINE_FRAGMENT) count(selection.selectionSet);
        else if (!seen.has(selection.name.value)) {
          seen.add(selection.name.value);
          const fragment = context.getFragment(selection.name.value);
          if (fragment) count(fragment.selectionSet);
        }
      }
    };
    count(selectionSet);
    if (!beyond) return;
    context.reportError(
      operationTooLarge(
        `The operation has ${keys.size} root fields, and ${limits.maxRootFields} are allowed: split it`,
        beyond,
      ),
    );
  },
});

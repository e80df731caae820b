import {
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { operationTooLarge } from '../../errors.ts';
import { limits } from '../../limits.ts';

interface Depth {
  levels: number;
  /** The field where the deepest selection ends. */
  deepest?: FieldNode;
}

/** Bounds how deep fields stand in each other, fragments followed; each fragment is measured once. */
export const depthLimit: ValidationRule = (context) => {
  const measured = new Map<string, Depth>();
  return {
    [Kind.OPERATION_DEFINITION]({ selectionSet }) {
      const { levels, deepest } = depthOf(selectionSet, context, measured);
      if (levels <= limits.maxSelectionDepth) return;
      context.reportError(
        operationTooLarge(
          `The operation selects fields ${levels} deep, and ${limits.maxSelectionDepth} are allowed: split it`,
          deepest,
        ),
      );
    },
  };
};

function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  measured: Map<string, Depth>,
): Depth {
  let depth: Depth = { levels: 0 };
  for (const selection of selections) {
    let below: Depth = { levels: 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (fragment && !measured.has(name)) {
        // Within itself it counts for nothing: another rule refuses cycles.
        measured.set(name, below);
        measured.set(name, depthOf(fragment.selectionSet, context, measured));
      }
      below = measured.get(name) ?? below;
    } else if (selection.selectionSet) below = depthOf(selection.selectionSet, context, measured);
    if (selection.kind === Kind.FIELD) {
      below = { levels: below.levels + 1, deepest: below.deepest ?? selection };
    }
    if (below.levels > depth.levels) depth = below;
  }
  return depth;
}

import { getOperationAST, type VariableDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';

/** Bounds the values in lists in the variables that an operation declares, however deep they stand, and how deep. */
export function variableLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, variableValues } = args;
      const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
      let count = 0;
      let beyond: VariableDefinitionNode | undefined;
      for (const definition of declared) {
        const { listValues, depth } = sizeOf(variableValues?.[definition.variable.name.value]);
        if (depth > limits.maxVariableDepth) {
          const problem = `The variable "$${definition.variable.name.value}" nests ${depth} deep, and ${limits.maxVariableDepth} are allowed`;
          return setResultAndStopExecution({ errors: [operationTooLarge(problem, definition)] });
        }
        count += listValues;
        if (count > limits.maxListValues) beyond ??= definition;
      }
      if (!beyond) return;
      const problem = `The variables have ${count} values in lists, and ${limits.maxListValues} are allowed: ask for less at once`;
      setResultAndStopExecution({ errors: [operationTooLarge(problem, beyond)] });
    },
  };
}

/** Not by recursion: JSON may nest deeper than the stack is. */
function sizeOf(variable: unknown): { listValues: number; depth: number } {
  let listValues = 0;
  let depth = 0;
  for (let level = [variable]; ; depth += 1) {
    const nested = level.filter((value) => typeof value === 'object' && value !== null) as object[];
    if (!nested.length) return { listValues, depth };
    for (const value of nested) if (Array.isArray(value)) listValues += value.length;
    level = nested.flatMap((value): unknown[] => Object.values(value));
  }
}

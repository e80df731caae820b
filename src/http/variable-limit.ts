import { getOperationAST, type VariableDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';

/** Bounds the values in lists in the variables that an operation declares, however deep they stand. */
export function variableLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, variableValues } = args;
      const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
      let count = 0;
      let beyond: VariableDefinitionNode | undefined;
      for (const definition of declared) {
        count += listValuesIn(variableValues?.[definition.variable.name.value]);
        if (count > limits.maxListValues) beyond ??= definition;
      }
      if (!beyond) return;
      const problem = `The variables have ${count} values in lists, and ${limits.maxListValues} are allowed: ask for less at once`;
      setResultAndStopExecution({ errors: [operationTooLarge(problem, beyond)] });
    },
  };
}

/** Not by recursion: JSON may nest deeper than the stack is. */
function listValuesIn(value: unknown): number {
  let count = 0;
  for (const due = [value]; due.length; ) {
    const next = due.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner: unknown[] = Object.values(next);
    if (Array.isArray(next)) count += inner.length;
    for (const each of inner) due.push(each);
  }
  return count;
}

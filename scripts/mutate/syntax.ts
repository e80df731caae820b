/** The syntax tree of a TypeScript file, as Vite's own parser gives it (ESTree, with the places of its nodes). */
import { parseSync } from 'vite';

export interface Node {
  type: string;
  start: number;
  end: number;
  // biome-ignore lint/suspicious/noExplicitAny: each type of node has fields of its own
  [field: string]: any;
}

export function parse(file: string, text: string): Node {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program as unknown as Node;
}

/** What is there for the compiler alone, or for readers of the schema. */
const isSkipped = (node: Node, key: string, parent: Node): boolean =>
  /^(TS(?!As|Satisfies|NonNull)|Import|ExportAll)/.test(node.type) ||
  (node.type === 'ExportNamedDeclaration' && node.source !== null) ||
  (parent.type === 'Property' && (key === 'key' || parent.key?.name === 'description')) ||
  // What cannot be reached cannot be tested, and what an error says is no behaviour to mutate.
  (node.type === 'ThrowStatement' && node.argument?.arguments?.[0]?.value === 'unreachable');

/** Every node of code, with its parent, from the outside to the inside. */
export function walk(node: Node, visit: (node: Node, parent: Node) => void, parent: Node = node): void {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    for (const child of [value].flat()) {
      if (typeof child?.type !== 'string' || typeof child.start !== 'number') continue;
      if (!isSkipped(child, key, node)) walk(child, visit, node);
    }
  }
}

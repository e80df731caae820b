/** The small faults that may be put in at a node. */
import type { Node } from './syntax.ts';

export interface Change {
  /** The part of the file that is replaced: an expression or a statement. */
  start: number;
  end: number;
  by: string;
}

type Operator = (node: Node, parent: Node, text: string) => (Change | null)[];

const COMPARISONS: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};

const CALLS: Record<string, string | null> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  push: 'unshift',
  // Null: what it is called on stands in its place.
  filter: null,
  sort: null,
  toSorted: null,
  slice: null,
  reverse: null,
  toReversed: null,
  trim: null,
  toLowerCase: null,
  toUpperCase: null,
};

const SQL: [from: RegExp, to: string][] = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ = /g, ' <> '],
  [/ <> /g, ' = '],
  [/ AND /g, ' OR '],
  [/ OR /g, ' AND '],
  [/ DESC/g, ''],
  [/NOT (?!NULL)/g, ''],
  [/IS NOT NULL/g, 'IS NULL'],
  [/IS NULL/g, 'IS NOT NULL'],
  [/UNION ALL/g, 'UNION'],
  [/\bmin\(/g, 'max('],
  [/\bmax\(/g, 'min('],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/'true', 'false'/g, "'false', 'true'"],
];

const over = ({ start, end }: Node, by: string): Change => ({ start, end, by });
const textOf = (text: string, { start, end }: Node) => text.slice(start, end);

/** `a < b` as `a <= b`: the operator stands between the operands. */
function betweenOperands(node: Node, text: string, operator: string, by: string): Change {
  const between = text.slice(node.left.end, node.right.start).replace(operator, by);
  return over(node, `${textOf(text, node.left)}${between}${textOf(text, node.right)}`);
}

const OPERATORS: Record<string, Operator> = {
  BinaryExpression: (node, _parent, text) =>
    (COMPARISONS[node.operator] ?? []).map((by) => betweenOperands(node, text, node.operator, by)),
  LogicalExpression: (node, _parent, text) =>
    node.operator === '??'
      ? [over(node, textOf(text, node.left)), over(node, textOf(text, node.right))]
      : [betweenOperands(node, text, node.operator, node.operator === '&&' ? '||' : '&&')],
  UnaryExpression: (node, _parent, text) =>
    ['!', '-'].includes(node.operator) ? [over(node, textOf(text, node.argument))] : [],
  IfStatement: (node) => [over(node.test, 'true'), over(node.test, 'false')],
  ConditionalExpression: (node) => [over(node.test, 'true'), over(node.test, 'false')],
  // With true it would never end.
  WhileStatement: (node) => [over(node.test, 'false')],
  Literal: (node, parent) => {
    if (typeof node.value === 'boolean') return [over(node, String(!node.value))];
    const isIndex = parent.type === 'MemberExpression';
    return typeof node.value === 'number' && !isIndex ? [over(node, String(node.value + 1))] : [];
  },
  ArrayExpression: (node) => (node.elements.length ? [over(node, '[]')] : []),
  SpreadElement: (node, parent) =>
    parent.type === 'ObjectExpression' ? [over(node, '...{}')] : [over(node, '...[]')],
  // Its first `?.`, whatever follows.
  ChainExpression: (node, _parent, text) => [
    over(
      node,
      textOf(text, node).replace(/\?\.([[(]?)/, (_all, opening) => opening || '.'),
    ),
  ],
  CallExpression: (node, _parent, text) => {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || callee.computed || !Object.hasOwn(CALLS, callee.property.name))
      return [];
    const other = CALLS[callee.property.name];
    if (other === null) return [over(node, textOf(text, callee.object))];
    const { property } = callee;
    return [
      over(node, `${text.slice(node.start, property.start)}${other}${text.slice(property.end, node.end)}`),
    ];
  },
  ExpressionStatement: (node, parent) =>
    node.directive === undefined && parent.type !== 'Program' ? [over(node, ';')] : [],
  TaggedTemplateExpression: (node, _parent, text) => (node.tag.name === 'sql' ? ofSql(node, text) : []),
};

/** One change for each place in each part of the template. */
function ofSql(node: Node, text: string): Change[] {
  return node.quasi.quasis.flatMap(({ start, end }: Node) =>
    SQL.flatMap(([from, to]) =>
      [...text.slice(start, end).matchAll(from)].map((match) => {
        const at = start + match.index;
        return over(node, `${text.slice(node.start, at)}${to}${text.slice(at + match[0].length, node.end)}`);
      }),
    ),
  );
}

export const changesAt = (node: Node, parent: Node, text: string): Change[] =>
  (OPERATORS[node.type]?.(node, parent, text) ?? []).filter((change) => change !== null);

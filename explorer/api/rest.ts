/** The rest of a list that a page cut: how to ask for it, and how it comes to what is there. */
import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseValue,
  type SelectionNode,
  type SelectionSetNode,
} from '@0no-co/graphql.web';
import type { Connection, Path } from '../panel/cuts.ts';
import { type Parts, partsOf, questionOf } from '../panel/query.ts';
import type { Question } from './question.ts';

export interface Rest {
  question: Question;
  /** Where the list is in the page's answer. */
  cut: Path;
  /** Where the answer to the question has more of it. */
  path: Path;
  /** Whether that is all of it anew, since its page did not ask where it goes on. */
  isAnew: boolean;
}

/**
 * Asks for what lies behind the end of one list. Of each list on the way to it one record is asked for: that behind the
 * cursor of its neighbour. Null where a list on the way can't be narrowed so.
 */
export function restOf(question: Question, data: unknown, path: Path): Rest | null {
  const parts = partsOf(question.text);
  const selections = leadingTo(parts.operation.selectionSet, data, path, parts);
  if (!selections.length) return null;
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return {
    question: questionOf(parts, { name: 'Rest', selectionSet, variables: question.variables }),
    cut: path,
    isAnew: !endOf(at(data, path)),
    path: path.map((part) => (typeof part === 'number' ? 0 : part)),
  };
}

/** Of a selection what leads to the list; empty where nothing does. */
function leadingTo(set: SelectionSetNode, value: unknown, path: Path, parts: Parts): SelectionNode[] {
  return set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      const [key = '', ...below] = path;
      if ((selection.alias ?? selection.name).value !== key) return [];
      return fieldLeadingTo(selection, at(value, [key]), below, parts);
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(selection.name.value, parts);
    const selections = leadingTo(inner.selectionSet, value, path, parts);
    if (!selections.length) return [];
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: inner.typeCondition,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ];
  });
}

function fieldLeadingTo(field: FieldNode, value: unknown, below: Path, parts: Parts): FieldNode[] {
  if (!below.length) {
    const size: Arguments = depthOf(at(value, ['edges'])) > 1 ? {} : { first: MOST };
    return [withArguments(withEnd(field), { ...size, ...behind(endOf(value)) })];
  }
  const [next, index] = below;
  if (next === 'edges' && typeof index === 'number') {
    const neighbour = index ? at(value, ['edges', index - 1, 'cursor']) : undefined;
    if (index && !neighbour) return [];
    return within(withArguments(field, { first: '1', ...behind(neighbour) }), value, below, parts);
  }
  if (typeof next !== 'number') return within(field, value, below, parts);
  const item = at(value, [next]);
  if (field.name.value === 'edges') return within(field, item, below.slice(1), parts);
  const narrowing = NARROWING[field.name.value]?.(item);
  return narrowing ? within(withArguments(field, narrowing), item, below.slice(1), parts) : [];
}

function within(field: FieldNode, value: unknown, below: Path, parts: Parts): FieldNode[] {
  const selections = field.selectionSet ? leadingTo(field.selectionSet, value, below, parts) : [];
  return selections.length ? [{ ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } }] : [];
}

/** Cursors are most of an answer's bytes, so that of the end is asked for only where a list is read on. */
const END = parse('{ pageInfo { endCursor } }').definitions[0] as OperationDefinitionNode;

const withEnd = (field: FieldNode): FieldNode => ({
  ...field,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [...END.selectionSet.selections, ...(field.selectionSet?.selections ?? [])],
  },
});

const endOf = (list: unknown): unknown =>
  at(list, ['pageInfo', 'endCursor']) ??
  at((at(list, ['edges']) as unknown[] | undefined)?.at(-1), ['cursor']);

/** As many as the API gives at once; where that would cost too much, as its lists have lists, as many as at first. */
const MOST = '100';

/** How many lists stand within each other in the records of one. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(depthOf)) + ('edges' in value ? 1 : 0);
}

function fragmentOf(name: string, { fragments }: Parts) {
  const fragment = fragments.get(name);
  if (!fragment) throw new Error(`The page's document has no fragment ${name}`);
  return fragment;
}

/** Of lists that are no pages: the arguments that leave one of their records. */
const NARROWING: Record<string, (record: unknown) => Arguments> = {
  accounts: (account) => ({ property: `[${at(account, ['property'])}]` }),
  responsesByParty: (group) => ({ filter: `{ party: [${text(at(group, ['party', 'slug']))}] }` }),
};

/** By name, as GraphQL writes their values. */
type Arguments = Record<string, string>;

/** With these in place of those of the same names. */
function withArguments(field: FieldNode, given: Arguments): FieldNode {
  const kept = (field.arguments ?? []).filter(({ name }) => !Object.hasOwn(given, name.value));
  const added = Object.entries(given).map(([name, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: parseValue(value),
  }));
  return { ...field, arguments: [...kept, ...(added as ArgumentNode[])] };
}

const behind = (cursor: unknown): Arguments => (cursor ? { after: text(cursor) } : {});

const text = (value: unknown): string => JSON.stringify(value);

export function at(value: unknown, path: Path): unknown {
  return path.reduce((found, part) => (found as Record<string | number, unknown> | undefined)?.[part], value);
}

/** The answer with more of one list; all else of it stays the same. */
export function withRest<Data>(data: Data, { cut, path, isAnew }: Rest, answer: unknown): Data {
  const rest = at(answer, path) as Connection;
  return replaced(data, cut, (list) => ({
    ...(list as Connection),
    ...rest,
    edges: isAnew ? rest.edges : [...(list as Connection).edges, ...rest.edges],
  }));
}

function replaced<Data>(data: Data, [key, ...below]: Path, by: (value: unknown) => unknown): Data {
  if (key === undefined) return by(data) as Data;
  const value = replaced(at(data, [key]), below, by);
  return (Array.isArray(data) ? data.with(Number(key), value) : { ...data, [key]: value }) as Data;
}

/** What a list is kept to, as the address of its page, and of its files, has it. */
import type {
  ActorKind,
  ActorListQueryVariables,
  EventListQueryVariables,
  EventType,
  SourceKind,
  SourceListQueryVariables,
  TimeOrder,
} from '../api/documents.ts';
import { edtfOf, parsedSpan } from '../home/span-address.ts';
import { valuesOf } from '../labels.ts';

interface Parameter<Value> {
  name: string;
  /** Undefined where the text is no such value. */
  read(text: string): Value | undefined;
  /** What it must be. */
  must: string;
}

const oneOf = <Value extends string>(name: string, values: readonly Value[]): Parameter<Value> => ({
  name,
  read: (text) => values.find((value) => value === text),
  must: values.length > 1 ? `one of ${values.join(', ')}` : `"${values[0]}"`,
});

const words = (name: string): Parameter<string> => ({ name, read: (text) => text, must: 'a text' });

const EVENT_TYPE = oneOf<EventType>('type', valuesOf('EventType'));
const ACTOR_KIND = oneOf<ActorKind>('kind', valuesOf('ActorKind'));
const SOURCE_KIND = oneOf<SourceKind>('kind', valuesOf('SourceKind'));
const DISPUTED = oneOf('disputed', ['on']);
const ORDER = oneOf<TimeOrder>('order', ['LATEST_FIRST', 'EARLIEST_FIRST']);
const DURING: Parameter<string> = {
  name: 'during',
  read(text) {
    const span = parsedSpan(text);
    return span ? edtfOf(span) : undefined;
  },
  must: 'a year, a month, a day or a span of them, as 2023, 2023-12, 2023-12-08 or 2023-10/2023-12',
};
const PARTY = words('party');
const NAME = words('name');

export const eventsIn = (parameters: URLSearchParams): EventListQueryVariables => ({
  type: listOf(valueIn(EVENT_TYPE, parameters)),
  party: listOf(valueIn(PARTY, parameters)),
  during: valueIn(DURING, parameters) ?? null,
  disputed: valueIn(DISPUTED, parameters) === 'on' || null,
  orderBy: valueIn(ORDER, parameters) ?? 'LATEST_FIRST',
});

export const actorsIn = (parameters: URLSearchParams): ActorListQueryVariables => ({
  kind: listOf(valueIn(ACTOR_KIND, parameters)),
  party: listOf(valueIn(PARTY, parameters)),
  name: valueIn(NAME, parameters) ?? null,
});

export const sourcesIn = (parameters: URLSearchParams): SourceListQueryVariables => ({
  kind: listOf(valueIn(SOURCE_KIND, parameters)),
  orderBy: valueIn(ORDER, parameters) ?? 'LATEST_FIRST',
});

/** Where a page of the list begins that is not its first. It is no filter: files have all of the list. */
export const AFTER = 'after';
export function startIn(parameters: URLSearchParams): { after?: string } {
  const after = parameters.get(AFTER);
  return after ? { after } : {};
}

interface Filters {
  parameters: readonly Parameter<string>[];
  variablesIn(parameters: URLSearchParams): object;
}

/** By the path of the list. */
const FILTERS: Readonly<Record<string, Filters>> = {
  '/events': { parameters: [EVENT_TYPE, PARTY, DURING, DISPUTED, ORDER], variablesIn: eventsIn },
  '/actors': { parameters: [NAME, ACTOR_KIND, PARTY], variablesIn: actorsIn },
  '/sources': { parameters: [SOURCE_KIND, ORDER], variablesIn: sourcesIn },
};

/** What is asked of a list at this address; nothing of one that can't be filtered. */
export const variablesIn = (path: string, parameters: URLSearchParams): object =>
  FILTERS[path]?.variablesIn(parameters) ?? {};

/** Of an address what a file takes too: `?party=…`. */
export function understoodIn(path: string, given: URLSearchParams): string {
  const { parameters = [] } = FILTERS[path] ?? {};
  const understood = parameters.flatMap((parameter) => {
    const value = valueIn(parameter, given);
    return value === undefined ? [] : [[parameter.name, value]];
  });
  return understood.length ? `?${new URLSearchParams(understood)}` : '';
}

/** What of the address a page passes over, as it shows what it is kept to, and a file may not. */
export function problemsIn(path: string, given: URLSearchParams): string[] {
  const { parameters = [] } = FILTERS[path] ?? {};
  return [...new Set(given.keys())].flatMap((name) => {
    const parameter = parameters.find((each) => each.name === name);
    if (!parameter) return unknown(path, name, parameters);
    const all = given.getAll(name);
    if (all.length > 1) return `The parameter "${name}" is there ${all.length} times: give it once`;
    const text = given.get(name)?.trim() ?? '';
    return !text || parameter.read(text) !== undefined
      ? []
      : `The parameter "${name}" has "${text}", and must be ${parameter.must}`;
  });
}

function unknown(path: string, name: string, parameters: readonly Parameter<string>[]): string {
  const known = parameters.map((each) => `"${each.name}"`).join(', ');
  return known
    ? `There is no parameter "${name}" here: ${path} can be kept to ${known}`
    : `There is no parameter "${name}" here: ${path} is always whole`;
}

/** An empty one is as if it were not there: a form sends it so. */
function valueIn<Value>({ name, read }: Parameter<Value>, parameters: URLSearchParams): Value | undefined {
  const text = parameters.get(name)?.trim();
  return text ? read(text) : undefined;
}

const listOf = <Value>(value: Value | undefined): Value[] | null => (value === undefined ? null : [value]);

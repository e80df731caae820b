/** Values of filters, made of what the data has. */
import {
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { REFERENCES } from '../generated/values.ts';
import { answerTo, type Question } from './answer.ts';
import { idOf } from './opaque.ts';
import type { Row, Rows, Table } from './rows.ts';
import { type Knob, questionAt, type Site, turned } from './sites.ts';

const TABLES: Record<string, Table> = {
  actor: 'actors',
  event: 'events',
  party: 'parties',
  place: 'places',
  source: 'sources',
  topic: 'topics',
  utterance: 'utterances',
};

/** What the slugs of a filter are of. */
const OF_FILTER: Record<string, Table> = {
  ActorFilter: 'actors',
  ClaimFilter: 'claims',
  EventFilter: 'events',
  PartyFilter: 'parties',
  PlaceFilter: 'places',
  SourceFilter: 'sources',
  StatementFilter: 'statements',
  TopicFilter: 'topics',
  UtteranceFilter: 'utterances',
};

const DATES = [
  '2021',
  '2021-03',
  '2021-07-06',
  '2021-02/2021-06',
  '../2021-08-01',
  '2022-01/..',
  '2023-12-08',
  '2023-12',
];
const CIRCLES = [
  { latitude: 33.3, longitude: 44.4, kilometres: 50 },
  { latitude: 33, longitude: 43, kilometres: 250 },
  { latitude: 36, longitude: 44, kilometres: 400 },
];

const BOXES = [
  { south: 33, west: 43, north: 35, east: 45 },
  { south: 30, west: 40, north: 36.5, east: 44.2 },
  { south: 34, west: 44.3, north: 90, east: -120 },
];

/** Of one member where it takes a list; not in an order that the answer could have. */
function candidates({ name, type, coordinate }: Knob, rows: Rows): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (named.name === 'Boolean') return [true, false];
  if (named.name === 'EDTF') return DATES;
  if (named.name === 'Near') return CIRCLES;
  if (named.name === 'Box') return BOXES;
  if (named.name === 'ID') return rows.all('events').map(({ slug }) => idOf('Event', slug));
  if (name === 'country') return ['IQ', 'us', 'IR'];
  if (name === 'name') {
    const names = rows.all('actor_names').map((row: Row) => row.name.split(' ') as string[]);
    return names.flatMap(([first = '', second = '']) => [first, `${second.slice(0, 3)} ${first}`]);
  }
  if (name === 'text') {
    const titles = rows.all('events').map((row: Row) => row.title.split(' ') as string[]);
    return titles.flatMap(([first = '', second = '', third = '']) => [
      `${second} ${third}`,
      first,
      'december 20',
    ]);
  }
  if (name === 'slug') {
    const table = OF_FILTER[coordinate.split('.')[0] ?? ''] ?? 'events';
    return rows.all(table).map(({ slug }) => slug);
  }
  if (isInputObjectType(named)) return nested(coordinate, named, rows);
  const slugs = rows.all(TABLES[REFERENCES[name] ?? ''] as Table).map(({ slug }) => slug as string);
  return [...slugs.filter((_, index) => index % 2), ...slugs.filter((_, index) => index % 2 === 0)];
}

/** For `not` and `or`: each other field of the filter, and two of them together. */
function nested(coordinate: string, input: GraphQLInputObjectType, rows: Rows): unknown[] {
  const fields = Object.values(input.getFields()).filter(({ name }) => !['not', 'or'].includes(name));
  const values = fields.flatMap(({ name, type }) => {
    const inner = candidates(
      { name, type, coordinate: `${input.name}.${name}`, argument: name, isList: isListType(type) },
      rows,
    );
    return inner.slice(0, 2).map((value) => ({ [name]: isListType(type) ? [value] : value }));
  });
  const [first, ...others] = values;
  const together = others.slice(0, 3).map((other) => ({ ...first, ...other }));
  return coordinate.endsWith('.not') ? [...values, { or: values.slice(0, 2) }] : [...values, ...together];
}

/** A turn of a knob, and what the oracle says to it. */
export interface Turn {
  knob: Knob;
  value: unknown;
  answer: string;
}

const TRIED = 40;
const WANTED = 3;

/** Values each of which changes the answer in a way of its own, and leaves something where it can. */
export async function turnsOf(site: Site, knob: Knob, rows: Rows): Promise<Turn[]> {
  const turns = new Map<string, Turn>();
  const whole = await told(rows, questionAt(site, {}));
  for (const candidate of candidates(knob, rows).slice(0, TRIED)) {
    const value = knob.isList ? [candidate] : candidate;
    const answer = await told(rows, questionAt(site, turned([[knob, value]])));
    if (answer !== whole && !turns.has(answer)) turns.set(answer, { knob, value, answer });
    if (turns.size > WANTED) break;
  }
  // What leaves most comes first: an empty answer teaches least.
  return [...turns.values()].sort((a, b) => b.answer.length - a.answer.length).slice(0, WANTED);
}

export const told = async (rows: Rows, question: Question) => JSON.stringify(await answerTo(rows, question));

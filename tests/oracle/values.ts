/** Values of filters, made of what the data has. */
import { getNamedType, isEnumType } from 'graphql';
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

/** Of one member where it takes a list; not in an order that the answer could have. */
function candidates({ name, type }: Knob, rows: Rows): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (named.name === 'Boolean') return [true, false];
  if (named.name === 'EDTF') return DATES;
  if (named.name === 'Near') return CIRCLES;
  if (named.name === 'ID') return rows.all('events').map(({ slug }) => idOf('Event', slug));
  if (name === 'country') return ['IQ', 'us', 'IR'];
  if (name === 'name') {
    const names = rows.all('actor_names').map((row: Row) => row.name.split(' ') as string[]);
    return names.flatMap(([first = '', second = '']) => [first, `${second.slice(0, 3)} ${first}`]);
  }
  if (name === 'slug') return rows.all('events').map(({ slug }) => slug);
  const slugs = rows.all(TABLES[REFERENCES[name] ?? ''] as Table).map(({ slug }) => slug as string);
  return [...slugs.filter((_, index) => index % 2), ...slugs.filter((_, index) => index % 2 === 0)];
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

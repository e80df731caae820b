/** Values of arguments: most of them fit the data, some fit nothing, and a few are refused. */
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Choices } from './choices.ts';
import { type Known, PARENTS } from './known.ts';

/** What an argument, or a field of a filter, refers to by slug. */
export const REFERENCES: Record<string, keyof Known['slugs']> = {
  about: 'event',
  actor: 'actor',
  audience: 'actor',
  claimant: 'actor',
  event: 'event',
  in: 'place',
  partOf: 'event',
  participant: 'actor',
  party: 'party',
  place: 'place',
  publisher: 'actor',
  source: 'source',
  speaker: 'actor',
  topic: 'topic',
  utterance: 'utterance',
};

const COUNTRIES = ['IQ', 'US', 'IR', 'XX'];
const DATES = ['2023', '2023-12', '2021-07/2023-12', '../2023-12-08', '2023-12-08/..', '1900', 'soon'];
const FLOATS: Record<string, number[]> = {
  latitude: [33.3, 36.2, 0, -90, 91],
  longitude: [44.4, 44, 0, 180, -181],
  south: [30, 33, -90, 91],
  west: [40, 170, -180, 181],
  north: [36, 90, 33.4, 30],
  east: [45, 44.5, -170, 180],
  kilometres: [50, 500, 20_000, 0.5, 0],
};

/** The JSON value of an argument that is called `name`, on the field `field`. */
export function draw(
  type: GraphQLInputType,
  name: string,
  field: string,
  choices: Choices,
  known: Known,
  /** A field of an input that must be given. */
  must?: string,
): unknown {
  if (isNonNullType(type)) return draw(type.ofType, name, field, choices, known, must);
  if (isListType(type)) {
    const length = choices.chance(3) ? 0 : 1 + choices.below(3);
    return Array.from({ length }, () => draw(type.ofType, name, field, choices, known));
  }
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(
      (input) =>
        isRequiredInputField(input) || input.name === must || choices.chance(isNested(input.type) ? 4 : 40),
    );
    return Object.fromEntries(
      given.map((input) => [input.name, draw(input.type, input.name, field, choices, known)]),
    );
  }
  if (isEnumType(type)) return choices.of(type.getValues()).name;
  switch (type.name) {
    case 'Boolean':
      return choices.chance(50);
    case 'Float':
      return choices.of(FLOATS[name] ?? [0]);
    case 'Int':
      return 1 + choices.below(10);
    case 'ID':
      return choices.chance(3) ? choices.of(['RXZlbnQ6eA', 'nonsense']) : choices.of(known.ids);
    case 'EDTF':
      return choices.of(choices.chance(30) ? DATES : known.dates);
    default:
      return text(name, field, choices, known);
  }
}

function text(name: string, field: string, choices: Choices, known: Known): string {
  // Of changes, those of events.
  const kind =
    name !== 'slug' ? REFERENCES[name] : field in known.slugs ? (field as keyof Known['slugs']) : 'event';
  if (kind) {
    const slugs = known.slugs[kind];
    if (choices.chance(5) || !slugs.length) return 'nowhere';
    return choices.of(name === 'slug' && choices.chance(60) ? slugs.slice(0, PARENTS) : slugs);
  }
  if (name === 'country') return choices.of(COUNTRIES);
  const words = choices.of(known.texts).split(' ');
  return choices.chance(5) ? choices.of(['', '?!', 'xyzzy']) : words.slice(0, 1 + choices.below(2)).join(' ');
}

/** `not` and `or`. */
const isNested = (type: GraphQLInputType) => {
  const named = getNamedType(type);
  return isInputObjectType(named) && 'not' in named.getFields();
};

/** Written out in the document. */
export function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (value === null) return 'null';
  if (isListType(type) && Array.isArray(value)) {
    return `[${value.map((item) => literal(type.ofType, item)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as object).map(
      ([name, inner]) => `${name}: ${literal(fields[name]?.type as GraphQLInputType, inner)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

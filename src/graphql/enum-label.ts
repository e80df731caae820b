/** What a front end calls the values of the enums: the same words that the explorer is built with. */
import { type GraphQLSchema, isEnumType } from 'graphql';
import { LABELLED, LANGUAGE, type Words, wordsOf } from '../../schema/labels.ts';
import { PLOVER } from '../../schema/plover.ts';
import { EVENT_TYPES, type EventType as Type } from '../../schema/vocabulary.ts';
import { builder } from './builder.ts';
import { EventType } from './event.ts';

interface Labelled extends Words {
  enum: string;
  value: string;
  description: string;
  eventType: Type | null;
}

const EnumName = builder.enumType('EnumName', {
  description: 'An enum of this API, by its name; and `EventMode`, the modes of the types of events.',
  values: LABELLED,
});

const EnumLabel = builder.objectRef<Labelled>('EnumLabel').implement({
  description: 'A value of an enum in plain words, for a front end to show.',
  fields: (t) => ({
    enum: t.expose('enum', { type: EnumName, description: 'The enum.' }),
    value: t.exposeString('value', { description: 'The value, as the API writes it: `PHONE_CALL`.' }),
    label: t.exposeString('label', { description: 'Its name, to stand alone: `Phone call`.' }),
    phrase: t.exposeString('phrase', {
      description:
        'The same as part of a sentence, after whom or what it is said of: `on the telephone`, `is owned by`, `killed`.',
    }),
    inverse: t.exposeString('inverse', {
      nullable: true,
      description: 'The phrase from the other end: `owns`. Null where the value ties no two records.',
    }),
    description: t.exposeString('description', { description: 'What it means.' }),
    eventType: t.expose('eventType', {
      type: EventType,
      nullable: true,
      description: 'The type of event that a mode narrows; null for all other values.',
    }),
    language: t.string({
      description: 'BCP 47 tag of the language of the words.',
      resolve: () => LANGUAGE,
    }),
  }),
});

function valuesOf(name: string, schema: GraphQLSchema): Labelled[] {
  if (name === 'EventMode') return EVENT_TYPES.flatMap(modesOf);
  const type = schema.getType(name);
  if (!isEnumType(type)) return [];
  return type.getValues().flatMap(({ name: value, description }) => {
    const words = wordsOf(name, value);
    return words ? [{ ...words, enum: name, value, description: description ?? '', eventType: null }] : [];
  });
}

const modesOf = (eventType: Type): Labelled[] =>
  Object.entries(PLOVER[eventType].modes).flatMap(([value, [, description]]) => {
    const words = wordsOf('EventMode', `${eventType} ${value}`);
    return words ? [{ ...words, enum: 'EventMode', value, description, eventType }] : [];
  });

builder.queryField('enumLabels', (t) =>
  t.field({
    type: [EnumLabel],
    description:
      'Each value of the enums in plain words, in the order in which they are best shown. The database is not asked, so it costs nothing.',
    args: { enum: t.arg({ type: [EnumName], description: 'Only the values of these enums.' }) },
    extensions: { needsNoData: true },
    resolve: (_root, { enum: names }, _context, { schema }) =>
      [...new Set(names ?? LABELLED)].flatMap((name) => valuesOf(name, schema)),
  }),
);

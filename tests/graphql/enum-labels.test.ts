import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { LABELLED, wordsOf } from '../../schema/labels.ts';
import { EVENT_MODES } from '../../schema/vocabulary.ts';
import { schema } from '../../src/graphql/schema.ts';
import { ask, data } from './ask.ts';

const FIELDS = 'enum value label phrase inverse description eventType language';
const labels = async (names?: string) => {
  const { enumLabels } = await data(`{ enumLabels${names ? `(enum: [${names}])` : ''} { ${FIELDS} } }`);
  return enumLabels as Record<string, string>[];
};

const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'EnumName');

test('every value of every enum has its plain words, and no other has', async () => {
  const all = await labels();
  const values = enums.flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
  const served = all.filter((one) => one.enum !== 'EventMode').map((one) => `${one.enum}.${one.value}`);
  expect(served.sort()).toEqual(values.sort());
  expect([...LABELLED].sort()).toEqual([...enums.map(({ name }) => name), 'EventMode'].sort());
  for (const { label, phrase, description, language } of all) {
    expect(label).toMatch(/^\p{Lu}/u);
    expect(phrase).toBeTruthy();
    expect(description).toBeTruthy();
    expect(language).toBe('en');
  }
  expect(wordsOf('Channel', 'CARRIER_PIGEON')).toBeUndefined();
});

test('a label stands alone, a phrase in a sentence, and a tie has one from either end', async () => {
  const [owned] = (await labels('AffiliationKind')).filter(({ value }) => value === 'OWNED_BY');
  expect(owned).toMatchObject({ label: 'Owned by', phrase: 'is owned by', inverse: 'owns', eventType: null });
  const channels = await labels('Channel, Channel');
  expect(channels.map(({ value, phrase }) => [value, phrase])).toContainEqual([
    'PHONE_CALL',
    'on the telephone',
  ]);
  expect(new Set(channels.map(({ value }) => value)).size).toBe(channels.length);
});

test('a mode has its words with each type of event that it narrows', async () => {
  const modes = (await labels('EventMode')).map(({ eventType, value }) => `${eventType} ${value}`);
  const known = Object.entries(EVENT_MODES).flatMap(([type, of]) => of.map((mode) => `${type} ${mode}`));
  expect(modes).toEqual(known);
});

test('the database is not asked for them, and once for what else is asked', async () => {
  expect(await ask('{ enumLabels(enum: [Stance]) { label } }')).toMatchObject({
    trips: 0,
    data: { enumLabels: [{ label: 'Yes' }, { label: 'No' }, { label: 'Unclear' }] },
  });
  expect(await ask('{ dataset { licence } enumLabels(enum: [Stance]) { value } }')).toMatchObject({
    trips: 1,
    data: { dataset: { licence: 'CC-BY-4.0' }, enumLabels: [{ value: 'SUPPORTS' }, {}, {}] },
  });
});

test('an enum that there is not is refused', async () => {
  const { errors } = await ask('{ enumLabels(enum: [Colour]) { label } }');
  expect(errors?.[0]?.message).toContain('"Colour" does not exist in "EnumName" enum');
});

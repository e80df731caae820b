/** Values that documents can be asked with. */
import { Kind, parse, print } from 'graphql';

/** By their types; of all others a word. */
const SAMPLES: Record<string, unknown> = {
  'Boolean!': true,
  'EDTF!': '2023-12-08',
  'Int!': 1,
  'TimeOrder!': 'EARLIEST_FIRST',
  'Near!': { latitude: 33.3, longitude: 44.4, kilometres: 500 },
};

/** A value for each variable that the document cannot do without. */
export function variablesOf(text: string): Record<string, unknown> {
  const operation = parse(text).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const needed = (operation?.variableDefinitions ?? []).filter(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  );
  return Object.fromEntries(
    needed.map(({ type, variable }) => [variable.name.value, SAMPLES[print(type)] ?? 'nothing']),
  );
}

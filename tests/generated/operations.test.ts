import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { ask } from '../graphql/ask.ts';
import { coordinatesOf, coordinatesOfTheSchema } from './coordinates.ts';
import { knownFromTheApi } from './known.ts';
import { type Operation, operations } from './operations.ts';
import { fillWorld } from './world.ts';

const problemsOf = (query: string) =>
  validate(schema, parse(query)).map(({ message }) => `${message}\n${query}`);

async function refusalsOf(generated: Operation[]): Promise<string[]> {
  const refused: string[] = [];
  for (const { query, variables, operationName } of generated) {
    const { errors, status } = await ask(query, variables, operationName);
    if (!errors) continue;
    expect(status).toBeLessThan(500);
    for (const { message, extensions } of errors) {
      expect(['BAD_USER_INPUT', 'OPERATION_TOO_LARGE'], `${message}\n${query}`).toContain(extensions.code);
      // A variable that GraphQL.js refuses was generated of the wrong form.
      expect(message).not.toMatch(/^Variable "\$/);
    }
    refused.push(errors[0]?.message ?? '');
  }
  return refused;
}

describe.each([
  ['of the dossiers', async () => {}],
  ['of a made-up world', fillWorld],
])('generated operations over the data %s', (_name, fill) => {
  let generated: Operation[];
  beforeAll(async () => {
    await fill();
    generated = operations(await knownFromTheApi(), 600);
  });

  test('are valid', () => {
    expect(generated.flatMap(({ query }) => problemsOf(query))).toEqual([]);
  });

  test('together reach every field, argument and field of an input', () => {
    const missing = coordinatesOfTheSchema();
    for (const { query, variables } of generated) {
      for (const coordinate of coordinatesOf(parse(query), variables)) missing.delete(coordinate);
    }
    expect([...missing]).toEqual([]);
  });

  test('get data, or one of our own refusals; four of five get data', async () => {
    const refused = await refusalsOf(generated);
    expect(refused.length, refused.join('\n')).toBeGreaterThan(0);
    expect(refused.length, refused.join('\n')).toBeLessThan(generated.length / 5);
  });
});

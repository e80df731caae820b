import { expect, test } from 'vitest';
import { knownFromTheApi } from '../generated/known.ts';
import { operations } from '../generated/operations.ts';
import { ask } from '../graphql/ask.ts';
import { answerTo, isAnswered } from './answer.ts';
import { readRows } from './rows.ts';

const OPERATIONS = 500;
const SEED = 20_210_705;

// Over a made-up world: tests/generated/no-failures.test.ts.
test('generated operations over the dossiers get the answers that the rows give', async () => {
  const rows = await readRows();
  let answered = 0;
  const generated = operations(await knownFromTheApi(), OPERATIONS, SEED).filter(isAnswered);
  for (const operation of generated) {
    const { query, variables, operationName } = operation;
    const { data, errors } = await ask(query, variables, operationName);
    if (errors) continue;
    expect(data, `${query}\n${JSON.stringify(variables)}`).toEqual(await answerTo(rows, operation));
    answered += 1;
  }
  expect(answered).toBeGreaterThan(generated.length * 0.8);
});

import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import api from '../docs/api.md?raw';
import operating from '../docs/operating.md?raw';
import planner from '../docs/planner.md?raw';
import tab from '../graphiql/tabs/1-attack-and-answers.graphql?raw';
import readme from '../README.md?raw';
import { ERROR_CODES } from '../src/errors.ts';
import config from '../wrangler.toml?raw';
import { ask } from './graphql/ask.ts';
import { logged } from './http/request.ts';

const block = (language: string, page = readme) =>
  page.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';

/** Where `"…"` stands in a list, elements are left out; everything else must be there, in this order. */
function expectShortened(shown: unknown, actual: unknown, path: string): void {
  if (Array.isArray(shown)) {
    expect(Array.isArray(actual), path).toBe(true);
    const rest = [...(actual as unknown[])];
    for (const [index, element] of shown.entries()) {
      if (element === '…') continue;
      const isNext = shown[index - 1] !== '…';
      const at = isNext ? 0 : rest.findIndex((candidate) => matches(element, candidate));
      expect(at, `${path}[${index}] is not in the answer`).not.toBe(-1);
      expectShortened(element, rest.splice(0, at + 1).at(-1), `${path}[${index}]`);
    }
    if (shown.at(-1) !== '…') expect(rest, `${path} leaves out its end`).toEqual([]);
    return;
  }
  if (typeof shown === 'object' && shown !== null) {
    const object = actual as Record<string, unknown>;
    expect(Object.keys(shown).sort(), path).toEqual(Object.keys(object).sort());
    for (const [key, value] of Object.entries(shown)) expectShortened(value, object[key], `${path}.${key}`);
    return;
  }
  expect(actual, path).toEqual(shown);
}

function matches(shown: unknown, actual: unknown): boolean {
  try {
    expectShortened(shown, actual, '');
    return true;
  } catch {
    return false;
  }
}

test("the README's query is GraphiQL's first tab, and its answer is the literal one", async () => {
  expect(print(parse(block('graphql')))).toBe(print(parse(tab)));
  const { data } = await ask(block('graphql'));
  expectShortened(JSON.parse(block('json')), { data }, 'answer');
});

test('the question of docs/planner.md has the answer that the page shows', async () => {
  const { data } = await ask(block('graphql', planner));
  expect(JSON.parse(block('json', planner))).toEqual({ data });
});

test('the README is the way in: at most 900 words beside the query and its answer', () => {
  const text = readme
    .replaceAll(/```(graphql|json)\n.*?\n```/gs, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/<[^>]*>/g, '');
  expect(text.match(/[\p{L}\p{N}]\S*/gu)?.length).toBeLessThanOrEqual(900);
});

test.each(Object.keys(ERROR_CODES))('docs/api.md says what %s means', (code) => {
  expect(api).toContain(`\`${code}\``);
});

test.each(config.match(/^[A-Z_]+(?= = )/gm) ?? [])(
  'docs/operating.md says what the setting %s means',
  (setting) => {
    expect(operating).toContain(`| \`${setting}\` |`);
  },
);

test('docs/operating.md says what each field of the log means', async () => {
  const log = logged();
  await ask(block('graphql'));
  const [line] = log.events('operation');
  // Only a deployed Worker knows them all.
  for (const field of Object.keys({ ...line, region: '', colo: '' }))
    expect(operating).toContain(`\`${field}\``);
});

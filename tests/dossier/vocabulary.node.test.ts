import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLOVER } from '../../schema/plover.ts';
import * as vocabulary from '../../schema/vocabulary.ts';

const format = readFileSync(new URL('../../seed/FORMAT.md', import.meta.url), 'utf8');
// Types and modes have a table; directness and qualifiers are keys of the format; figures and origins are the API's.
const {
  EVENT_TYPES: _types,
  EVENT_MODES,
  DIRECTNESSES: _verbatim,
  QUANTITY_QUALIFIERS: _exactly,
  FIGURE_POLICIES: _figures,
  ORIGIN_REASONS: _origins,
  COUNTS_OF_PEOPLE: _people,
  ...lists
} = vocabulary;

const quoted = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

test.each(Object.entries(lists))('FORMAT.md names each value of %s', (_name, values) => {
  expect(values.filter((value) => !format.includes(`\`${value}\``))).toEqual([]);
});

test('each list of values in FORMAT.md is a list of the vocabulary, whole and in its order', () => {
  const found = format.match(/`[A-Z][A-Z_]+`(, `[A-Z][A-Z_]+`){3,}/g) ?? [];
  const known = Object.values(lists).map(quoted);
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter((list) => !known.includes(list))).toEqual([]);
});

test('FORMAT.md has PLOVER’s types and modes in full, each with its meaning', () => {
  const rows = Object.entries(PLOVER).map(([type, { description, modes }]) => {
    const told = Object.entries(modes).map(
      ([mode, [, meaning]]) => `\`${mode}\`: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1, -1)}`,
    );
    return `| \`${type}\` | ${description} | ${told.join('; ')} |`.replace('|  |', '| |');
  });
  const [, table = ''] = format.split('| type | meaning | modes |\n| --- | --- | --- |\n');
  expect(table.split('\n').slice(0, rows.length)).toEqual(rows);
});

test('each mode of an event has its meaning, and no other has', () => {
  const meanings = Object.entries(PLOVER).map(([type, { modes }]) => [type, Object.keys(modes)]);
  expect(Object.fromEntries(meanings)).toEqual(EVENT_MODES);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as vocabulary from '../../schema/vocabulary.ts';

const format = readFileSync(new URL('../../seed/FORMAT.md', import.meta.url), 'utf8');
// PLOVER's own lists are PLOVER's to document; directness and qualifiers are keys of the format; figures and origins are the API's.
const {
  EVENT_TYPES: _types,
  EVENT_MODES: _modes,
  DIRECTNESSES: _verbatim,
  QUANTITY_QUALIFIERS: _exactly,
  FIGURE_POLICIES: _figures,
  ORIGIN_REASONS: _origins,
  ...lists
} = vocabulary;

test.each(Object.entries(lists))('FORMAT.md names each value of %s', (_name, values) => {
  expect(values.filter((value) => !format.includes(`\`${value}\``))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const tabs = readdirSync(join(project, 'graphiql/tabs')).sort();
const schema = buildSchema(readFileSync(join(project, 'schema/schema.graphql'), 'utf8'));

test('GraphiQL opens with nine tabs, in the order of their numbers', () => {
  expect(tabs).toEqual([
    '1-attack-and-answers.graphql',
    '2-every-wording.graphql',
    '3-where-accounts-differ.graphql',
    '4-one-man-two-years.graphql',
    '5-attack-count.graphql',
    '6-three-days.graphql',
    '7-blow-for-blow.graphql',
    '8-left-out.graphql',
    '9-search.graphql',
  ]);
});

describe.each(tabs)('the tab %s', (file) => {
  const query = readFileSync(join(project, 'graphiql/tabs', file), 'utf8');

  test('asks only for what the schema serves', () => {
    expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
  });

  test('begins with two or three lines that say what it shows, short enough to be read without scrolling', () => {
    const comment = /^(?:# .+\n){2,3}(?=query [A-Z]\w+ \{)/.exec(query)?.[0] ?? '';
    expect(comment).not.toBe('');
    expect(comment.split('\n').every((line) => line.length <= 57)).toBe(true);
  });
});

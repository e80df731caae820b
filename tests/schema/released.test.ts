/** Whoever wrote a question against a released schema has it answered by this one. */
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import changelog from '../../CHANGELOG.md?raw';
import printed from '../../schema/schema.graphql?raw';

const released = Object.entries(
  import.meta.glob<string>('./released/*.graphql', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => ({ version: path.replace(/^.*\/|\.graphql$/g, ''), text }));

/** What docs/api.md says may come at any time; GraphQL Inspector calls it dangerous for clients that take no other. */
const PROMISED_TO_COME = [
  'ENUM_VALUE_ADDED',
  'FIELD_ARGUMENT_ADDED',
  'INPUT_FIELD_ADDED',
  'OBJECT_TYPE_INTERFACE_ADDED',
  'UNION_MEMBER_ADDED',
];

const changesOf = (before: string, after: string) => diff(buildSchema(before), buildSchema(after));

test.each(released)(
  'nothing of $version is broken, and what is dangerous is of a kind that may come',
  async ({ text }) => {
    const changes = await changesOf(text, printed);
    const found = changes.filter(
      ({ criticality: { level }, type }) =>
        level === CriticalityLevel.Breaking ||
        (level === CriticalityLevel.Dangerous && !PROMISED_TO_COME.includes(type)),
    );
    expect(found.map(({ message }) => message)).toEqual([]);
  },
);

test('the schema of each version since 0.6.0 is kept', () => {
  const versions = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, version]) => version);
  const since = versions.slice(0, versions.indexOf('0.6.0') + 1);
  expect(since.length).toBeGreaterThan(0);
  expect(released.map(({ version }) => version).sort()).toEqual(since.sort());
});

test('a field that goes, or an argument that becomes required, would be seen', async () => {
  const [{ text } = { text: '' }] = released;
  const later = text
    .replace(/^ {2}elapsed: Duration$/m, '  since: Duration')
    .replace(/^ {4}filter: EventFilter$/m, '    filter: EventFilter!');
  const changes = await changesOf(text, later);
  const breaking = changes.filter(({ criticality: { level } }) => level === CriticalityLevel.Breaking);
  expect(breaking.map(({ path }) => path).sort()).toEqual(['Place.events.filter', 'Response.elapsed']);
});

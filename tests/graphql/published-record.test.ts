/** What all kinds of records have alike, asked without a fragment for each kind. */
import { expect, test } from 'vitest';
import { KINDS } from '../../schema/kinds.ts';
import { data } from './ask.ts';

const ALIKE = '__typename ... on PublishedRecord { slug label resourcePath updatedAt }';
const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';

interface Alike {
  __typename: string;
  slug: string;
  label: string;
  resourcePath: string | null;
  updatedAt: string | null;
}

test('a timeline, a search, answers and what they answer are asked alike', async () => {
  const { timeline, search, event } = await data(`{
    timeline(first: 100) { edges { node { ${ALIKE} ... on Event { title } ... on Statement { summary } } } }
    search(text: "embassy", first: 50) { edges { node { ${ALIKE} } } }
    event(slug: "${ATTACK}") { responses(first: 50) { edges { node { reaction { ${ALIKE} } subject { ${ALIKE} } } } } }
  }`);
  for (const { node } of timeline.edges) {
    expect(node.label).toBe(node.title ?? node.summary);
    expect(node.resourcePath).toBe(`/${node.__typename.toLowerCase()}/${node.slug}`);
  }
  const found = search.edges.map(({ node }: { node: Alike }) => node.__typename);
  expect(new Set(found)).toEqual(new Set(['Event', 'Statement', 'Actor', 'Source']));
  for (const { node } of event.responses.edges) {
    expect(node.subject).toMatchObject({ slug: ATTACK, label: 'Attack on the US embassy in Baghdad' });
    expect(node.reaction.label).toBeTruthy();
  }
});

test.each(Object.values(KINDS))('$type has a label, and a path where it has a page', async (kind) => {
  const { name, type } = kind;
  const listed = await data(`{ __type(name: "Query") { fields { name } } }`);
  const list = listed.__type.fields
    .map(({ name }: { name: string }) => name)
    .find((field: string) => KINDS[field as keyof typeof KINDS]?.type === type);
  if (!list) return expect(type).toBe('Utterance');
  const answer = await data(`{ ${list}(first: 100) { edges { node { ${ALIKE} } } } }`);
  const records: Alike[] = answer[list].edges.map(({ node }: { node: Alike }) => node);
  expect(records.length).toBeGreaterThan(0);
  for (const { slug, label, resourcePath } of records) {
    expect(label).not.toBe('');
    expect(resourcePath).toBe('hasPage' in kind ? `/${name}/${slug}` : null);
  }
});

test('an utterance without a title is known by its slug', async () => {
  const { timeline } = await data(
    '{ timeline(first: 100, filter: { kinds: [STATEMENT] }) { edges { node { ... on Statement { utterance { slug title label resourcePath } } } } } }',
  );
  const utterances = timeline.edges.flatMap(
    ({ node }: { node: { utterance: object | null } }) => node.utterance ?? [],
  );
  expect(utterances.length).toBeGreaterThan(0);
  for (const { slug, title, label, resourcePath } of utterances) {
    expect(label).toBe(title ?? slug);
    expect(resourcePath).toBeNull();
  }
});

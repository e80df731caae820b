/** What operations may ask for by name: taken from the API itself, so it is there whatever data the test has. */
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { KINDS } from '../../schema/kinds.ts';
import { schema } from '../../src/graphql/schema.ts';
import { data } from '../graphql/ask.ts';

/** The fields of `Query` that find one record, and those that page through all. */
const PLURALS = Object.fromEntries(
  Object.entries(KINDS)
    .map(([plural, { name }]) => [name, plural])
    .sort(),
) as {
  [Plural in keyof typeof KINDS as (typeof KINDS)[Plural]['name']]: Plural;
};
type Kind = keyof typeof PLURALS;

export interface Known {
  slugs: Record<Kind, string[]>;
  ids: string[];
  /** By the coordinate of their connection, in its default order; `parent` is the slug of whom it belongs to. */
  cursors: Map<string, { parent: string | null; cursor: string }[]>;
  texts: string[];
  dates: string[];
}

/** How many slugs of each kind have the cursors of their connections known: those that come first. */
export const PARENTS = 10;

interface Page {
  edges: { cursor: string; node: { slug: string; id: string } & Record<string, Page> }[];
}

export async function knownFromTheApi(): Promise<Known> {
  const known: Known = { slugs: {} as Known['slugs'], ids: [], cursors: new Map(), texts: [], dates: [] };
  const found: unknown[] = [];
  for (const [kind, plural] of Object.entries(PLURALS)) {
    const { page }: { page: Page } = await data(`{ page: ${plural}(first: 30) { ${RECORD} } }`);
    known.slugs[kind as Kind] = page.edges.map(({ node }) => node.slug);
    known.cursors.set(
      `Query.${plural}`,
      page.edges.map(({ cursor }) => ({ parent: null, cursor })),
    );
    await addCursorsBelow(kind as Kind, known);
    found.push(page);
  }
  const { timeline, changes, ...more } = await data(MORE);
  for (const [name, { edges }] of Object.entries({ timeline, changes } as Record<string, Page>)) {
    known.cursors.set(
      `Query.${name}`,
      edges.map(({ cursor }) => ({ parent: null, cursor })),
    );
  }
  const strings = (key: string) => [
    ...new Set(JSON.stringify([found, changes, more]).match(new RegExp(`(?<="${key}":")[^"\\\\]+`, 'g'))),
  ];
  return {
    ...known,
    ids: strings('id'),
    texts: [...strings('name'), ...strings('title')],
    dates: strings('edtf'),
  };
}

/** Of the connections of the records that come first. */
async function addCursorsBelow(kind: Kind, { cursors }: Known): Promise<void> {
  const type = getNamedType(schema.getQueryType()?.getFields()[kind]?.type) as GraphQLObjectType;
  const names = Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map(({ name }) => name);
  const fields = names.map((name) => `${name}(first: 3) { edges { cursor } }`).join(' ');
  const { page }: { page: Page } = await data(
    `{ page: ${PLURALS[kind]}(first: ${PARENTS}) { edges { node { slug ${fields} } } } }`,
  );
  for (const name of names) {
    cursors.set(
      `${type.name}.${name}`,
      page.edges.flatMap(({ node }) =>
        (node[name] as Page).edges.map(({ cursor }) => ({ parent: node.slug, cursor })),
      ),
    );
  }
}

const RECORD = 'edges { cursor node { slug id } }';

/** Records that have no slug of their own, and words and dates that stand in the data. */
const MORE = `{
  timeline(first: 30) { edges { cursor } }
  changes(first: 30) { edges { cursor node { id } } }
  events(first: 20) { edges { node {
    title occurred { edtf } accounts { id values { id } } links { id }
    responsesByParty { id utterances(first: 1) { edges { node { id } } } }
    answersInDeeds: responsesByParty(filter: { kind: ACTION }) { id }
    citations(first: 1) { edges { node { id } } } claims(first: 2) { edges { node { id } } }
    participants(first: 1) { edges { node { id } } } responses(first: 1) { edges { node { id } } } } } }
  actors(first: 30) { edges { node {
    name names { id } affiliations(first: 1) { edges { node { id during { edtf } } } } positions(first: 1) { edges { node { id } } } } } }
  statements(first: 10) { edges { node { renderings { id } } } }
  places(first: 10) { edges { node { name } } }
  sources(first: 10) { edges { node { title publishedAt { edtf } } } }
}`;

/** A client that follows the log, however often it is interrupted, ends with what a fresh query has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { data } from './ask.ts';
import { NEWS, tell } from './news.ts';

const RECORD = `__typename
  ... on Event { slug title claims(first: 50) { edges { node { text quantity { low } } } } }
  ... on Actor { slug name }
  ... on Statement { slug summary }`;
const TYPES = ['EVENT', 'ACTOR', 'STATEMENT'];

type Copy = Map<string, string>;
interface Found {
  __typename: string;
  slug: string;
}

const keyOf = ({ __typename, slug }: Found) => `${__typename.toUpperCase()} ${slug}`;

async function fresh(): Promise<Copy> {
  const { events, actors, statements } = await data(
    `{ ${['events', 'actors', 'statements'].map((name) => `${name}(first: 100) { edges { node { ...Known } } }`).join(' ')} }
    fragment Known on Node { ${RECORD} }`,
  );
  const found: { node: Found }[] = [events, actors, statements].flatMap(({ edges }) => edges);
  return new Map(found.map(({ node }) => [keyOf(node), JSON.stringify(node)]));
}

class Client {
  copy: Copy = new Map();
  #cursor: string | null = null;

  async begin(): Promise<void> {
    // The cursor first: what is published in between comes twice.
    this.#cursor = (await data('{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;
    this.copy = await fresh();
  }

  /** Reads a page; where it is interrupted it has taken a part of it, and does not know how far it is. */
  async read(first: number, isInterrupted: boolean): Promise<boolean> {
    const { changes } = await data(
      `query ($first: Int!, $after: String, $types: [RecordType!]) {
        changes(first: $first, after: $after, filter: { recordType: $types }) {
          edges { node { kind recordType slug formerSlug record { ${RECORD} } } } pageInfo { endCursor hasNextPage } } }`,
      { first, after: this.#cursor, types: TYPES },
    );
    for (const { node } of isInterrupted ? changes.edges.slice(0, 2) : changes.edges) {
      const { recordType, slug, formerSlug, record } = node;
      for (const old of [slug, formerSlug]) this.copy.delete(`${recordType} ${old}`);
      if (record) this.copy.set(keyOf(record), JSON.stringify(record));
    }
    if (isInterrupted) return true;
    this.#cursor = changes.pageInfo.endCursor ?? this.#cursor;
    return changes.pageInfo.hasNextPage;
  }
}

/** What may be published next, in any order. */
const EDITS: ((news: string) => string)[] = [
  (news) => news.replace('title: Raid\n', 'title: A raid\n'),
  (news) => news.replace('  raid:\n', '  storm:\n    formerly: [raid]\n'),
  (news) => news.replace(/ {2}visit:\n(.|\n)*$/, ''),
  (news) =>
    news.replace(
      'text: at least 84, quantity: { at-least: 84',
      'text: at least 90, quantity: { at-least: 90',
    ),
  (news) => news.replace('name: Jane Doe', 'name: J. Doe'),
  (news) => news.replace('Tells of the attack.', 'Tells of two attacks.'),
];

test('a client that is interrupted, wherever it began, ends with the data of a fresh query', async () => {
  const edition = fc.subarray(EDITS).map((edits) => edits.reduce((news, edit) => edit(news), NEWS));
  const step = fc.record({
    news: edition,
    first: fc.integer({ min: 1, max: 4 }),
    stops: fc.array(fc.boolean(), { maxLength: 4 }),
  });
  await tell(NEWS);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const client = new Client();
      await client.begin();
      for (const { news, first, stops } of steps) {
        await tell(news);
        // Some of it now, the rest with what comes later.
        for (const isInterrupted of stops) await client.read(first, isInterrupted);
      }
      while (await client.read(5, false));
      expect(new Map([...client.copy].sort())).toEqual(new Map([...(await fresh())].sort()));
    }),
    { numRuns: 3, seed: 7 },
  );
});

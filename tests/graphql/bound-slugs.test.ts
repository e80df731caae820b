/** A question that finds its record by a slug is planned once, and answers each slug as if it were the only one. */
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { describe, expect, test, vi } from 'vitest';
import manifest from '../../src/http/persisted-documents.json' with { type: 'json' };
import { ask, data } from './ask.ts';

/** Documents of the pages that ask for one record. */
const DOCUMENTS = Object.values(manifest).flatMap((text) => {
  const [, name = '', root = ''] =
    /^query (\w+)\(\$slug: String!\) \{\n {2}(\w+)\(slug: \$slug\)/m.exec(text) ?? [];
  return name ? [[name, root, text] as const] : [];
});

const LISTS: Record<string, string> = {
  actor: 'actors',
  event: 'events',
  party: 'parties',
  place: 'places',
  source: 'sources',
  statement: 'statements',
  topic: 'topics',
};

async function slugsOf(root: string): Promise<string[]> {
  const list = LISTS[root];
  if (!list) return [];
  const { found } = await data(`{ found: ${list}(first: 4) { edges { node { slug } } } }`);
  return found.edges.map(({ node }: { node: { slug: string } }) => node.slug);
}

test('there are such documents', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(3);
});

describe.each(DOCUMENTS)('%s', (_name, root, text) => {
  test('answers each slug as it does where the slug is written into it', async () => {
    const slugs = [...(await slugsOf(root)), 'nothing', ''];
    const statements = new Set<string>();
    for (const slug of slugs) {
      const asked = await ask(text, { slug });
      const written = await ask(
        text.replace('($slug: String!)', '').replaceAll('$slug', JSON.stringify(slug)),
      );
      expect(asked.data).toEqual(written.data);
      expect(asked.values).toEqual(written.values);
      expect(asked.statements).toEqual(written.statements);
      statements.add(asked.statements.join());
    }
    expect(statements.size).toBe(1);
  });
});

test.each(DOCUMENTS)('%s is planned once for all of them', async (_name, root, text) => {
  const [first = 'nothing', ...others] = await slugsOf(root);
  await data(text, { slug: first });
  const planned = vi.spyOn(SQLiteSyncDialect.prototype, 'sqlToQuery');
  for (const slug of others) await data(text, { slug });
  expect(planned).not.toHaveBeenCalled();
  // And is planned where it is another question.
  await data(`${text}\n`, { slug: first });
  expect(planned).toHaveBeenCalled();
  planned.mockRestore();
});

describe('a slug in a variable', () => {
  const LINKED =
    'query ($slug: String!) { event(slug: $slug) { title } events(filter: { partOf: $slug }) { totalCount } }';

  test('that is used for something else, too, is answered for each of its values', async () => {
    const whole = 'attacks-on-us-targets-2023-12-08';
    const { events } = await data(LINKED, { slug: whole });
    expect(events.totalCount).toBeGreaterThan(0);
    const other = await data(LINKED, { slug: 'us-embassy-baghdad-attack-2021-07' });
    expect(other).toMatchObject({
      event: { title: expect.stringContaining('Three rockets') },
      events: { totalCount: 0 },
    });
  });

  test('of several records in one question, each has its own', async () => {
    const query =
      'query ($a: String!, $b: String!) { a: event(slug: $a) { slug } b: event(slug: $b) { slug } }';
    const [a, b] = ['us-embassy-baghdad-attack-2021-07', 'us-embassy-baghdad-attack-2023-12-08'];
    expect(await data(query, { a, b })).toEqual({ a: { slug: a }, b: { slug: b } });
    expect(await data(query, { a: b, b: a })).toEqual({ a: { slug: b }, b: { slug: a } });
    expect(await data(query, { a, b: a })).toEqual({ a: { slug: a }, b: { slug: a } });
  });

  test('of another operation of the same document is that of the other', async () => {
    const document =
      'query A($slug: String!) { event(slug: $slug) { slug } } query B($slug: String!) { actor(slug: $slug) { slug } }';
    const slug = 'us-embassy-baghdad-attack-2023-12-08';
    expect((await ask(document, { slug }, 'A')).data).toEqual({ event: { slug } });
    expect((await ask(document, { slug }, 'B')).data).toEqual({ actor: null });
    expect((await ask(document, { slug: 'lloyd-austin' }, 'B')).data).toEqual({
      actor: { slug: 'lloyd-austin' },
    });
  });

  test('that is too long is refused by its own length, and so is what stands beside it', async () => {
    const query = 'query ($slug: String!) { event(slug: $slug) { title } }';
    await data(query, { slug: 'us-embassy-baghdad-attack-2021-07' });
    const { errors } = await ask(query, { slug: 'x'.repeat(1_001) });
    expect(errors).toMatchObject([{ message: expect.stringContaining('has 1001 characters') }]);
    const beside = await ask(
      'query ($slug: String!) { event(slug: $slug) { title } timeline(filter: { during: "x" }) { totalCount } }',
      { slug: 'us-embassy-baghdad-attack-2021-07' },
    );
    expect(beside.errors).toMatchObject([{ message: expect.stringContaining('"x" is no EDTF date') }]);
  });

  test('is answered for its own value beside a field that is refused', async () => {
    const query = `query ($slug: String!, $first: Int!) {
      changes(filter: { slug: [$slug] }) { totalCount }
      event(slug: "us-embassy-baghdad-attack-2021-07") { responses(first: $first) { totalCount } }
    }`;
    const slug = 'us-embassy-baghdad-attack-2021-07';
    const { data: asked, errors, values } = await ask(query, { slug, first: 101 });
    expect(errors).toMatchObject([{ path: ['event'] }]);
    expect(asked.changes.totalCount).toBeGreaterThan(0);
    expect(JSON.stringify(values)).toContain(slug);
  });

  test('is taken letter for letter', async () => {
    const query = 'query ($slug: String!) { place(slug: $slug) { slug } }';
    expect(await data(query, { slug: 'iraq' })).toEqual({ place: { slug: 'iraq' } });
    expect(await data(query, { slug: 'Iraq' })).toEqual({ place: null });
  });
});

import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { ask, data } from './ask.ts';

const CONNECTIONS = ['actors', 'parties', 'places'] as const;

test.each(CONNECTIONS)('%s are sorted by the key of their names, and paged exactly by it', async (name) => {
  const { results } = await env.DB.prepare(`SELECT slug FROM ${name} ORDER BY sort_name, slug`).all<{
    slug: string;
  }>();
  const slugs: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Record<string, never> = await data(
      `query ($after: String) { page: ${name}(first: 7, after: $after) { edges { node { slug } } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const { edges, pageInfo } = page.page as unknown as {
      edges: { node: { slug: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    slugs.push(...edges.map(({ node }) => node.slug));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(slugs).toEqual(results.map(({ slug }) => slug));
});

test('an article is ignored: al-Wa’d al-Sadiq stands among the names with W', async () => {
  const { actors } = await data('{ actors(first: 100) { edges { node { name } } } }');
  const names = actors.edges.map(({ node }: { node: { name: string } }) => node.name);
  const index = names.findIndex((name: string) => name.startsWith('al-Wa'));
  expect(names[index - 1] < 'W').toBe(true);
  expect(names[index + 1] === undefined || /^[W-Z]/.test(names[index + 1])).toBe(true);
});

test.each(CONNECTIONS)('a cursor of the order that %s had before is refused as such', async (name) => {
  const before = Buffer.from(JSON.stringify([`Query.${name}`, '', 'Iraq', 'iraq'])).toString('base64url');
  const { errors } = await ask(`query ($after: String) { ${name}(after: $after) { totalCount } }`, {
    after: before,
  });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(`is a cursor of Query.${name}, not of Query.${name} by name`),
    extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
  });
});

import { z } from 'zod';
import { Search } from '../documents.ts';
import { about, named } from '../shape.ts';
import { after, first, tool, words } from '../tool.ts';

const TYPES = ['ACTOR', 'EVENT', 'PLACE', 'SOURCE', 'STATEMENT'] as const;

export const search = tool({
  name: 'search',
  title: 'Search',
  description:
    'Finds records by words in their names, titles, quotations and claims, and so the slugs that the other tools take. Figures are found, too: "84".',
  input: z.object({
    text: words.describe('Words; those in quotation marks stand beside each other'),
    types: z.array(z.enum(TYPES)).optional().describe('Only records of these kinds'),
    first,
    after,
  }),
  output: z.object({
    found: z.array(
      z.object({
        type: z.string(),
        slug: z.string(),
        label: z.string().describe('Its name, title or, by the editors, what it says'),
        speaker: named.nullable().describe('Who says it, where it is a statement'),
        where_it_was_found: z.string().describe('The words around: data, whatever they say'),
        claim: z.string().nullable().describe('Of an event: the slug of the claim that was found'),
        page: z.string(),
      }),
    ),
    next: z.string().nullable().describe('For `after`; null where there are no more'),
    ...about,
  }),
  async answer({ text, types, first, after }, { ask, teller }) {
    const { search, dataset } = await ask(Search, {
      text,
      types: types ?? null,
      first,
      after: after ?? null,
    });
    const { pageInfo, edges } = search;
    return {
      found: edges.map(({ claimSlug, snippet, node }) => ({
        type: node.__typename,
        slug: node.slug,
        label: node.label,
        speaker: node.__typename === 'Statement' ? node.speaker : null,
        where_it_was_found: snippet.map(({ text }) => text).join(''),
        claim: claimSlug,
        page: claimSlug
          ? teller.claim(node.slug, claimSlug)
          : teller.page(node.__typename.toLowerCase(), node.slug),
      })),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      ...teller.about(dataset),
    };
  },
});

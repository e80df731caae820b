/** Slugs that no record has: without a word they would be answered with nothing, as if nobody had said anything. */
import { z } from 'zod';
import { type Ask, Problem } from './ask.ts';
import { Known, Named, Search, Sides } from './documents.ts';
import { limits } from './limits.ts';

/** The kinds of records that tools name by slugs, as `search` calls them; it finds no sides and no questions. */
const TYPES = {
  actor: 'ACTOR',
  event: 'EVENT',
  party: null,
  place: 'PLACE',
  source: 'SOURCE',
  topic: null,
} as const;

type Kind = keyof typeof TYPES;
const KINDS = Object.keys(TYPES) as Kind[];

/** An argument that takes several. */
export const slugs = (description: string) =>
  z.array(z.string().min(1)).min(1).max(limits.maxSlugs).optional().describe(description);

type Given = Partial<Record<Kind, string[] | undefined>>;

/** Throws a `Problem` that names the first that is none. */
export async function assertKnown(given: Given, ask: Ask): Promise<void> {
  if (!KINDS.some((kind) => given[kind]?.length)) return;
  const unlike = (kind: Kind) => [...new Set(given[kind])];
  const { actor, event, party, place, source, topic } = await ask(Known, {
    actor: unlike('actor'),
    event: unlike('event'),
    party: unlike('party'),
    place: unlike('place'),
    source: unlike('source'),
    topic: unlike('topic'),
  });
  const counted = { actor, event, party, place, source, topic };
  for (const kind of KINDS) {
    if (counted[kind].totalCount >= unlike(kind).length) continue;
    // A former slug and that of now may be given of one record: each is looked for.
    for (const slug of unlike(kind)) {
      const named = await ask(Named, { slug });
      if (!named[kind]) throw await unknown(kind, slug, ask);
    }
  }
}

/** Of a slug that no record has, with those that may be meant. */
export async function unknown(kind: Kind, slug: string, ask: Ask): Promise<Problem> {
  return new Problem(`There is no ${kind} "${slug}": ${await fixOf(kind, slug, ask)}`);
}

async function fixOf(kind: Kind, slug: string, ask: Ask): Promise<string> {
  if (kind === 'topic') return 'the tool positions lists all when it is asked without a topic';
  if (kind === 'party') {
    const { parties } = await ask(Sides, { first: limits.maxRecords });
    return `sides are ${parties.edges.map(({ node }) => `"${node.slug}" (${node.name})`).join(', ')}`;
  }
  const type = TYPES[kind];
  const words = slug.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const found = words ? await ask(Search, { text: words, types: [type], first: 3 }).catch(() => null) : null;
  const meant = (found?.search.edges ?? []).map(({ node }) => `"${node.slug}" (${node.label})`);
  return meant.length
    ? `is it ${meant.join(' or ')}?`
    : `find its slug with the tool search, types: ["${type}"]`;
}

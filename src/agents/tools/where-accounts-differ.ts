import { z } from 'zod';
import { WhereAccountsDiffer, type WhereAccountsDifferQuery } from '../documents.ts';
import { unknown } from '../known.ts';
import { about, Event, named, printed } from '../shape.ts';
import type { Teller } from '../told.ts';
import { slugOf, tool } from '../tool.ts';

const Claim = z.object({
  words_of_the_source: z.string().nullable().describe('Letter for letter; null where they are not recorded'),
  ...printed,
  said_by: named.nullable().describe('Whom the source has it from, where that is a recorded statement'),
  claim: z.string().describe('Its slug'),
  page: z.string().describe('Where it stands on the page of the event'),
  not_right_together_with: z
    .array(z.object({ claim: z.string(), reason: z.string().nullable().describe('By the editors') }))
    .describe('Claims that can’t be right if this one is; without a reason their numbers exclude each other'),
});

const Value = z.object({
  value: z.string().describe('In the words of the source where they are so short, else in the editors’'),
  superseded: z.boolean().describe('The same source has given a later one'),
  claims: z.array(Claim),
  claims_in_all: z.number().int(),
});

const Account = z.object({
  about: z.string().describe('What is told: ClaimProperty of the schema'),
  agreement: z
    .string()
    .describe(
      'CONTRADICTORY: no value satisfies all. COMPATIBLE: they differ, and none excludes another. AGREED. SINGLE: one source',
    ),
  sources_in_all: z.number().int(),
  independent_sources: z
    .number()
    .int()
    .describe('Those that share a publisher, an agency, a statement or a chain of command count once'),
  values: z.array(Value),
});

export const whereAccountsDiffer = tool({
  name: 'where_accounts_differ',
  title: 'Where the accounts of an event differ',
  description:
    'What the sources report of an event, property by property: first those on which they contradict each other, each value with the words of the source that settle it. Contradictions are kept: give both, each with its source.',
  input: z.object({ event: slugOf('the event') }),
  output: z.object({
    event: Event,
    they_contradict_each_other_on: z.array(Account),
    other_accounts: z.array(Account),
    ...about,
  }),
  async answer({ event: slug }, { ask, teller }) {
    const { event, dataset } = await ask(WhereAccountsDiffer, { event: slug });
    if (!event) throw await unknown('event', slug, ask);
    const accounts = event.accounts.map((account) => accountOf(account, slug, teller));
    return {
      event: teller.event(event),
      they_contradict_each_other_on: accounts.filter(({ agreement }) => agreement === 'CONTRADICTORY'),
      other_accounts: accounts.filter(({ agreement }) => agreement !== 'CONTRADICTORY'),
      ...teller.about(dataset),
    };
  },
});

type Told = NonNullable<WhereAccountsDifferQuery['event']>['accounts'][number];

function accountOf(account: Told, event: string, teller: Teller): z.infer<typeof Account> {
  const { property, agreement, sourceCount, independentSourceCount, values } = account;
  if (values.totalCount > values.edges.length) {
    teller.cut.push(
      `${property}: ${values.edges.length} of ${values.totalCount} values are here. The tool query has all, by accounts { valuesPage }`,
    );
  }
  return {
    about: property,
    agreement,
    sources_in_all: sourceCount,
    independent_sources: independentSourceCount,
    values: values.edges.map(({ node: { text, superseded, claims } }) => ({
      value: text,
      superseded,
      claims: claims.edges.map(({ node: { slug, excerpt, locator, source, statement, contradicts } }) => ({
        words_of_the_source: excerpt,
        source: teller.source(source),
        paragraph: locator,
        said_by: statement?.speaker ?? null,
        claim: slug,
        page: teller.claim(event, slug),
        not_right_together_with: contradicts.map(({ reason, claim }) => ({ claim: claim.slug, reason })),
      })),
      claims_in_all: claims.totalCount,
    })),
  };
}

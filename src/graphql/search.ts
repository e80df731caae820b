/** Full text search over all records with a text. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import {
  type RecordTable,
  SEARCH_TYPES,
  SEARCHED,
  type Searched,
  type SearchType,
} from '../../schema/kinds.ts';
import { limits } from '../limits.ts';
import { listing } from '../planner/condition.ts';
import { fieldRead, rootRead, typeOf } from '../planner/field-reads.ts';
import {
  byKind,
  costOfHitEnds,
  costOfHits,
  eachHit,
  existsOutsideHits,
  type Hit,
  type HitPage,
  hitKeys,
  hitsOf,
  isComplete,
  rankedDocuments,
} from '../planner/hits.ts';
import { jsonOf, jsonOfOne } from '../planner/json.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import {
  claimsOfEach,
  costOfClaims,
  costOfTexts,
  type FoundClaim,
  flatTexts,
  type SearchedTexts,
  textsOfEach,
} from '../planner/search-texts.ts';
import { type Correction, correctionsOf, costOfCorrections } from '../planner/suggestion.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import { type PageArguments, pageArguments, readRange, writeCursor } from './page-arguments.ts';
import { pageInfoOf } from './page-info.ts';
import { Place } from './place.ts';
import { SnippetPart, snippetOf, textFound } from './snippet.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';
import { suggestionOf } from './suggestion.ts';
import { readSearch } from './words.ts';

type SearchedPage = HitPage & { text: string };
type PageHit = Hit & HitPage;
type Found = {
  [Kind in Searched['type']]: AnswerOf<Row<Extract<Searched, { type: Kind }>['table']>>;
}[Searched['type']];

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What a search may find.',
  values: {
    EVENT: { description: 'What happened.' },
    STATEMENT: { description: 'What somebody said.' },
    ACTOR: { description: 'A person, a group, an institution or a state.' },
    SOURCE: { description: 'A published document.' },
    PLACE: { description: 'A place.' },
  } satisfies Record<SearchType, object>,
});

const SearchItem = builder.unionType('SearchItem', {
  description: 'A record that a search may find.',
  types: () => [Event, Statement, Actor, Source, Place],
  resolveType: typeOf<Searched['type']>,
});

const SearchEdge = builder.objectRef<AnswerOf<PageHit>>('SearchEdge').implement({
  description: 'One of the matches on a page.',
  fields: (t) => ({
    cursor: t.string({
      description:
        'Marks the place of this edge: pass it as `after` or `before`, with the same `text` and `types`.',
      ...fieldRead((_field, { cursor }: PageHit) => cursor, writeCursor),
    }),
    snippet: t.field({
      type: [SnippetPart],
      description:
        'The words that matched, in the context of the text in which most of them stand: a name, a title, a summary, a wording, a claim, a figure, the words of a source that settle a claim, a date or a channel. The parts, one after the other, are that text, or where it is long the piece of it around the matches.',
      ...fieldRead(
        (field, { kind, id, search }: PageHit): SQL<[SearchedTexts, search: string]> => {
          field.charge(costOfTexts(field.plan.statistics));
          return jsonOfOne(sql`jsonb_array(${byKind(kind, textsOfEach(id))}, ${JSON.stringify(search)})`);
        },
        ([texts, search]) => snippetOf(flatTexts(texts), JSON.parse(search)),
      ),
    }),
    claimSlug: t.string({
      nullable: true,
      description:
        'Of the first claim whose words, figure or excerpt the `snippet` is, the slug: `claim(slug:)` has the source, the place in it and its words. Null where the words stand elsewhere.',
      ...fieldRead(
        (
          field,
          { kind, id, search }: PageHit,
        ): SQL<[texts: SearchedTexts, claims: FoundClaim[] | null, search: string]> => {
          field.charge(costOfTexts(field.plan.statistics) + costOfClaims(field.plan.statistics));
          return jsonOfOne(
            sql`jsonb_array(${byKind(kind, textsOfEach(id))}, ${byKind(kind, claimsOfEach(id))}, ${JSON.stringify(search)})`,
          );
        },
        ([texts, claims, search]) => {
          const found = textFound(flatTexts(texts), JSON.parse(search));
          return claims?.find(([, ...words]) => words.some((text) => text === found))?.[0] ?? null;
        },
      ),
    }),
    node: t.field({
      type: SearchItem,
      description: 'The record itself.',
      ...fieldRead((field, { kind, id, kinds }: PageHit) => {
        field.charge(1);
        const records = SEARCHED.map(({ type, table }, number) => (): SQL<Found | null> => {
          if (!kinds.includes(number)) return sql`NULL`;
          const row = field.plan.row<RecordTable>(table, getTableName(table));
          const record = field.select(row, { type }) as SQL<Found>;
          return jsonOf(record, sql`FROM ${row.from} WHERE ${row.columns.id} = ${id}`);
        });
        // A type that is not sought is not found.
        return byKind(kind, field.plan.price.either(records)) as SQL<Found>;
      }),
    }),
  }),
});

const SearchConnection = builder.objectRef<AnswerOf<SearchedPage>>('SearchConnection').implement({
  description: 'A page of matches, the best first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: 'The matches on this page, in order.',
      ...fieldRead((field, page: HitPage) => {
        const { limit } = page.range;
        field.charge(limit + 2);
        const records = Math.min(limit, rankedDocuments(field.plan.statistics));
        return eachHit(page, (hit) => field.select({ ...page, ...hit }, { records }));
      }),
    }),
    pageInfo: t.field(pageInfoOf({ keys: hitKeys, outside: existsOutsideHits, cost: costOfHitEnds })),
    totalCount: t.int({
      description: 'How many matches there are on all pages together.',
      ...fieldRead((field, { name }: HitPage) => {
        field.charge(rankedDocuments(field.plan.statistics));
        return sql<number>`${name}.total`;
      }),
    }),
    complete: t.boolean({
      description: `Whether all that is found was ranked. False where more than ${limits.maxRankedRecords} records, of any type, have these words: then only those that were added last are among the matches, and another word would help.`,
      ...fieldRead((field, { search }: HitPage) => {
        field.charge(listing(rankedDocuments(field.plan.statistics)));
        return isComplete(search);
      }),
    }),
    suggestion: t.string({
      nullable: true,
      description:
        'What was perhaps meant where nothing is found: the same text with words of the index that differ in one letter from those that it does not have. It finds something, of some type. Null where there is none.',
      ...fieldRead(
        (field, { search, text }: SearchedPage): SQL<[text: string, Correction[] | null]> => {
          field.charge(costOfCorrections(search, field.plan.statistics));
          return jsonOfOne(sql`jsonb_array(${text}, ${correctionsOf(search)})`);
        },
        ([text, corrections]) => suggestionOf(text, corrections),
      ),
    }),
  }),
});

interface SearchArguments extends PageArguments {
  text: string;
  types?: readonly SearchType[] | null;
}

/** Where the words stand, how long the record is called, its kind and its slug (planner/hits.ts). */
const KEY = ['number', 'number', 'number', 'string'] as const;

function search(field: PlannedField<SearchArguments>) {
  const { text, types, ...args } = field.args;
  const search = readSearch(text, 'text', field);
  const soughtTypes = SEARCH_TYPES.filter((type) => types?.includes(type) ?? true);
  const words = search.words.map((word) => (search.sought.includes(word) ? word : `(${word})`));
  // Cursors of one search mean nothing in another, and those of before 0015_search.sql nothing in this order.
  const order = `${field.coordinate} ${JSON.stringify(words.join(' '))} by place ${soughtTypes.join(' ')}`;
  const { range } = readRange(args, order, KEY, field);
  const page: SearchedPage = {
    text,
    name: sql.raw('search_page'),
    search,
    kinds: soughtTypes.map((type) => SEARCH_TYPES.indexOf(type)),
    order: { name: order, descending: false },
    range,
  };
  field.charge(costOfHits(page, field.plan.statistics));
  return jsonOfOne(field.select<SearchedPage>(page), sql`FROM (${hitsOf(page)}) ${page.name}`);
}

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      'Full text over titles, names and spellings, summaries, quotations, claims, figures, the words of sources that settle them, channels and dates (`84`, `December 2023`). A name or title of just these words comes first, then names with all of them, titles with all of them, names and titles with some of them, and the rest; where that is the same, the shorter name, title or summary. Every word must be found but those that only join others (`the`, `of`), the last one as the beginning of a word; case, apostrophes, diacritics, vowel signs, the forms of an Arabic letter and `aa` for `a` make no difference, and in scripts without spaces a word may stand anywhere.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for: up to ${limits.maxSearchWords} words, without operators. Nothing is found by a text without words.`,
      }),
      types: t.arg({ type: [SearchTypeEnum], description: 'Only records of these types.' }),
      ...pageArguments,
    },
    ...rootRead(search),
  }),
}));

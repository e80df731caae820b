/** Full text search over all records with a text. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import {
  type RecordTable,
  SEARCH_TYPES,
  SEARCHED,
  type Searched,
  type SearchType,
} from '../../schema/kinds.ts';
import { wordsAsked } from '../../schema/search.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { listing } from '../planner/condition.ts';
import { fieldRead, rootRead, typeOf } from '../planner/field-reads.ts';
import {
  byKind,
  costOfHits,
  eachHit,
  type Hit,
  type HitKeys,
  hitsOf,
  isComplete,
  rankedDocuments,
} from '../planner/hits.ts';
import { jsonOf, jsonOfOne } from '../planner/json.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { costOfTexts, type SearchedTexts, textsOfEach } from '../planner/search-texts.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import { pageArguments, readRange, writeCursor } from './page-arguments.ts';
import { PageInfo, type PageInfoAnswer } from './page-info.ts';
import { Place } from './place.ts';
import { SnippetPart, snippetOf } from './snippet.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';

/** What the fields of a page of hits are read from. */
interface HitPage {
  name: SQL;
  limit: number;
  order: string;
  words: readonly string[];
  /** Numbers of the kinds. */
  sought: readonly number[];
}
type PageHit = Hit & HitPage;
type Found = {
  [Kind in Searched['type']]: AnswerOf<Row<Extract<Searched, { type: Kind }>['table']>>;
}[Searched['type']];

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What a search may find.',
  values: SEARCH_TYPES,
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
      description: 'Marks the place of this edge: pass it as `after`, with the same `text` and `types`.',
      ...fieldRead(
        (_field, { order, keys }: PageHit) => sql<[string, HitKeys]>`jsonb_array(${order}, ${keys})`,
        ([order, keys]) => cursorOf(order, keys),
      ),
    }),
    snippet: t.field({
      type: [SnippetPart],
      description:
        'The words that matched, in the context of the text in which most of them stand: a name, a title, a summary or a wording. The parts, one after the other, are that text, or where it is long the piece of it around the matches.',
      ...fieldRead(
        (field, { kind, id, words }: PageHit): SQL<[SearchedTexts, words: string]> => {
          field.charge(costOfTexts(field.plan.statistics));
          return jsonOfOne(sql`jsonb_array(${byKind(kind, textsOfEach(id))}, ${JSON.stringify(words)})`);
        },
        ([texts, words]) => snippetOf(flatten(texts), JSON.parse(words)),
      ),
    }),
    node: t.field({
      type: SearchItem,
      description: 'The record itself.',
      ...fieldRead((field, { kind, id, sought }: PageHit) => {
        field.charge(1);
        const records = SEARCHED.map(({ type, table }, number) => (): SQL<Found | null> => {
          if (!sought.includes(number)) return sql`NULL`;
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

const flatten = (texts: SearchedTexts): string[] =>
  texts.flatMap((text) => (text === null ? [] : typeof text === 'string' ? [text] : flatten(text)));

const SearchConnection = builder.objectRef<AnswerOf<HitPage>>('SearchConnection').implement({
  description: 'A page of matches, the best first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: 'The matches on this page, in order.',
      ...fieldRead((field, page: HitPage) => {
        const { name, limit } = page;
        field.charge(limit + 2);
        const records = Math.min(limit, rankedDocuments(field.plan.statistics));
        return eachHit(name, limit, (hit) => field.select({ ...page, ...hit }, { records }));
      }),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Whether there is more before or behind this page, and the cursors to get it.',
      ...fieldRead((field, { name, limit, order }: HitPage): SQL<PageEnds> => {
        field.charge(limit + 2);
        const keys = eachHit(name, limit + 1, (hit) => hit.keys);
        return jsonOfOne(sql`jsonb_array(${keys}, ${name}.preceded, ${sql.raw(String(limit))}, ${order})`);
      }, pageInfo),
    }),
    complete: t.boolean({
      description: `Whether all that is found was ranked. False where more than ${limits.maxRankedRecords} records, of any type, have these words: then only those that were added last are among the matches, and another word would help.`,
      ...fieldRead((field, { words }: HitPage) => {
        field.charge(listing(rankedDocuments(field.plan.statistics)));
        return isComplete({ words });
      }),
    }),
  }),
});

type PageEnds = [hits: HitKeys[], preceded: 0 | 1, limit: number, order: string];

function pageInfo([hits, preceded, limit, order]: PageEnds): PageInfoAnswer {
  const [start, end] = [hits[0], hits.slice(0, limit).at(-1)];
  return {
    hasNextPage: hits.length > limit,
    hasPreviousPage: Boolean(preceded),
    startCursor: start ? cursorOf(order, start) : null,
    endCursor: end ? cursorOf(order, end) : null,
  };
}

/** As `readRange` wants it: a search has no parent. */
const cursorOf = (order: string, keys: HitKeys) => writeCursor([order, '', ...keys]);

interface SearchArguments {
  text: string;
  types?: readonly SearchType[] | null;
  first?: number | null;
  after?: string | null;
}

function search(field: PlannedField<SearchArguments>) {
  const { statistics } = field.plan;
  const { text, types, ...range } = field.args;
  const words = readWords(text, field);
  const soughtTypes = SEARCH_TYPES.filter((type) => types?.includes(type) ?? true);
  // Cursors of one search mean nothing in another.
  const order = `${field.coordinate} ${JSON.stringify(words.join(' '))} ${soughtTypes.join(' ')}`;
  const { limit, after } = readRange(range, order, 4, field).range;
  const sought = soughtTypes.map((type) => SEARCH_TYPES.indexOf(type));
  const name = sql.raw('search_page');
  field.charge(costOfHits({ limit }, statistics));
  const hits = hitsOf({ words, kinds: sought, limit, after });
  return jsonOfOne(field.select<HitPage>({ name, limit, order, words, sought }), sql`FROM (${hits}) ${name}`);
}

function readWords(text: string, field: PlannedField<SearchArguments>): string[] {
  const words = wordsAsked(text);
  // Of a word in a script without spaces each character is looked for.
  const count = words.flatMap((word) => word.split(' ')).length;
  if (count > limits.maxSearchWords) {
    throw badUserInput('text', `has ${count} words: give at most ${limits.maxSearchWords}`, field);
  }
  return words;
}

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      'Full text over titles, names and spellings, summaries and quotations, best match first: a name or title of just these words before all others, then words in names before words in texts. Every word must be found, the last one as the beginning of a word; case, apostrophes, diacritics, vowel signs, the forms of an Arabic letter and `aa` for `a` make no difference, and in scripts without spaces a word may stand anywhere.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for: up to ${limits.maxSearchWords} words, without operators. Nothing is found by a text without words.`,
      }),
      types: t.arg({ type: [SearchTypeEnum], description: 'Only records of these types.' }),
      first: pageArguments.first,
      after: pageArguments.after,
    },
    ...rootRead(search),
  }),
}));

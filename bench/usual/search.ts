import { sql } from 'drizzle-orm';
import { wholeOf, wordsAsked } from '../../schema/search.ts';
import { events, statements } from '../../schema/tables.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import { Statement } from './statement.ts';

const FIRST = 20;
const KINDS = [events, statements];

const SearchItem = builder.unionType('SearchItem', { types: [Event, Statement] });
type Hit = { kind: number; id: number };
const SearchEdge = builder.objectRef<Hit>('SearchEdge').implement({
  fields: (t) => ({
    node: t.field({
      type: SearchItem,
      resolve: ({ kind, id }, _, { loaders }) => loaders.one(KINDS[kind] as typeof events, id),
    }),
  }),
});
const SearchConnection = builder.objectRef<Hit[]>('SearchConnection').implement({
  fields: (t) => ({ edges: t.field({ type: [SearchEdge], resolve: (hits) => hits }) }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    args: { text: t.arg.string({ required: true }) },
    resolve: (_, { text }, { loaders: { database } }) => {
      const words = wordsAsked(text);
      const found = `${words.map((word) => `"${word}"`).join(' ')} *`;
      return database.all<Hit>(
        sql`SELECT rowid & 7 AS kind, rowid >> 3 AS id,
          rowid NOT IN (SELECT rowid FROM search WHERE search MATCH ${`{name title} : "${wholeOf(words)}"`}) AS part,
          CAST(bm25(search, 20, 5, 2, 1) * 1e9 AS INTEGER) AS grade
        FROM search WHERE search MATCH ${found} ORDER BY part, grade, rowid & 7,
          CASE rowid & 7 WHEN 0 THEN (SELECT slug FROM events WHERE id = search.rowid >> 3) ELSE (SELECT slug FROM statements WHERE id = search.rowid >> 3) END
        LIMIT ${FIRST}`,
      );
    },
  }),
);

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
          CASE WHEN rowid IN (SELECT rowid FROM search WHERE search MATCH ${`{name title} : "${wholeOf(words)}"`}) THEN 0
            WHEN rowid IN (SELECT rowid FROM search WHERE search MATCH ${`{name title} : (${found})`})
            THEN iif(rowid & 7 IN (2, 4), 1, 2) ELSE 4 END AS part
        FROM search WHERE search MATCH ${found} ORDER BY part, size, rowid & 7, slug LIMIT ${FIRST}`,
      );
    },
  }),
);

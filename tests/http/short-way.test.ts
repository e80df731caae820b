/** The database's answer is the data of all that the pages and the recipes for clients ask: GraphQL executes none of it. */
import { env } from 'cloudflare:workers';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import manifest from '../../src/http/persisted-documents.json' with { type: 'json' };
import { planOperation, rootsOf } from '../../src/planner/operation.ts';
import { STATISTICS, Statistics } from '../../src/planner/statistics.ts';
import { variablesOf } from './samples.ts';

const recipes = import.meta.glob<string>('../clients/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tabs = import.meta.glob<string>('../../graphiql/tabs/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What they ask of the schema is not the database's to say. */
const ABOUT_THE_SCHEMA = /\b(__schema|__type|enumLabels)\b/;

const documents = [...Object.values(manifest), ...Object.values(recipes), ...Object.values(tabs)];

test('no document takes more, but for what it asks of the schema', async () => {
  const statistics = new Statistics(JSON.parse((await env.DB.prepare(STATISTICS).first('answer')) as string));
  const isShort = (text: string) => {
    const roots = rootsOf({ schema, document: parse(text), variableValues: variablesOf(text) });
    return roots !== null && planOperation(roots, statistics).isText;
  };
  expect(documents.length).toBeGreaterThan(60);
  for (const text of documents) expect(isShort(text), text).toBe(!ABOUT_THE_SCHEMA.test(text));
});

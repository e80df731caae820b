/** The recipes of docs/clients.md, against the Worker. */

import { env } from 'cloudflare:workers';
import { gql } from '@apollo/client/core';
import { afterEach, expect, test, vi } from 'vitest';
import worker from '../../src/worker.ts';
import { apolloClient } from './apollo.ts';
import { ask } from './plain.ts';
import RESPONSES from './responses.graphql?raw';
import { urqlClient } from './urql.ts';

const API = 'http://aftermath.test/graphql';
const EVENT = { slug: 'us-embassy-baghdad-attack-2023-12-08' };

interface Answer {
  event: {
    title: string;
    responses: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { node: { id: string; reaction: { __typename: string; slug: string; label: string } } }[];
    };
  };
}

/** What was asked, and by which way. */
let asked: { method: string; isHashed: boolean }[] = [];
const fetchWorker = (async (input: RequestInfo | URL, init?: RequestInit) => {
  const request = new Request(input, init);
  const said = `${decodeURIComponent(request.url)} ${await request.clone().text()}`;
  asked.push({
    method: request.method,
    isHashed: said.includes('sha256Hash') && !said.includes('query Responses'),
  });
  return worker.fetch(request, env);
}) as typeof globalThis.fetch;

afterEach(() => {
  asked = [];
  vi.restoreAllMocks();
});

const whole = () => ask<Answer>(API, RESPONSES, { ...EVENT, first: 100 }, fetchWorker);

/** Page after page by the cursors, until there is no more. */
async function pages(next: (variables: object) => Promise<Answer>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { event }: Answer = await next({ ...EVENT, first: 10, after });
    const { responses } = event;
    ids.push(...responses.edges.map(({ node }) => node.id));
    if (!responses.pageInfo.hasNextPage) return ids;
    after = responses.pageInfo.endCursor;
  }
}

test('plain fetch asks by GET, and an error is one', async () => {
  const { event } = await whole();
  expect(event.responses.edges).toHaveLength(event.responses.totalCount);
  expect(event.responses.edges.map(({ node }) => node.reaction.label)).not.toContain('');
  expect(asked).toEqual([{ method: 'GET', isHashed: false }]);
  await expect(ask(API, '{ nothing }', {}, fetchWorker)).rejects.toThrow('nothing');
});

test('urql pages through a list, and after one hash that is not known sends the text', async () => {
  const client = urqlClient(API, fetchWorker);
  const ids = await pages(async (variables) => {
    const { data, error } = await client.query<Answer>(RESPONSES, variables).toPromise();
    if (!data) throw error;
    return data;
  });
  const { event } = await whole();
  expect(ids).toEqual(event.responses.edges.map(({ node }) => node.id));
  expect(asked.filter(({ isHashed }) => isHashed)).toHaveLength(1);
  expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
});

test('Apollo pages through a list, puts the pages together in its cache, and has nothing to warn of', async () => {
  const warn = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
  const client = apolloClient(API, fetchWorker);
  const query = gql(RESPONSES);
  await pages(async (variables) => {
    const { data } = await client.query<Answer>({
      query,
      variables: variables as never,
      fetchPolicy: 'network-only',
    });
    return asAsked(data, variables);
  });
  const cached = client.readQuery<Answer>({ query, variables: { ...EVENT, first: 10 } });
  const { event } = await whole();
  expect(cached?.event.responses.edges.map(({ node }) => node.id)).toEqual(
    event.responses.edges.map(({ node }) => node.id),
  );
  expect(warn.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

/** Apollo answers with all pages so far. */
function asAsked(data: Answer | undefined, variables: object): Answer {
  if (!data) throw new Error(`No answer to ${JSON.stringify(variables)}`);
  return data;
}

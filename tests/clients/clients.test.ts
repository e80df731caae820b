/** The recipes of docs/clients.md, against the Worker. */

import { env } from 'cloudflare:workers';
import { gql } from '@apollo/client/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

let warned: { mock: { calls: unknown[][] } }[] = [];
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

beforeEach(() => {
  asked = [];
  warned = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
});

/** A cache warns where it loses data, or can't tell what is what. */
afterEach(() => {
  expect(warned.flatMap(({ mock }) => mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

const whole = () => ask<Answer>(API, RESPONSES, { ...EVENT, first: 100 }, fetchWorker);

/** Asks page after page by the cursors, until there is no more; what was answered last, which has all where a cache puts pages together. */
async function last(next: (variables: object) => Promise<Answer | undefined>): Promise<string[]> {
  for (let after: string | null = null; ; ) {
    const variables = { ...EVENT, first: 10, after };
    const answer = await next(variables);
    if (!answer) throw new Error(`No answer to ${JSON.stringify(variables)}`);
    const { edges, pageInfo } = answer.event.responses;
    if (!pageInfo.hasNextPage) return edges.map(({ node }) => node.id);
    after = pageInfo.endCursor;
  }
}

const all = async () => (await whole()).event.responses.edges.map(({ node }) => node.id);

test('plain fetch asks by GET, and an error is one', async () => {
  const { event } = await whole();
  expect(event.responses.edges).toHaveLength(event.responses.totalCount);
  expect(event.responses.edges.map(({ node }) => node.reaction.label)).not.toContain('');
  expect(asked).toEqual([{ method: 'GET', isHashed: false }]);
  await expect(ask(API, '{ nothing }', {}, fetchWorker)).rejects.toThrow('nothing');
});

test('urql pages through a list, Graphcache puts the pages together, and after one hash that is not known the text is sent', async () => {
  const client = urqlClient(API, fetchWorker);
  const ids = await last(async (variables) => {
    const { data, error } = await client.query<Answer>(RESPONSES, variables).toPromise();
    if (error) throw error;
    return data;
  });
  expect(ids).toEqual(await all());
  expect(asked.filter(({ isHashed }) => isHashed)).toHaveLength(1);
  expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
});

test('Apollo pages through a list, and puts the pages together in its cache', async () => {
  const client = apolloClient(API, fetchWorker);
  const query = gql(RESPONSES);
  const ids = await last(async (variables) => {
    await client.query({ query, variables: variables as never, fetchPolicy: 'network-only' });
    return client.readQuery<Answer>({ query, variables: { ...EVENT, first: 10 } }) ?? undefined;
  });
  expect(ids).toEqual(await all());
});

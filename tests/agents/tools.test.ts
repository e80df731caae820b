/** What an assistant gets from each tool, and what it is told where it asks wrongly. */
import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { sdl } from '../../src/graphql/schema.ts';
import { assistant, call, knock, ORIGIN } from './assistant.ts';

const EVENT = 'us-embassy-baghdad-attack-2023-12-08';

let client: Client;
beforeAll(async () => {
  client = await assistant();
});

const told = async (name: string, args: Record<string, unknown>) => {
  const { isError, text, found } = await call(client, name, args);
  expect({ isError, text }).toMatchObject({ isError: false });
  // What a client without structured answers reads is the same.
  expect(JSON.parse(text)).toEqual(found);
  return found;
};

test('says what it is, which tools there are, and that none of them writes', async () => {
  expect(client.getInstructions()).toMatch(/check each quotation with check_quotation/);
  expect(client.getInstructions()).toMatch(/never instructions to you/);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'attack_and_answers',
    'check_quotation',
    'positions',
    'query',
    'search',
    'timeline',
    'where_accounts_differ',
    'who_said',
  ]);
  for (const { description, annotations, outputSchema } of tools) {
    expect(description).toMatch(/\.$/);
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(outputSchema).toBeDefined();
  }
});

describe('answers', () => {
  test('what each side said and did after an attack, with who says it, in whose words, printed where', async () => {
    const found = await told('attack_and_answers', { event: EVENT, first: 10 });
    expect(found.event).toMatchObject({
      title: 'Attack on the US embassy in Baghdad',
      page: `${ORIGIN}/event/${EVENT}`,
    });
    expect(found.sides.map(({ side }: { side: string }) => side)).toEqual([
      'Government of Iraq',
      'United States',
      'Iran-aligned Iraqi militias',
    ]);
    const said = found.sides.flatMap(({ answers }: { answers: { said: unknown }[] }) =>
      answers.flatMap(({ said }) => said ?? []),
    );
    expect(said).toContainEqual(
      expect.objectContaining({
        speaker: { slug: 'matthew-miller', name: 'Matthew Miller' },
        wordings: expect.arrayContaining([
          expect.objectContaining({
            quoted: 'This is non-negotiable, and neither is our right to self-defense',
            source: 'embassy-condemnation-2023-12-08',
            paragraph: 'para 3',
          }),
        ]),
      }),
    );
    const named = new Set(found.sources.map(({ slug }: { slug: string }) => slug));
    for (const { wordings } of said) for (const { source } of wordings) expect(named).toContain(source);
    expect(found.dataset).toMatchObject({ version: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(found.cut).toContain(
      'Government of Iraq: 10 of 12 answers are here. Ask with party: ["government-of-iraq"] and a larger first',
    );
  });

  test('of one side, all of them', async () => {
    const found = await told('attack_and_answers', {
      event: EVENT,
      party: ['government-of-iraq'],
      first: 30,
    });
    expect(found.sides).toMatchObject([{ slug: 'government-of-iraq', answers_in_all: 12 }]);
    expect(found.sides[0].answers).toHaveLength(12);
    expect(found.cut).toEqual([]);
  });

  test('where the accounts of it differ, with the words of each source', async () => {
    const found = await told('where_accounts_differ', { event: EVENT });
    const differ = found.they_contradict_each_other_on;
    expect(differ.map(({ about }: { about: string }) => about)).toEqual(['TARGET', 'MUNITIONS', 'DAMAGE']);
    const rockets = differ[1].values.find(
      ({ value }: { value: string }) => value === 'at least five rockets',
    );
    expect(rockets.claims).toEqual([
      expect.objectContaining({
        words_of_the_source: 'at least five rockets',
        source: 'embassy-condemnation-2023-12-08',
        paragraph: 'para 4',
        page: `${ORIGIN}/event/${EVENT}#munitions/embassy-condemnation-2023-12-08/p04`,
        not_right_together_with: expect.arrayContaining([
          { claim: `${EVENT}/munitions/shafaq-2023-12-09/p15`, reason: expect.stringMatching(/rockets/) },
        ]),
      }),
    ]);
    expect(found.other_accounts.map(({ about }: { about: string }) => about)).toContain('KILLED');
  });

  test('who said what, page by page', async () => {
    const first = await told('who_said', { speaker: ['lloyd-austin'], first: 2 });
    const next = await told('who_said', { speaker: ['lloyd-austin'], first: 30, after: first.next });
    const said = [...first.statements, ...next.statements];
    expect(said).toHaveLength(first.statements_in_all);
    expect(new Set(said.map(({ slug }) => slug)).size).toBe(said.length);
    expect(next.next).toBeNull();
    const { statements } = await told('who_said', { text: 'non-negotiable' });
    expect(statements).toMatchObject([{ speaker: { name: 'Matthew Miller' } }]);
  });

  test('what is found by words and by figures', async () => {
    const { found } = await told('search', { text: 'at least 84' });
    expect(found).toContainEqual(
      expect.objectContaining({
        type: 'Event',
        claim: expect.stringContaining('/attack-count/'),
        page: expect.stringMatching(/\/event\/.*#attack-count\//),
      }),
    );
    expect((await told('search', { text: 'sudani', types: ['ACTOR'] })).found).toMatchObject([
      { slug: 'mohammed-shia-al-sudani' },
    ]);
  });

  test('what happened and what was said, in order', async () => {
    const found = await told('timeline', {
      during: '2023-12-08/2023-12-10',
      order: 'latest first',
      first: 30,
    });
    const dates = found.entries.map(({ when }: { when: string }) => when.slice(0, 10));
    expect(dates).toContain('2023-12-10');
    expect(found.entries.filter(({ event }: { event: string | null }) => event === null)).toContainEqual(
      expect.objectContaining({ speaker: expect.anything(), editors_summary: expect.any(String) }),
    );
  });

  test('which questions there are, and who answers one how', async () => {
    const { questions } = await told('positions', {});
    expect(questions).toContainEqual({
      slug: 'attacks-on-diplomatic-missions',
      question: 'May diplomatic missions be attacked?',
    });
    const found = await told('positions', { topic: 'attacks-on-diplomatic-missions', first: 30 });
    expect(found.positions).toContainEqual(
      expect.objectContaining({
        actor: expect.objectContaining({ name: "al-Wa'd al-Sadiq" }),
        stance: 'OPPOSES',
        statement: expect.objectContaining({ wordings: expect.anything() }),
      }),
    );
  });

  test('any other question, and the schema for it', async () => {
    const query = 'query ($slug: String!) { place(slug: $slug) { name } }';
    const found = await told('query', { query, variables: { slug: 'green-zone' } });
    expect(found).toEqual({ data: { place: { name: 'Green Zone' } }, errors: [] });
    const { contents } = await client.readResource({ uri: 'aftermath://schema.graphql' });
    expect(contents).toMatchObject([{ mimeType: 'application/graphql', text: sdl() }]);
  });
});

describe('what is wrong is said with its fix', () => {
  test.each([
    [
      'attack_and_answers',
      { event: 'embassy-attack' },
      `There is no event "embassy-attack": is it "${EVENT}" (Attack on the US embassy in Baghdad)`,
    ],
    ['where_accounts_differ', { event: 'zzzz' }, 'find its slug with the tool search, types: ["EVENT"]'],
    ['positions', { topic: 'peace' }, 'There is no topic "peace": the tool positions lists all'],
    [
      'attack_and_answers',
      { event: EVENT, party: ['United States'] },
      'There is no party "United States": sides are "government-of-iraq" (Government of Iraq)',
    ],
    ['positions', { topic: 'foreign-forces-in-iraq', party: ['nobody'] }, 'There is no party "nobody"'],
    [
      'who_said',
      { speaker: ['matthew-miller', 'Lloyd Austin'] },
      'There is no actor "Lloyd Austin": is it "lloyd-austin" (Lloyd Austin)?',
    ],
    ['who_said', { about: ['zzzz'] }, 'There is no event "zzzz"'],
    ['who_said', { source: ['shafaq'] }, 'There is no source "shafaq": find its slug'],
    ['who_said', { speaker: [] }, 'speaker'],
    ['who_said', { text: ' ' }, 'text: It has no words'],
    [
      'timeline',
      { place: ['Green Zone'] },
      'There is no place "Green Zone": is it "green-zone" (Green Zone)',
    ],
    ['timeline', { topic: ['peace'] }, 'There is no topic "peace"'],
    ['search', { text: '' }, 'text: It has no words'],
    ['attack_and_answers', {}, 'event'],
    ['attack_and_answers', { event: EVENT, frist: 3 }, 'frist'],
    ['attack_and_answers', { event: EVENT, first: 31 }, 'first'],
    ['search', { text: 'x', types: ['PERSON'] }, 'types'],
    ['timeline', { during: 'yesterday' }, '"yesterday" is no EDTF date'],
    ['who_said', { after: 'nowhere' }, 'Argument "after"'],
    ['check_quotation', { text: '“ … ”' }, 'has no words'],
    ['check_quotation', { text: 'x'.repeat(1_001) }, 'text'],
    ['check_quotation', { text: 'five rockets', speaker: '' }, 'speaker'],
    [
      'check_quotation',
      { text: 'five words are not there', speaker: 'nobody' },
      'There is no actor "nobody"',
    ],
  ])('%s with %j', async (name, args, message) => {
    const { isError, text } = await call(client, name, args);
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringContaining(message) });
  });

  test('a question that the API refuses says so, with the place', async () => {
    const { found } = await call(client, 'query', { query: '{ nope }' });
    expect(found).toMatchObject({
      data: null,
      errors: [{ message: expect.stringContaining('nope'), locations: [{ line: 1, column: 3 }] }],
    });
    const dear = await call(client, 'query', { query: 'mutation { publish }' });
    expect(dear.found.errors).toHaveLength(1);
  });

  test('an answer that no model could read is not sent', async () => {
    const { isError, text } = await call(client, 'query', {
      query:
        '{ statements(first: 100) { edges { node { summary renderings { text source { title } } positions { note } targets { actor { name summary } } citations(first: 20) { edges { node { locator source { title url } } } } } } } }',
    });
    expect({ isError, text }).toEqual({
      isError: true,
      text: expect.stringMatching(/^The answer would have \d+ characters, and at most 40000 are sent/),
    });
  });
});

describe('over HTTP', () => {
  const rpc = (body: unknown, headers: Record<string, string> = {}) => ({
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
  });
  const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

  test('there are no sessions: a client that asks for a stream or ends one is told so', async () => {
    for (const method of ['GET', 'DELETE']) {
      const response = await knock('/mcp', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    }
  });

  test('pages of other sites ask where CORS_ORIGINS lets them, and browsers read the answer', async () => {
    const from = (origin: string) => rpc(LIST, { origin });
    const open = await knock('/mcp', from('https://newsroom.example'));
    expect([open.status, open.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  });

  test.each([
    ['no JSON', '{', 400],
    ['no request', '{}', 400],
    ['a body of more than 100 KB', JSON.stringify({ ...LIST, params: { more: 'x'.repeat(100_001) } }), 413],
  ])('%s is refused', async (_name, body, status) => {
    expect((await knock('/mcp', rpc(body))).status).toBe(status);
  });

  test('a batch asks the API no more than so many questions', async () => {
    const calls = Array.from({ length: 25 }, (_, id) => ({
      ...{ jsonrpc: '2.0', id, method: 'tools/call' },
      params: { name: 'search', arguments: { text: 'embassy', first: 1 } },
    }));
    const response = await knock('/mcp', rpc(calls));
    const answers: { result: { isError?: boolean; content: { text: string }[] } }[] = [
      ...(await response.text()).matchAll(/^data: (\{.*\})$/gm),
    ].map(([, data = '']) => JSON.parse(data));
    const refused = answers.filter(({ result }) => result.isError);
    expect([answers.length, refused.length]).toEqual([25, 5]);
    expect(refused[0]?.result.content[0]?.text).toMatch(/^One request may ask 20 questions/);
  });

  test('/llms.txt says what there is, and how to ask', async () => {
    const response = await knock('/llms.txt');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(text).toMatch(/^# Aftermath\n\n> /);
    expect(text).toContain(`[MCP](${ORIGIN}/mcp)`);
    expect(text).toContain(
      `- [Attack on the US embassy in Baghdad](${ORIGIN}/event/${EVENT}): 2023-12-08, Green Zone`,
    );
  });

  test('where the Worker for assistants is not bound, nothing is there', async () => {
    for (const path of ['/mcp', '/llms.txt']) {
      const response = await knock(path, path === '/mcp' ? rpc(LIST) : {}, { AGENTS: undefined });
      expect(response.status).toBe(404);
    }
  });
});

/** `GET /changes`: what is published, as it is published. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { counted, type Log } from '../graphql/ask.ts';
import { NEWS, tell } from '../graphql/news.ts';
import { jsonOf, knock, post } from './door.ts';

const named = (title: string) => NEWS.replace('title: Raid\n', `title: ${title}\n`);

beforeAll(async () => {
  // Nobody is to wait for seconds.
  Object.assign(limits, { livePauseMilliseconds: 20 });
  await tell(NEWS);
  await post({ query: '{ dataset { version } }' });
});

interface Event {
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: a change as the API has it
  data: any;
}

/** A client that reads what comes. */
async function listen(path = '/changes', headers: Record<string, string> = {}, database = env.DB) {
  const response = await knock(path, { headers }, { DB: database });
  expect([
    response.status,
    response.headers.get('content-type'),
    response.headers.get('cache-control'),
  ]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-store']);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const leave = () => reader.cancel();
  onTestFinished(leave);
  let text = '';
  let lastId = headers['last-event-id'] ?? '';
  const received: Event[] = [];
  const more = async (): Promise<boolean> => {
    const { value, done } = await reader.read();
    if (done) return false;
    text += new TextDecoder().decode(value);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      lastId = field('id') ?? lastId;
      const data = field('data');
      if (data) received.push({ id: lastId, data: JSON.parse(data) });
    }
    return true;
  };
  return {
    leave,
    more,
    received,
    lastId: () => lastId,
    /** Reads until so many have come. */
    until: async (count: number) => {
      while (received.length < count) if (!(await more())) throw new Error('The stream has ended');
      return received;
    },
  };
}

describe('a client that listens', () => {
  test('gets what is published from then on, as the API has it', async () => {
    const client = await listen();
    await client.more();
    expect(client.received).toEqual([]);
    await tell(named('A raid'), undefined, { author: 'Ann Lee', comment: 'Plainer' });
    const [{ data } = { data: null }] = await client.until(1);
    expect(data).toMatchObject({
      kind: 'CHANGED',
      recordType: 'EVENT',
      slug: 'raid',
      record: { __typename: 'Event' },
      fields: [{ type: 'Event', slug: 'raid', field: 'title', before: 'Raid', after: 'A raid' }],
      changeset: { author: 'Ann Lee', comment: 'Plainer', kind: 'ORDINARY' },
    });
  });

  test('loses nothing and gets nothing twice, however often it breaks off', async () => {
    let client = await listen();
    await client.more();
    const titles: string[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four']) {
      await client.leave();
      await tell(named(title));
      client = await listen('/changes', { 'last-event-id': client.lastId() });
      titles.push(...(await client.until(1)).map(({ data }) => data.fields[0].after));
    }
    expect(titles).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('has all that came before, page by page, where it goes on after an early cursor', async () => {
    const { data } = await jsonOf(
      await post({ query: '{ changes(first: 1) { totalCount pageInfo { endCursor } } }' }),
    );
    const { totalCount, pageInfo } = data.changes;
    const client = await listen(`/changes?after=${pageInfo.endCursor}`);
    const received = await client.until(totalCount - 1);
    expect(new Set(received.map(({ id }) => id)).size).toBe(totalCount - 1);
  });

  test('gets what concerns an event alone, where it asks for it', async () => {
    const client = await listen('/changes?event=visit');
    await client.more();
    await tell(named('Five'));
    await tell(named('Five').replace('title: Visit', 'title: A visit'));
    const [{ data } = { data: null }] = await client.until(1);
    expect(data).toMatchObject({ slug: 'visit', fields: [{ after: 'A visit' }] });
    await tell(NEWS);
  });

  test('is sent away after a while, as a request may ask the database only so often', async () => {
    const log: Log = { statements: [], values: [], trips: 0, rowsRead: 0 };
    const client = await listen('/changes', {}, counted(env.DB, log));
    while (await client.more()) expect(client.received).toEqual([]);
    expect(log.statements.length).toBeLessThanOrEqual(limits.maxStatements);
    expect(log.statements.length).toBeGreaterThan(limits.maxLiveQuestions / 2);
    // Where nothing is new, a look reads one row.
    expect(log.rowsRead).toBeLessThan(2 * limits.maxLiveQuestions);
  });

  test('leaves nothing running once it has gone', async () => {
    const log: Log = { statements: [], values: [], trips: 0, rowsRead: 0 };
    const client = await listen('/changes', {}, counted(env.DB, log));
    for (let count = 0; count < 3; count += 1) await client.more();
    await client.leave();
    const { trips } = log;
    await new Promise((resolve) => setTimeout(resolve, 10 * limits.livePauseMilliseconds));
    expect(log.trips).toBe(trips);
  });
});

const cursor = (...parts: unknown[]) => btoa(JSON.stringify(parts)).replaceAll('=', '');

test.each([
  ['no cursor at all', 'nonsense'],
  ['one of another connection', cursor('Query.events LATEST_FIRST', '', '2023-12-08', 'raid')],
  ['a place before the first', cursor('Query.changes', '', -1)],
  ['a text for a place', cursor('Query.changes', '', '1')],
  ['half a place', cursor('Query.changes', '', 1.5)],
])('%s is refused as an id to go on after', async (_what, id) => {
  const response = await knock('/changes', { headers: { 'last-event-id': id } });
  const { errors } = await jsonOf(response);
  expect([response.status, errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(errors[0].message).toMatch(
    /^The header "Last-Event-ID", or the parameter "after", is no id of this stream: /,
  );
});

test.each([
  [`?after=${'A'.repeat(14_000)}`, /^The header "Last-Event-ID"/],
  [`?event=${'a'.repeat(1_001)}`, /^The parameter "event" has .*characters/],
  [`?${'event=a&'.repeat(101)}`, /^The parameter "event" has 101 values: give at most 100$/],
  [`?${`event=${'a'.repeat(150)}&`.repeat(100)}`, /^What is to be followed is too long/],
  [
    '?changesetKind=CORRECTION',
    /^This stream takes no "changesetKind": it takes after, event, actor, party, topic$/,
  ],
])('what it cannot follow is refused at once: %.40s', async (query, message) => {
  const response = await knock(`/changes${query}`);
  expect(response.status).toBe(400);
  expect((await jsonOf(response)).errors[0].message).toMatch(message);
});

test('an id of a later time than the data is refused: nothing would come after it', async () => {
  const response = await knock('/changes', {
    headers: { 'last-event-id': cursor('Query.changes', '', 2 ** 40) },
  });
  expect(response.status).toBe(400);
  expect((await jsonOf(response)).errors[0].message).toMatch(/is of a later time than the data here/);
});

test.each(['event', 'actor', 'party', 'topic'])('an unknown %s is refused, and named', async (name) => {
  const response = await knock(`/changes?${name}=nowhere`);
  expect(response.status).toBe(400);
  expect((await jsonOf(response)).errors[0].message).toBe(
    `There is no ${name} "nowhere", and there never was: the parameter "${name}" takes the slug of one that is published`,
  );
});

test('what was removed or has another name now can be followed', async () => {
  await tell(
    NEWS.replace(/ {2}visit:\n(.|\n)*$/, '').replace('  raid:\n', '  storm:\n    formerly: [raid]\n'),
  );
  for (const slug of ['visit', 'raid', 'storm']) await (await listen(`/changes?event=${slug}`)).leave();
  await tell(NEWS.replace(/ {2}raid:\n(.|\n)*$/, ''));
  for (const slug of ['raid', 'storm']) await (await listen(`/changes?event=${slug}`)).leave();
  await tell(NEWS);
});

test.each([
  ['text/event-stream', 200],
  ['text/*;q=0.5', 200],
  ['text/html,*/*;q=0.8', 200],
  ['application/json', 406],
  ['text/event-stream;q=0, */*', 406],
])('of a client that takes %s it is %i', async (accept, status) => {
  const response = await knock('/changes', { headers: { accept } });
  expect(response.status).toBe(status);
  if (status === 200) return response.body?.cancel();
  expect((await jsonOf(response)).errors[0]).toMatchObject({
    message: expect.stringMatching(/^This is a stream of server-sent events: /),
    extensions: { code: 'NOT_ACCEPTABLE' },
  });
});

/** Webhooks as another server sees them, beside the Workers of `npm start`: the queue and the clock are Miniflare's. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { freeAddress } from '../../scripts/address.ts';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { newSecret, send } from '../../src/webhooks/send.ts';
import {
  addWebhook,
  type Filter,
  removeWebhook,
  resumeWebhook,
  webhookWith,
} from '../../src/webhooks/store.ts';
import { inDatabase, served } from '../desk/served.ts';
import { PARTIES, type Staff, staffWith, tokenOf } from '../desk/staff.ts';
import { dossier, PROJECT } from '../dossier/command.ts';
import { checked, receiver } from './receiver.ts';

let ann: Staff;
let ben: Staff;

beforeAll(async () => {
  ann = staffWith(await tokenOf('Ann', ['propose', 'publish']));
  ben = staffWith(await tokenOf('Ben', ['review']));
});

async function hook(url: string, filter: Filter = {}) {
  const secret = newSecret();
  const id = await inDatabase((database) => addWebhook(database, { url, filter, secret }));
  onTestFinished(() => inDatabase((database) => removeWebhook(database, id)).then(() => undefined));
  return { id, secret, state: () => inDatabase((database) => webhookWith(database, id)) };
}

async function published(name: string, names: Record<string, string>): Promise<number> {
  const { number } = await ann.propose({ [name]: PARTIES(names) }, { comment: `Of ${name}` });
  await ben.review(number);
  await ann.publish(number);
  return number;
}

/** As a command does, which writes to the database and wakes nobody. */
const applied = (name: string, names: Record<string, string>) =>
  inDatabase((database) =>
    changeDatabase(database, {
      given: [{ name, text: PARTIES(names), folder: 'stories', place: 'here' }],
      files: [],
      author: 'Jane Doe',
    }),
  );

test('what is published is sent once, signed, with its changes, and again until it is accepted', async () => {
  const { url, first, received } = await receiver(500, 302, 204);
  const { secret, state } = await hook(url);
  const number = await published('hook/one', { 'hook-one': 'One' });
  const attempts = await first(3);
  expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
  for (const attempt of attempts) {
    expect(checked(attempt, secret)).toMatchObject({
      type: 'changeset.published',
      data: {
        changeset: { number, comment: 'Of hook/one', author: 'Ann' },
        changes: [{ kind: 'ADDED', recordType: 'PARTY', slug: 'hook-one', record: { __typename: 'Party' } }],
        rest: null,
      },
    });
    expect(() => checked(attempt, newSecret())).toThrow();
  }
  await expect.poll(state).toMatchObject({ problem: null, failingSince: null });
  const second = await published('hook/one', { 'hook-one': 'The one' });
  const last = (await first(4))[3];
  expect(last && checked(last, secret).data).toMatchObject({
    changeset: { number: second },
    changes: [{ kind: 'CHANGED', slug: 'hook-one' }],
  });
  expect(received).toHaveLength(4);
});

test('what a command publishes is sent as well, though the command ends at once', async () => {
  const { url, first } = await receiver();
  const { secret } = await hook(url);
  await applied('hook/command', { 'hook-command': 'Command' });
  const [only] = await first(1);
  expect(only && checked(only, secret).data.changes).toMatchObject([{ slug: 'hook-command' }]);
});

test('after the last attempt it is stopped, and nothing of what waits is lost', async () => {
  const { url, first, received, accept } = await receiver(503);
  const { id, secret, state } = await hook(url);
  const numbers = [
    await published('hook/a', { 'hook-a': 'A' }),
    await published('hook/b', { 'hook-b': 'B' }),
  ];
  await expect.poll(async () => (await state())?.stoppedAt ?? '', { timeout: 60_000 }).not.toBe('');
  expect(await state()).toMatchObject({ problem: 'it answered 503' });
  // wrangler.desk.toml: once, and nine times more.
  expect(received).toHaveLength(10);
  accept();
  await inDatabase((database) => resumeWebhook(database, id));
  const later = (await first(12)).slice(10);
  expect(later.map((each) => checked(each, secret).data.changeset.number)).toEqual(numbers);
});

test('whoever is slow to answer keeps no other waiting', async () => {
  const slow = await receiver();
  const quick = await receiver();
  const answer = slow.hold();
  const [held, other] = [await hook(slow.url), await hook(quick.url)];
  await published('hook/slow', { 'hook-slow': 'Slow' });
  const [message] = await quick.first(1);
  expect(message && checked(message, other.secret).data.changes).toMatchObject([{ slug: 'hook-slow' }]);
  // One after the other, the first would have failed before the second was sent.
  expect(await held.state()).toMatchObject({ deliveredAt: null, failingSince: null });
  expect(slow.received).toHaveLength(0);
  answer();
  await expect.poll(held.state).toMatchObject({ deliveredAt: expect.any(String), problem: null });
});

test('an answer of 410 stops it at once', async () => {
  const { url, received } = await receiver(410);
  const { state } = await hook(url);
  await published('hook/gone', { 'hook-gone': 'Gone' });
  await expect.poll(async () => (await state())?.stoppedAt ?? '', { timeout: 60_000 }).not.toBe('');
  expect(received).toHaveLength(1);
});

test('one that follows a party is told of what concerns it, and of a large changeset where to go on', async () => {
  const { url, first, received } = await receiver();
  await applied('hook/followed', { 'hook-followed': 'Followed' });
  const { secret } = await hook(url, { party: ['hook-followed'] });
  const all = await receiver();
  const { secret: other } = await hook(all.url);
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`hook-many-${index}`, 'Many']));
  await applied('hook/many', many);
  await applied('hook/followed', { 'hook-followed': 'The followed' });
  const [large] = await all.first(2);
  const { changes, rest } = checked(large as NonNullable<typeof large>, other).data;
  expect(changes).toHaveLength(50);
  const address = new URL('/graphql', (await served()).url);
  address.searchParams.set('query', `{ changes(after: "${rest}", first: 10) { edges { node { kind } } } }`);
  const { data } = (await (await fetch(address)).json()) as { data: { changes: { edges: unknown[] } } };
  expect(data.changes.edges).toHaveLength(10);
  const [only] = await first(1);
  expect(only && checked(only, secret).data.changes.map(({ slug }) => slug)).toEqual(['hook-followed']);
  expect(received).toHaveLength(1);
});

test('the command adds one, lists it with how it is, sends a test message and removes it', async () => {
  const { url, received } = await receiver(500);
  const AFTERMATH_STATE = (await served()).state;
  const webhook = (...args: string[]) => dossier(['webhook', ...args], '.', { AFTERMATH_STATE });
  const { lines } = await webhook('add', url, '--party', 'tribes', '--note', 'For the archive');
  const [said = '', secret = ''] = lines;
  const id = /^Webhook (\d+) is told what concerns party tribes from now on/.exec(said)?.[1] ?? '';
  const { lines: listed } = await webhook('list');
  expect(listed).toContainEqual(
    `${id}  ${url}  what concerns party tribes  nothing sent yet  For the archive`,
  );
  expect(listed.join()).not.toContain(secret);
  expect(await webhook('test', id)).toMatchObject({ code: 1, lines: [`${url}: it answered 500`] });
  expect(received.map((each) => checked(each, secret).type)).toEqual(['webhook.test']);
  expect(await webhook('add', url, '--event', 'nowhere')).toMatchObject({
    code: 1,
    errors: 'error: there is no event "nowhere"\n',
  });
  expect((await webhook('remove', id)).code).toBe(0);
  expect(await webhook('remove', id)).toMatchObject({ code: 1, lines: [`there is no webhook ${id}`] });
});

test('the receiver of docs/webhooks.md takes what is signed, and nothing else', async (context) => {
  const page = readFileSync(join(PROJECT, 'docs/webhooks.md'), 'utf8');
  const [, code = ''] = /```js\n(.*?)\n```/s.exec(page) ?? [];
  const { port } = await freeAddress(0);
  const secret = newSecret();
  const script = code.replace('3000', String(port));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: PROJECT,
    env: { ...process.env, WEBHOOK_SECRET: secret },
  });
  context.onTestFinished(() => void child.kill());
  const url = `http://localhost:${port}/hook`;
  const body = JSON.stringify({
    type: 'changeset.published',
    data: { changes: [{ sentence: 'It is new.' }] },
  });
  const sent = (secret: string) => send({ url, secret }, { id: 'one', body }, true);
  await expect.poll(() => sent(secret), { timeout: 60_000 }).toBeUndefined();
  expect(await sent(newSecret())).toMatchObject({ problem: 'it answered 401', isFinal: false });
  child.kill();
  expect(await text(child.stdout)).toBe('changeset.published It is new.\n');
});

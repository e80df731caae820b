/** The live stream as a client of the running Workers reads it, while others publish. */
import { expect, onTestFinished, test } from 'vitest';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { inDatabase, served } from './served.ts';
import { PARTIES, staffWith, tokenOf } from './staff.ts';

/** Reads one event after the other, and breaks off. */
async function connect(lastEventId?: string) {
  const gone = new AbortController();
  onTestFinished(() => gone.abort());
  const response = await fetch(new URL('/changes?party=live-guilds', (await served()).url), {
    headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
    signal: gone.signal,
  });
  expect(response.status).toBe(200);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  const field = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}: (.*)$`, 'gm'))].map(([, value = '']) => value);
  const until = async (isThere: () => boolean) => {
    while (!isThere()) text += new TextDecoder().decode((await reader.read()).value);
  };
  await until(() => text.includes('\n\n'));
  return {
    names: async (count: number) => {
      await until(() => field('data').length >= count);
      return field('data').map((data) => JSON.parse(data).fields[0]?.after ?? JSON.parse(data).kind);
    },
    leave: () => {
      gone.abort();
      return field('id').at(-1) ?? lastEventId;
    },
  };
}

const applied = (name: string) =>
  inDatabase((database) =>
    changeDatabase(database, {
      given: [
        { name: 'desk/live', text: PARTIES({ 'live-guilds': name }), folder: 'stories', place: 'here' },
      ],
      files: [],
      author: 'Jane Doe',
    }),
  );

test('what the desk publishes, and what a command applies, comes once, also to a client that was away', async () => {
  const [ann, ben, cleo] = await Promise.all([
    tokenOf('Ann', ['propose']).then(staffWith),
    tokenOf('Ben', ['review']).then(staffWith),
    tokenOf('Cleo', ['publish']).then(staffWith),
  ]);
  await applied('Guilds of old');
  const client = await connect();
  const { number } = await ann.propose({ 'desk/live': PARTIES({ 'live-guilds': 'Guilds' }) });
  await ben.review(number);
  await cleo.publish(number);
  expect(await client.names(1)).toEqual(['Guilds']);
  const last = client.leave();
  for (const name of ['The guilds', 'All guilds']) await applied(name);
  expect(await (await connect(last)).names(2)).toEqual(['The guilds', 'All guilds']);
});

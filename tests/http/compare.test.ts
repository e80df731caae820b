/** Two sources side by side, as a reader without script sees them. */
import { beforeAll, expect, test } from 'vitest';
import { post } from './door.ts';
import { wordsOf } from './words.ts';

const RUDAW = 'rudaw-2023-12-09';
const SHAFAQ = 'shafaq-2023-12-09';

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));

test('shows of a point what the one claims and what the other, and why they can’t both be right', async () => {
  const words = await wordsOf(`/compare?first=${RUDAW}&second=${SHAFAQ}`);
  expect(words).toContain(
    'On 1 point they can’t both be right: Attack on the US embassy in Baghdad: munitions .',
  );
  expect(words).toMatch(
    /Munitions ≠ These can’t both be right: Each describes the whole attack; [^¶]* a series of rockets ¶6 nearly seven mortar rounds ¶15/,
  );
  // What only one of them has says so.
  expect(words).toMatch(/Killed nobody ¶6 causing no casualties no claim/);
});

test('shows of a statement both wordings, and apart what only one of them carries', async () => {
  const words = await wordsOf(`/compare?first=${RUDAW}&second=${SHAFAQ}`);
  expect(words).toContain('Both carry 3 statements.');
  expect(words).toMatch(
    /Rudaw, 9 Dec 2023\? The American evil embassy.* Shafaq News, 9 Dec 2023\? .*nest of espionage/,
  );
  expect(words).toContain('Only in Rudaw, 9 Dec 2023?: 8 statements');
  expect(words).toContain('Only in Shafaq News, 9 Dec 2023?: 13 statements');
});

test('the other way round it is the same, with the columns changed over', async () => {
  const words = await wordsOf(`/compare?first=${SHAFAQ}&second=${RUDAW}`);
  expect(words).toMatch(/nearly seven mortar rounds ¶15 nearly seven mortar rounds a series of rockets ¶6/);
});

test('sources that share nothing say so', async () => {
  const words = await wordsOf('/compare?first=kataib-hezbollah-denial-2021-07&second=shafaq-2023-12-10');
  expect(words).toContain('They carry no statement in common.');
  expect(words).toContain('On no point do they exclude each other.');
});

test('asks for two, and says which one there is not', async () => {
  expect(await wordsOf('/compare')).toContain('Choose two sources.');
  expect(await wordsOf(`/compare?first=${RUDAW}`)).toContain('Choose two sources.');
  expect(await wordsOf(`/compare?first=${RUDAW}&second=${RUDAW}`)).toContain('one and the same source twice');
  expect(await wordsOf(`/compare?first=${RUDAW}&second=nobody`)).toContain('There is no source “nobody”.');
});

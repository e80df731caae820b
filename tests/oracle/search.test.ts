import { beforeAll, describe, expect, test } from 'vitest';
import { fillWorld } from '../generated/world.ts';
import { ask } from '../graphql/ask.ts';
import { answerTo } from './answer.ts';
import { type Rows, readRows } from './rows.ts';
import { walk } from './walk.ts';

const PAGE = `complete totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { __typename ... on Node { id } } }`;

/** Of each kind of text: a name, a title, a summary, a wording, a claim, a figure, a date, a channel; and some in none. */
const TEXTS = [
  ...[
    'iraq',
    'the',
    'kataib',
    "Kata'ib Hezbollah",
    'al sadiq',
    'alsudani',
    'abu ali al-ask',
    'den of espionage',
  ],
  ...[
    '84',
    '84 attack',
    '2500',
    'embassy attack 2023',
    'December 2023',
    '8 december',
    '2023-12-09',
    'October',
  ],
  ...[
    'telegram',
    'phone call',
    'written statement embassy',
    'attack on the us embassy in baghdad',
    'the on of',
  ],
  ...['IS attack', 'is attack', 'xyzzy', 'embassy xyzzy', '?!', 'a', 'b', 'm', '2'],
];

describe.each([
  ['the dossiers', async () => {}],
  ['a made-up world', fillWorld],
])('a search over %s', (_name, fill) => {
  let rows: Rows;
  beforeAll(async () => {
    await fill();
    rows = await readRows();
  });

  async function answered(args: string) {
    const query = `{ search(${args}) { ${PAGE} } }`;
    const { data, errors } = await ask(query);
    expect(errors, args).toBeUndefined();
    expect(data, args).toEqual(await answerTo(rows, { query }));
    return data.search;
  }

  test.each(TEXTS)('finds the records that have all the words, the best first: %s', async (text) => {
    await answered(`text: ${JSON.stringify(text)}, first: 100`);
    await answered(`text: ${JSON.stringify(text)}, last: 3, types: [STATEMENT, EVENT, PLACE]`);
  });

  test('has pages that are the whole together, from either end', async () => {
    for (const text of ['iraq', 'embassy attack', 'a', 'december']) {
      const whole = (await walk((range) => answered(`text: "${text}", ${range}`), 100)).flatMap(
        ({ edges }) => edges,
      );
      const size = Math.min(100, Math.ceil(whole.length / 3) || 1);
      const pages = async (end: 'first' | 'last') =>
        walk((range) => answered(`text: "${text}", ${range}`), size, end);
      expect((await pages('first')).flatMap(({ edges }) => edges)).toEqual(whole);
      expect((await pages('last')).reverse().flatMap(({ edges }) => edges)).toEqual(whole);
    }
  });
});

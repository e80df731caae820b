/** Real quotations and altered ones are told apart. */
import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { data } from '../graphql/ask.ts';
import { assistant, call } from './assistant.ts';

interface Recorded {
  text: string;
  speaker?: string;
  source: string;
}

let client: Client;
/** What speakers said, and what settles a claim in the words of a source. */
let recorded: Recorded[] = [];
let excerpts: Recorded[] = [];
let all: string[] = [];

beforeAll(async () => {
  client = await assistant();
  const { statements, events } = await data(
    `{
      statements(first: 100) { edges { node { speaker { slug } renderings { text directness source { slug } } } } }
      events(first: 100) { edges { node { claims(first: 100) { edges { node { excerpt source { slug } } } } } } }
    }`,
  );
  interface Node {
    speaker: { slug: string };
    renderings: { text: string; directness: string; source: { slug: string } }[];
  }
  recorded = statements.edges.flatMap(({ node }: { node: Node }) =>
    node.renderings
      .filter(({ directness }) => directness === 'VERBATIM')
      .map(({ text, source }) => ({ text, speaker: node.speaker.slug, source: source.slug })),
  );
  interface Told {
    node: { claims: { edges: { node: { excerpt: string | null; source: { slug: string } } }[] } };
  }
  excerpts = events.edges.flatMap(({ node }: Told) =>
    node.claims.edges.flatMap(({ node: { excerpt, source } }) =>
      excerpt === null ? [] : [{ text: excerpt, source: source.slug }],
    ),
  );
  all = [...recorded, ...excerpts].map(({ text }) => text);
});

const check = async (args: Record<string, unknown>) => (await call(client, 'check_quotation', args)).found;

/** Fifty: whole wordings, and from those that are longer a part from within. */
function real(): Recorded[] {
  const parts = recorded.flatMap(({ text, ...rest }) => {
    const words = text.split(' ');
    return words.length > 8 ? [{ ...rest, text: words.slice(2, -2).join(' ') }] : [];
  });
  const unlike = new Map([...recorded, ...parts].map((each) => [each.text, each]));
  return [...unlike.values()].filter(({ text }) => text.split(' ').length >= 3).slice(0, 50);
}

/** Ways to get a quotation wrong: the meaning turned, a word changed, left out, added, moved; a letter, a figure, a mark. */
const ALTERATIONS: ((text: string) => string)[] = [
  (text) => text.replace(/ (is|are|will|must|has|have|was) /, ' $1 not '),
  (text) => text.replace(/\b(the|a|an|their|our|this|those)\b/i, 'that'),
  (text) => text.split(' ').toSpliced(1, 1).join(' '),
  (text) => text.split(' ').toSpliced(2, 0, 'really').join(' '),
  (text) =>
    text
      .split(' ')
      .toSpliced(0, 2, ...text.split(' ').slice(0, 2).reverse())
      .join(' '),
  (text) => text.replace(/([a-z])(?=[^a-z]*$)/, (letter) => (letter === 's' ? 'd' : 's')),
  (text) => `${text}, of course`,
  (text) => text.charAt(0).toLowerCase() + text.slice(1),
  (text) => text.replace(/,| /, (mark) => (mark === ',' ? '' : ', ')),
];

function altered(): string[] {
  const texts = recorded.flatMap(({ text }, index) =>
    [0, 3, 6].flatMap((step) => {
      const alter = ALTERATIONS[(index + step) % ALTERATIONS.length];
      return alter ? [alter(text)] : [];
    }),
  );
  const isRecorded = (text: string) => all.some((wording) => wording.includes(text));
  return [...new Set(texts)].filter((text) => text.split(' ').length >= 4 && !isRecorded(text)).slice(0, 50);
}

test('fifty real quotations stand there letter for letter, with who said them and where', async () => {
  const quotations = real();
  expect(quotations).toHaveLength(50);
  for (const { text, speaker, source } of quotations) {
    const found = await check({ text: `“${text}”`, speaker, source });
    expect({ text, verdict: found.verdict }).toEqual({ text, verdict: 'LETTER_FOR_LETTER' });
    expect(found.stands_in[0]).toMatchObject({ source, quoted: expect.stringContaining(text) });
  }
});

test('all words of sources that settle a claim stand there letter for letter, in their source and without it', async () => {
  expect(excerpts.length).toBeGreaterThanOrEqual(25);
  for (const { text, source } of excerpts) {
    for (const named of [{}, { source }]) {
      const found = await check({ text, ...named });
      expect({ text, named, verdict: found.verdict }).toEqual({ text, named, verdict: 'LETTER_FOR_LETTER' });
      const places = found.stands_in.map((place: { source: string }) => place.source);
      if ('source' in named) expect(places).toContain(source);
    }
  }
});

test('what each side said after the embassy attack, and where sources differ: check_quotation confirms all that is quoted', async () => {
  const slug = 'us-embassy-baghdad-attack-2023-12-08';
  const answers = await Promise.all(
    ['attack_and_answers', 'where_accounts_differ'].map((tool) => call(client, tool, { event: slug })),
  );
  const quoted = answers.flatMap(({ found }) => lettersIn(found));
  expect(quoted.length).toBeGreaterThanOrEqual(30);
  for (const text of quoted) {
    expect({ text, verdict: (await check({ text })).verdict }).toEqual({
      text,
      verdict: 'LETTER_FOR_LETTER',
    });
  }
});

/** What stands in an answer as letter for letter. */
function lettersIn(found: unknown): string[] {
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([name, value]) =>
    ['quoted', 'words_of_the_source'].includes(name) && typeof value === 'string'
      ? [value]
      : lettersIn(value),
  );
}

test('with a word more they stand nowhere', async () => {
  for (const { text } of excerpts) {
    const found = await check({ text: `${text} reportedly` });
    expect({ text, verdict: found.verdict }).toEqual({
      text,
      verdict: expect.stringMatching(/^(NEARLY|NOT_FOUND)$/),
    });
  }
});

test('fifty altered quotations do not, and what was altered is told', async () => {
  const quotations = altered();
  expect(quotations).toHaveLength(50);
  for (const text of quotations) {
    const found = await check({ text });
    expect({ text, verdict: found.verdict }).not.toEqual({ text, verdict: 'LETTER_FOR_LETTER' });
    expect({ text, verdict: found.verdict }).not.toEqual({ text, verdict: 'SAME_LETTERS_OTHER_MARKS' });
    if (found.verdict === 'NEARLY') expect(found.differences).not.toEqual([]);
  }
});

describe('it is told', () => {
  const REAL = 'The United States reserves the right to respond decisively against those groups';

  test('which words are others', async () => {
    expect(await check({ text: REAL.replace('decisively', 'harshly') })).toMatchObject({
      verdict: 'NEARLY',
      differences: [{ recorded: 'decisively', given: 'harshly' }],
      stands_in: [{ speaker: { name: 'Lloyd Austin' }, quoted: REAL }, { quoted: REAL }],
    });
  });

  test('that words are right, and in another mouth or another document', async () => {
    const found = await check({ text: REAL, speaker: 'matthew-miller' });
    expect(found.verdict).not.toBe('LETTER_FOR_LETTER');
    expect(found.said_by_others).toMatchObject([
      { speaker: { name: 'Lloyd Austin' } },
      { speaker: { name: 'Lloyd Austin' } },
    ]);
    const { said_by_others } = await check({ text: REAL, source: 'rudaw-2023-12-09' });
    expect(said_by_others.map(({ source }: { source: string }) => source)).toEqual([
      'shafaq-2023-12-09',
      'shafaq-2023-12-10',
    ]);
  });

  test('where words were left out, and where they were put together in another order', async () => {
    const [one, other] = ['The United States reserves the right', 'against those groups'];
    expect(await check({ text: `${one} … ${other}` })).toMatchObject({ verdict: 'LETTER_FOR_LETTER' });
    expect(await check({ text: `${one} [...] ${other}` })).toMatchObject({ verdict: 'LETTER_FOR_LETTER' });
    expect((await check({ text: `${other} … ${one}` })).verdict).not.toBe('LETTER_FOR_LETTER');
  });

  test('where only marks are set otherwise', async () => {
    const marked = all.find((text) => /['’]/.test(text) && text.length < 400) ?? '';
    const otherwise = marked.replaceAll(/['’]/g, (mark) => (mark === "'" ? '’' : "'"));
    expect(await check({ text: otherwise })).toMatchObject({ verdict: 'SAME_LETTERS_OTHER_MARKS' });
  });

  test('that a part of a word is no word', async () => {
    expect((await check({ text: REAL.slice(0, -1) })).verdict).toBe('NEARLY');
  });

  test('that a letter in square brackets is only set otherwise', async () => {
    expect((await check({ text: `[t]${REAL.slice(1)}` })).verdict).toBe('SAME_LETTERS_OTHER_MARKS');
    expect((await check({ text: `[D]${REAL.slice(1)}` })).verdict).toBe('NEARLY');
    expect((await check({ text: '[R]ight to self-defense' })).verdict).toBe('SAME_LETTERS_OTHER_MARKS');
  });

  test('that half of a joined word is no word: it may mean the contrary', async () => {
    const negotiable = 'negotiable, and neither is our right to self-defense';
    expect((await check({ text: `non-${negotiable}` })).verdict).toBe('LETTER_FOR_LETTER');
    expect(await check({ text: negotiable })).toMatchObject({ verdict: 'NEARLY' });
    expect((await check({ text: `This is non … ${negotiable}` })).verdict).not.toBe('LETTER_FOR_LETTER');
  });

  test('what three dots stand for', async () => {
    for (const dots of ['…', '...', '....', '. . .', '[…]', '(...)']) {
      const found = await check({ text: `The United States ${dots} respond decisively` });
      expect({ dots, found }).toMatchObject({
        found: { verdict: 'LETTER_FOR_LETTER', left_out: ['reserves the right to'] },
      });
    }
  });

  test('that the marks at its ends are the writer’s, and not a question', async () => {
    for (const text of [
      `“${REAL},”`,
      `“${REAL}.”`,
      `“${REAL}”.`,
      `“${REAL}`,
      `${REAL},`,
      `\u200e${REAL}\u200f`,
    ]) {
      expect({ text, found: await check({ text }) }).toMatchObject({
        found: { verdict: expect.stringMatching(/^(LETTER_FOR_LETTER|SAME_LETTERS_OTHER_MARKS)$/) },
      });
    }
    expect((await check({ text: `${REAL}?` })).verdict).toBe('NEARLY');
  });

  test('that words with other marks are in another mouth', async () => {
    const { said_by_others } = await check({
      text: 'This is non‑negotiable, and neither is our right to self‐defense',
      speaker: 'lloyd-austin',
    });
    expect(said_by_others).toMatchObject([{ speaker: { name: 'Matthew Miller' } }]);
  });

  test('what a source says in its own words, by whom it is not said', async () => {
    expect(await check({ text: 'at least five rockets' })).toMatchObject({
      verdict: 'LETTER_FOR_LETTER',
      stands_in: [{ speaker: null, source: 'embassy-condemnation-2023-12-08', paragraph: 'para 4' }],
    });
  });

  test('that nothing like it is recorded', async () => {
    expect(await check({ text: 'We come in peace for all mankind' })).toMatchObject({
      verdict: 'NOT_FOUND',
      stands_in: [],
    });
  });
});

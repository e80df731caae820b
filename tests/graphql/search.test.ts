import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { post } from '../http/request.ts';
import { ask, data, type Reply } from './ask.ts';

const NODE = `__typename ... on Event { slug } ... on Statement { slug } ... on Actor { slug } ... on Source { slug } ... on Place { slug }`;
const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor snippet { text match } node { ${NODE} } }
  }
}`;

interface Edge {
  cursor: string;
  snippet: { text: string; match: boolean }[];
  node: { __typename: string; slug: string };
}

async function pageOf(text: string, more: Record<string, unknown> = {}) {
  return (await data(SEARCH, { text, first: 'last' in more ? null : 100, ...more })).search as {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: Edge[];
  };
}

const named = ({ node: { __typename, slug } }: Edge) => `${__typename}:${slug}`;
const found = async (text: string, types?: string[]) => (await pageOf(text, { types })).edges.map(named);
const printed = ({ snippet }: Edge) =>
  snippet.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

describe('what makes no difference to a search:', () => {
  test.each(['kataib', "Kata'ib", 'Kata’ib', 'KATAIB', 'Katāʾib', 'kataaib', '"kataib"', '  kataib?!'])(
    'the spelling in %s',
    async (text) => {
      const all = await found(text);
      expect(all[0]).toBe('Actor:kataib-hezbollah');
      expect(all).toEqual(await found('kataib'));
    },
  );

  test.each(["al-Wa'd", 'al Waad', 'al wad', 'al-Waʿd al-Ṣādiq', 'AL-WAAD'])(
    'the spelling in %s',
    async (text) => {
      expect((await found(text))[0]).toBe('Actor:al-wad-al-sadiq');
    },
  );

  test('the order of the words, all of which must be found', async () => {
    const all = await found('espionage nest');
    expect(all).toEqual(['Statement:askari-embassy-nest-of-espionage-2023-12-09']);
    expect(await found('nest espionage')).toEqual(all);
    expect(await found('nest espionage xyzzy')).toEqual([]);
  });

  test('the end of the last word, and of that one alone', async () => {
    expect(await found('hezbollah kat')).toContain('Actor:kataib-hezbollah');
    expect(await found('kat hezbollah')).toEqual([]);
    expect(await found('aska')).toContain('Actor:abu-ali-al-askari');
  });
});

test.each([
  ['EVENT', 'telephone austin', 'Event:austin-sudani-call-2023-12-09'],
  ['STATEMENT', 'den of espionage', 'Statement:askari-embassy-nest-of-espionage-2023-12-09'],
  ['ACTOR', 'sudani', 'Actor:mohammed-shia-al-sudani'],
  ['SOURCE', 'heralds a new phase', 'Source:shafaq-2023-12-09'],
  ['PLACE', 'baghdad', 'Place:baghdad'],
])('%s: %s is found, and alone where only that type is sought', async (type, text, record) => {
  expect(await found(text)).toContain(record);
  const only = await found(text, [type]);
  expect(only).toContain(record);
  expect(only.every((name) => name.startsWith(record.split(':')[0] as string))).toBe(true);
  const others = ['EVENT', 'STATEMENT', 'ACTOR', 'SOURCE', 'PLACE'].filter((other) => other !== type);
  expect(await found(text, others)).not.toContain(record);
});

test('an actor comes before whatever speaks of it, by any of its names', async () => {
  for (const [text, slug] of [
    ['sudani', 'mohammed-shia-al-sudani'],
    ['austin', 'lloyd-austin'],
    ['kataib hezbollah', 'kataib-hezbollah'],
  ] as const) {
    const all = await found(text);
    expect(all[0], text).toBe(`Actor:${slug}`);
    expect(all.length, text).toBeGreaterThan(1);
  }
});

test('no type sought, or a text without words, finds nothing', async () => {
  expect(await found('baghdad', [])).toEqual([]);
  for (const text of ['', ' ', '?!', '🚀', "''", '*', '"']) {
    expect(await pageOf(text), text).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    });
  }
});

describe('paging', () => {
  test.each([
    ['iraq', undefined],
    ['the', undefined],
    ['the', ['STATEMENT', 'EVENT']],
    ['a', ['PLACE', 'SOURCE']],
  ] as const)('through the results of %s leaves none out and repeats none', async (text, types) => {
    const all = await pageOf(text, { types });
    expect(all.edges.length).toBeGreaterThan(4);
    const size = Math.ceil(all.edges.length / 4);
    const edges: Edge[] = [];
    for (let after: string | null = null, more = true; more && edges.length < 100; ) {
      const page = await pageOf(text, { types, first: size, after });
      expect(page.totalCount).toBe(all.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(edges.length > 0);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      edges.push(...page.edges);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(edges.slice(0, all.edges.length)).toEqual(all.edges);
    expect(new Set(edges.map(named)).size).toBe(edges.length);
  });

  test('is the same from either end, and between two cursors', async () => {
    const { edges, totalCount } = await pageOf('iraq');
    expect(totalCount).toBe(edges.length);
    const last = await pageOf('iraq', { last: 3 });
    expect(last.edges).toEqual(edges.slice(-3));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await pageOf('iraq', { last: 3, before: last.pageInfo.startCursor });
    expect(before.edges).toEqual(edges.slice(-6, -3));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const between = await pageOf('iraq', { after: edges[1]?.cursor, before: edges[5]?.cursor });
    expect(between.edges).toEqual(edges.slice(2, 5));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('goes on where it was after other records have come and gone: none is missed, none repeated', async () => {
    const whole = (await pageOf('iraq')).edges.map(named);
    const cursors = (await pageOf('iraq')).edges.map(({ cursor }) => cursor);
    const changes = [
      `INSERT INTO places (id, slug, name, kind) VALUES (910, 'unrelated', 'Xanadu of the many, many words', 'CITY')`,
      `INSERT INTO places (id, slug, name, kind) VALUES (911, 'iraq-too', 'Iraq, the last of all whose name begins so', 'CITY')`,
      `UPDATE places SET name = 'Xanadu' WHERE id = 910`,
      'DELETE FROM places WHERE id = 911',
      'DELETE FROM places WHERE id = 910',
    ];
    for (const change of changes) {
      await env.DB.prepare(change).run();
      for (const at of [0, 4, 19, whole.length - 2]) {
        const rest = await pageOf('iraq', { after: cursors[at] });
        const known = rest.edges.map(named).filter((name) => name !== 'Place:iraq-too');
        expect(known, `${change} ${at}`).toEqual(whole.slice(at + 1));
      }
    }
  });

  test('refuses a cursor of the ranks that a search had before, and says so', async () => {
    const { edges } = await pageOf('iraq', { first: 1 });
    const [order, ...keys] = JSON.parse(Buffer.from(edges[0]?.cursor as string, 'base64url').toString());
    const before = [order.replace(' by place', ''), ...keys];
    const after = Buffer.from(JSON.stringify(before)).toString('base64url');
    const { errors } = await ask(SEARCH, { text: 'iraq', after });
    expect(errors?.[0]?.message).toContain('pass one of the same connection and order');
  });

  test('behind the last result is an empty page that knows what is before it', async () => {
    const { pageInfo } = await pageOf('espionage');
    expect(await pageOf('espionage', { after: pageInfo.endCursor })).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      edges: [],
    });
  });

  test('with the cursor of the same words, however they are spelt', async () => {
    const { pageInfo } = await pageOf("Kata'ib", { first: 1 });
    const rest = await pageOf('kataib', { after: pageInfo.endCursor });
    expect(rest.edges.map(named)).toEqual((await found('kataib')).slice(1));
  });

  test.each([
    ['another text', { text: 'baghdad' }],
    ['other types', { types: ['EVENT'] }],
  ])('refuses a cursor of %s', async (_name, other) => {
    const { pageInfo } = await pageOf('iraq', { first: 1 });
    const { errors, trips } = await ask(SEARCH, { text: 'iraq', after: pageInfo.endCursor, ...other });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      field: 'Query.search',
    });
    expect(trips).toBe(0);
  });

  test('refuses a cursor of another connection, and what is none', async () => {
    const { actors } = await data('{ actors(first: 1) { pageInfo { endCursor } } }');
    for (const after of [actors.pageInfo.endCursor, 'nonsense', '']) {
      const { errors } = await ask(SEARCH, { text: 'iraq', after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });

  test('takes a cursor that was tampered with for some other place, or refuses it', async () => {
    const { edges } = await pageOf('iraq', { first: 1 });
    const [order, parent] = JSON.parse(Buffer.from(edges[0]?.cursor as string, 'base64url').toString());
    for (const [isPlace, ...keys] of [
      [true, 1, 999_999, 9, "'"],
      [false, 'v', 'x', 'y', 'z'],
      [false, '1', '1e999', '', ''],
      [false, 0, -9_223_372_036, 9, ''],
    ]) {
      const after = Buffer.from(JSON.stringify([order, parent, ...keys])).toString('base64url');
      const { errors = [] } = await ask(SEARCH, { text: 'iraq', after });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(isPlace ? [] : ['BAD_USER_INPUT']);
    }
  });

  test.each([-1, 101])('refuses first: %s', async (first) => {
    const { errors } = await ask(SEARCH, { text: 'iraq', first });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});

describe('a snippet', () => {
  const snippetOf = async (text: string, record: string) => {
    const { edges } = await pageOf(text);
    return printed(edges.find((edge) => named(edge) === record) as Edge);
  };

  test('marks the words as they are printed', async () => {
    const { source } = await data('{ source(slug: "shafaq-2023-12-09") { title } }');
    expect(source.title).toMatch(/^Kata'ib Hezbollah /);
    expect(await snippetOf('kataib', 'Source:shafaq-2023-12-09')).toBe(
      source.title.replace("Kata'ib", "[Kata'ib]"),
    );
    expect(await snippetOf('waad al', 'Actor:al-wad-al-sadiq')).toMatch(/^\[al\]-\[Wa'd\] \[al\]-Sadiq$/);
  });

  test('is of the text in which most of the words stand', async () => {
    expect(
      await snippetOf('nest of espionage', 'Statement:askari-embassy-nest-of-espionage-2023-12-09'),
    ).toBe('[nest] of [espionage]');
  });

  test('shows the words around the matches of a long text, and that it goes on', async () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
    words[150] = 'Needle’s';
    await env.DB.prepare("UPDATE events SET summary = ? WHERE slug = 'austin-sudani-call-2023-12-09'")
      .bind(`(${words.join(', ')})`)
      .run();
    const snippet = await snippetOf('needles', 'Event:austin-sudani-call-2023-12-09');
    expect(snippet).toMatch(/^… word142, .*word149, \[Needle’s\], word151, .* …$/);
    expect(snippet.match(/\w+’?\w+/g)).toHaveLength(limits.snippetWords);
    expect(await snippetOf('word2', 'Event:austin-sudani-call-2023-12-09')).toMatch(
      /^\(word0, word1, \[word2\], .* …$/,
    );
    expect(await snippetOf('word199', 'Event:austin-sudani-call-2023-12-09')).toMatch(/^… .* \[word199\]\)$/);
  });

  test('is, part after part, a stored text letter for letter', async () => {
    const tables = {
      Event: ['title', 'summary'],
      Statement: ['summary'],
      Actor: ['summary'],
      Source: ['title'],
      Place: ['name'],
    };
    const stored: string[] = [];
    for (const [type, columns] of [
      ...Object.entries(tables),
      ['actor_name', ['name']],
      ['rendering', ['text']],
    ] as [string, string[]][]) {
      const table = `${type.toLowerCase().replace('y', 'ie')}s`.replace('placies', 'places');
      for (const column of columns) {
        const { results } = await env.DB.prepare(`SELECT ${column} AS text FROM ${table}`).all<{
          text: string | null;
        }>();
        stored.push(...results.flatMap(({ text }) => text ?? []));
      }
    }
    const { results: facts } = await env.DB.prepare(
      'SELECT value AS text FROM search, json_each(facts)',
    ).all<{
      text: string;
    }>();
    stored.push(...facts.map(({ text }) => text));
    for (const text of ['the', 'kataib', 'of the', 'iraq a', 'us', 'embassy baghdad']) {
      for (const { snippet } of (await pageOf(text)).edges) {
        const whole = snippet
          .map(({ text }) => text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(
          stored.some((candidate) => candidate.includes(whole)),
          whole,
        ).toBe(true);
        expect(
          snippet.some(({ match }) => match),
          whole,
        ).toBe(true);
      }
    }
  });
});

describe('any text is safe:', () => {
  const HOSTILE = [
    ...[
      "'",
      '"',
      '""',
      '"""',
      "''",
      '`',
      '\\',
      '\\"',
      '%',
      '_',
      ';',
      '--',
      '/*',
      '*/',
      '?',
      '?1',
      ':x',
      '@x',
      '$x',
      '#',
    ],
    ...[
      '*',
      '**',
      'a*',
      '*a',
      '"a"*',
      '^',
      '^a',
      '^ "a"',
      '+',
      'a + b',
      'a+b',
      '-',
      '-a',
      'a -b',
      '- a',
      ':',
      'a:',
      'name:a',
    ],
    ...[
      'name : kataib',
      '{name title}: a',
      '{',
      '}',
      '-name:a',
      '-{name}:a',
      '(',
      ')',
      '()',
      '(a',
      'a)',
      '((a) b)',
      '(((((((a',
    ],
    ...[
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'a AND',
      'AND a',
      'a AND b',
      'a OR b',
      'a NOT b',
      'NOT a',
      'a AND AND b',
      'a OR OR b',
    ],
    ...[
      'NEAR(a b)',
      'NEAR(a b, 2)',
      'NEAR(',
      'NEAR(a',
      'NEAR/2',
      'a NEAR b',
      'near',
      'and or not',
      '"a" NEAR "b"',
    ],
    ...[
      "x' OR 1=1 --",
      "'; DROP TABLE search; --",
      '"; DELETE FROM events; --',
      "') OR 1=1 --",
      'UNION SELECT',
      "x') UNION SELECT 1",
    ],
    ...[
      '\0',
      'a\0b',
      '\0\0\0',
      'a\u0001b',
      '\u001f',
      '\u007f',
      '\r\n',
      '\t',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\u200b',
      '\u202e',
      '\u00ad',
    ],
    ...[
      '\ud800',
      'a\ud800',
      '\udc00a',
      '\udfff\ud800',
      '\ufffe',
      '\uffff',
      '\u{10ffff}',
      '\ue000',
      '\u{f0000}',
      '\ufdd0',
    ],
    ...[
      '🚀',
      '🚀 kataib',
      'kataib🚀',
      '👩‍👩‍👧‍👦',
      '🇮🇶',
      '1️⃣',
      'ﷺ',
      '﷽',
      'ﬁ',
      '①',
      '½',
      '²',
      'Ⅷ',
      'ß',
      'ẞ',
      'İ',
      'ı',
      'Σ',
      'ς',
      'ŉ',
    ],
    ...[
      'a\u0301',
      '\u0301',
      '\u0301\u0301\u0301',
      'a'.repeat(999),
      'ā'.repeat(999),
      "'".repeat(999),
      'a '.repeat(32),
      'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
    ],
    ...[
      'كتائب حزب الله',
      'كَتَائِبُ',
      'כתאיב',
      'Катаиб',
      '中国',
      '한국',
      'ｋａｔａｉｂ',
      '&lt;b&gt;',
      '<script>',
      '{{7*7}}',
      '%00',
      '%27',
    ],
    ...[
      'search',
      'rowid',
      'rank',
      'rank:1',
      'search MATCH x',
      'bm25(search)',
      'highlight(search,0,1,2)',
      'null',
      'undefined',
      '[]',
      '{}',
      'true',
    ],
  ];

  async function isAnswered(text: string): Promise<boolean> {
    const { status, errors, data } = await ask(SEARCH, { text });
    if (status === 200 && errors?.[0]?.message.includes('give at most')) return true;
    return status === 200 && !errors && Array.isArray(data.search.edges);
  }

  test('operators, quotation marks, controls, halves of characters, other scripts', async () => {
    expect(HOSTILE.length).toBeGreaterThan(150);
    const failing = [];
    for (const text of HOSTILE) if (!(await isAnswered(text))) failing.push(JSON.stringify(text));
    expect(failing).toEqual([]);
  });

  test('anything at all, made up with a fixed seed', async () => {
    let state = 8_122_023;
    const next = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const ranges = [0x80, 0x80, 0x100, 0x800, 0x3000, 0x10000, 0x110000] as const;
    const failing = [];
    for (let count = 0; count < 400; count += 1) {
      const pieces = Array.from({ length: next(30) }, () =>
        next(4)
          ? String.fromCodePoint(next(ranges[next(ranges.length)] as number))
          : HOSTILE[next(HOSTILE.length)],
      );
      const text = pieces.join('').slice(0, 200);
      if (!(await isAnswered(text))) failing.push(JSON.stringify(text));
    }
    expect(failing).toEqual([]);
  });

  test('an operator is a word like any other', async () => {
    for (const text of [
      'espionage OR xyzzy',
      'espionage NOT nest',
      'espionage NEAR nest',
      'quotation:espionage',
    ]) {
      expect(await found(text), text).toEqual([]);
    }
    expect(await found('^espionage* (nest)')).toEqual(await found('espionage nest'));
  });

  test.each([
    ['too many words', 'a '.repeat(limits.maxSearchWords + 1), `at most ${limits.maxSearchWords}`],
    ['too many characters', 'a'.repeat(limits.maxTextCharacters + 1), `at most ${limits.maxTextCharacters}`],
    ['10 KB of words', 'lorem ipsum '.repeat(850), 'give at most'],
    ['10 KB without a word', '"*(🚀'.repeat(2_500), 'give at most'],
  ])('%s are refused with the limit', async (_name, text, fix) => {
    const { errors, trips } = await ask(SEARCH, { text });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'text',
      field: 'Query.search',
    });
    expect(errors?.[0]?.message).toContain(fix);
    expect(trips).toBe(0);
  });
});

describe('the index follows the data at once:', () => {
  const insert = {
    events:
      "INSERT INTO events (id, slug, title, type, occurred_edtf, occurred_earliest) VALUES (900, 'new', 'Zymurgy', 'ASSAULT', '2023', '2023')",
    actors:
      "INSERT INTO actors (id, slug, name, kind, summary) VALUES (900, 'new', 'Zymurgy', 'OTHER', 'Zygote')",
    sources:
      "INSERT INTO sources (id, slug, title, kind, published_earliest, language, sha256) VALUES (900, 'new', 'Zymurgy', 'OTHER', '', 'en', '')",
    places: "INSERT INTO places (id, slug, name, kind) VALUES (900, 'new', 'Zymurgy', 'CITY')",
    statements:
      "INSERT INTO statements (id, slug, speaker_id, summary, channel, said_edtf, said_earliest) VALUES (900, 'new', 900, 'Zymurgy', 'UNKNOWN', '2023', '2023')",
  };
  const run = (...statements: string[]) => env.DB.batch(statements.map((sql) => env.DB.prepare(sql)));
  const ALL = ['Event:new', 'Statement:new', 'Actor:new', 'Source:new', 'Place:new'].sort();

  test('records that come, change and go', async () => {
    expect(await found('zymurgy')).toEqual([]);
    await run(insert.events, insert.actors, insert.sources, insert.places, insert.statements);
    expect((await found('zymurgy')).sort()).toEqual(ALL);
    await run(
      "UPDATE events SET title = 'Zyzzyva' WHERE id = 900",
      "UPDATE actors SET name = 'Zyzzyva' WHERE id = 900",
      "UPDATE sources SET title = 'Zyzzyva' WHERE id = 900",
      "UPDATE places SET name = 'Zyzzyva' WHERE id = 900",
      "UPDATE statements SET summary = 'Zyzzyva' WHERE id = 900",
    );
    expect(await found('zymurgy')).toEqual([]);
    expect((await found('zyzzyva')).sort()).toEqual(ALL);
    await run(
      "UPDATE events SET summary = 'Zythum' WHERE id = 900",
      'UPDATE events SET id = 901 WHERE id = 900',
    );
    expect(await found('zythum zyzzyva')).toEqual(['Event:new']);
    await run(
      'DELETE FROM statements WHERE id = 900',
      'DELETE FROM events WHERE id = 901',
      'DELETE FROM actors WHERE id = 900',
      'DELETE FROM sources WHERE id = 900',
      'DELETE FROM places WHERE id = 900',
    );
    expect(await found('zy')).toEqual([]);
  });

  test('claims that come, change, move and go', async () => {
    const other = (sql: string) => sql.replaceAll('900', '901').replaceAll("'new'", "'other'");
    await run(insert.events, insert.actors, insert.sources, insert.statements, other(insert.events));
    await run(
      "INSERT INTO claims (id, slug, event_id, statement_id, property, source_id, text, qualifier, best, unit) VALUES (900, 'new', 900, 900, 'KILLED', 900, 'Zyzzyva', 'ABOUT', 77.5, 'zythum')",
    );
    expect((await found('zyzzyva')).sort()).toEqual(['Event:new', 'Statement:new']);
    expect((await found('77.5 zythum')).sort()).toEqual(['Event:new', 'Statement:new']);
    await run(
      'UPDATE claims SET event_id = 901, statement_id = NULL, low = 8, best = NULL, high = 9 WHERE id = 900',
    );
    expect(await found('zyzzyva 8')).toEqual(['Event:other']);
    expect(await found('77.5')).toEqual([]);
    await run('DELETE FROM claims WHERE id = 900');
    expect(await found('zyzzyva')).toEqual([]);
    await run(
      ...['statements', 'events', 'actors', 'sources'].map(
        (table) => `DELETE FROM ${table} WHERE id IN (900, 901)`,
      ),
    );
  });

  test('names and wordings that come, change, move and go', async () => {
    const other = (sql: string) => sql.replaceAll('900', '901').replace("'new'", "'other'");
    await run(
      insert.actors,
      insert.sources,
      insert.statements,
      other(insert.actors),
      other(insert.statements),
    );
    await run(
      "INSERT INTO actor_names (id, actor_id, position, name) VALUES (900, 900, 0, 'Zyzzyva')",
      "INSERT INTO renderings (id, statement_id, position, source_id, text, directness, language) VALUES (900, 900, 0, 900, 'Zyzzyva', 'VERBATIM', 'en')",
    );
    expect((await found('zyzzyva')).sort()).toEqual(['Actor:new', 'Statement:new']);
    await run(
      "UPDATE actor_names SET actor_id = 901, name = 'Zythum' WHERE id = 900",
      "UPDATE renderings SET statement_id = 901, text = 'Zythum' WHERE id = 900",
    );
    expect(await found('zyzzyva')).toEqual([]);
    expect((await found('zythum')).sort()).toEqual(['Actor:other', 'Statement:other']);
    await run('DELETE FROM actor_names WHERE id = 900', 'DELETE FROM renderings WHERE id = 900');
    expect(await found('zythum')).toEqual([]);
    expect((await found('zymurgy zygote')).sort()).toEqual(['Actor:new', 'Actor:other']);
  });

  test('in what is found and in its order, whatever was there before', async () => {
    const before = await pageOf('iraq');
    for (const table of [
      'renderings',
      'actor_names',
      'statements',
      'events',
      'sources',
      'places',
      'actors',
    ]) {
      const text =
        { renderings: 'text', statements: 'summary', events: 'title', sources: 'title' }[table] ?? 'name';
      await run(
        `UPDATE ${table} SET ${text} = ${text} || ' Iraq xyzzy xyzzy xyzzy'`,
        `UPDATE ${table} SET ${text} = replace(${text}, ' Iraq xyzzy xyzzy xyzzy', '')`,
      );
    }
    expect(await pageOf('iraq')).toEqual(before);
  });

  test('letter by letter', async () => {
    const [indexed, documents] = [
      'SELECT rowid, slug, size, facts, name, title, summary, quotation, fact FROM search',
      'SELECT document, slug, size, facts, name, title, summary, quotation, fact FROM search_documents',
    ];
    const { results } = await env.DB.prepare(
      `SELECT * FROM (${indexed} EXCEPT ${documents}) UNION ALL SELECT * FROM (${documents} EXCEPT ${indexed})`,
    ).all();
    expect(results).toEqual([]);
    await env.DB.prepare("INSERT INTO search (search) VALUES ('integrity-check')").run();
  });
});

describe('one search is one statement in one round trip:', () => {
  test.each([
    ['alone', '{ search(text: "iraq") { edges { node { __typename } } } }'],
    ['with its cursors alone', '{ search(text: "iraq") { pageInfo { endCursor } } }'],
    [
      'with what is related to its records',
      `{ search(text: "embassy", first: 10) { edges { snippet { text match } node {
        ... on Event { title responsesByParty { party { name } responses(first: 2) { edges { node { reaction { ... on Statement { summary speaker { name } } } } } } } }
        ... on Actor { name statements(first: 3) { totalCount edges { node { summary } } } }
        ... on Statement { renderings { text source { title publisher { name } } } } ... on Place { partOf { name } } } } } }`,
    ],
  ])('%s', async (_name, query) => {
    const { errors, statements, trips, data } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data.search.edges ?? [data.search.pageInfo]).not.toEqual([]);
    expect({ statements: statements.length, trips }).toEqual({ statements: 1, trips: 1 });
  });

  test.each([
    ['records', 'Place', (inner: string) => `slug partOf { ${inner} }`, 19],
    [
      'pages',
      'Event',
      (inner: string) => `parts(first: 1) { pageInfo { hasNextPage } edges { node { ${inner} } } }`,
      6,
    ],
  ] as const)('however deep its %s nest, up to the limit', async (_name, type, around, deepest) => {
    const codeAt = async (levels: number) => {
      const shape = Array(levels)
        .fill(around)
        .reduce((inner, wrap) => wrap(inner), 'slug');
      const { errors } = await ask(
        `{ search(text: "iraq", first: 2) { edges { node { ... on ${type} { ${shape} } } } } }`,
      );
      return errors?.[0]?.extensions.code;
    };
    for (let levels = 1; levels <= deepest; levels += 1)
      expect(await codeAt(levels), `${levels}`).toBeUndefined();
    expect(await codeAt(deepest + 1)).toBe('OPERATION_TOO_LARGE');
  });

  test('two of them are one batch, and do not disturb each other', async () => {
    const { data: both, trips } = await ask(
      '{ a: search(text: "kataib", first: 1) { edges { node { ... on Actor { slug } } } } b: search(text: "askari", first: 1) { edges { node { ... on Actor { slug } } } } }',
    );
    expect([both.a.edges[0].node.slug, both.b.edges[0].node.slug]).toEqual([
      'kataib-hezbollah',
      'abu-ali-al-askari',
    ]);
    expect(trips).toBe(1);
  });
});

test('a search asks the index for the words, in names and as a whole name, and finds each record by its key', async () => {
  const { statements, values } = await ask(SEARCH, { text: 'iraq' });
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`)
    .bind(...(values[0] ?? []))
    .all<{ detail: string }>();
  const steps = results.map(({ detail }) => detail);
  expect(steps.filter((step) => /^SCAN search VIRTUAL TABLE INDEX \d+:M/.test(step))).toHaveLength(3);
  const ours = steps.filter((step) =>
    /^(SCAN|SEARCH) (events|statements|actors|sources|places|renderings|actor_names)\b/.test(step),
  );
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter((step) => !/^SEARCH .* USING (INTEGER PRIMARY KEY|INDEX)/.test(step))).toEqual([]);
});

test.each([
  ['US', 'united-states'],
  ['Iran', 'iran'],
  ['the Pentagon', 'us-department-of-defense'],
  ['pentagon', 'us-department-of-defense'],
  ['Hashd al-Shaabi', 'popular-mobilization-forces'],
])('a name typed in full finds its own first: %s', async (text, actor) => {
  const { search } = await data(
    'query ($text: String!) { search(text: $text, first: 1) { edges { node { ... on Actor { slug } } } } }',
    { text },
  );
  expect(search.edges[0]?.node.slug).toBe(actor);
});

describe('leads to the claim whose words or figure were found:', () => {
  const found = async (text: string) => {
    const { search } = await data(
      'query ($text: String!) { search(text: $text, first: 50) { edges { claimSlug snippet { text } node { ... on Event { slug } ... on Statement { slug } } } } }',
      { text },
    );
    return search.edges as {
      claimSlug: string | null;
      snippet: { text: string }[];
      node: { slug?: string };
    }[];
  };

  test('in its words', async () => {
    const [hit] = await found('84');
    expect(hit?.claimSlug).toBe('attacks-on-us-forces-since-2023-10/attack-count/shafaq-2023-12-09/p20');
    const { claim } = await data(
      'query ($slug: String!) { claim(slug: $slug) { slug text excerpt locator event { slug } } }',
      { slug: hit?.claimSlug },
    );
    expect(claim).toMatchObject({
      slug: hit?.claimSlug,
      text: 'at least 84',
      excerpt: expect.stringContaining('84'),
      locator: 'para 20',
      event: hit?.node,
    });
  });

  test('by the words of the source that settle it', async () => {
    const { results: claims } = await env.DB.prepare(
      `SELECT claims.slug, excerpt, events.slug AS event FROM claims JOIN events ON events.id = event_id
      WHERE excerpt IS NOT NULL ORDER BY claims.slug`,
    ).all<{ slug: string; excerpt: string; event: string }>();
    let led = 0;
    for (const { excerpt, event } of claims) {
      const hit = (await found(excerpt)).find(({ node }) => node.slug === event);
      expect(hit, excerpt).toBeDefined();
      if (hit?.snippet.map(({ text }) => text).join('') !== excerpt) continue;
      const settled = claims.filter((claim) => claim.event === event && claim.excerpt === excerpt);
      expect(hit.claimSlug, excerpt).toBe(settled[0]?.slug);
      led += 1;
    }
    expect(led).toBeGreaterThan(20);
  });

  test('nothing where the words stand in a title, a quotation or a date', async () => {
    for (const text of ['Attack on the US embassy in Baghdad', 'nest of espionage', '8 December 2023']) {
      const [hit] = await found(text);
      expect(hit?.node.slug).toBeDefined();
      expect(hit?.claimSlug).toBeNull();
    }
  });

  test('by its words and by its figure, and to the first of those that say the same', async () => {
    const { results: claims } = await env.DB.prepare(
      `SELECT claims.slug, claims.text, events.slug AS event,
        iif(best IS NULL, low || '–' || high, iif(best = floor(best), CAST(best AS INTEGER), best)) || coalesce(' ' || unit, '') AS figure
      FROM claims JOIN events ON events.id = event_id ORDER BY claims.slug`,
    ).all<{ slug: string; text: string; event: string; figure: string | null }>();
    const figures = claims.flatMap(({ figure }) => figure ?? []);
    const texts = [...new Set([...figures, ...claims.slice(0, 20).map(({ text }) => text)])];
    const led = { toText: 0, toFigure: 0 };
    for (const text of texts) {
      for (const { node, claimSlug, snippet } of await found(text)) {
        const words = snippet.map((part) => part.text).join('');
        const ofEvent = claims.filter(({ event }) => event === node.slug);
        const saying = ofEvent.find((claim) => [claim.text, claim.figure].includes(words));
        // Of a long text the snippet is a piece.
        if (words.includes('…') || !ofEvent.length) continue;
        expect(claimSlug, `${text} in ${node.slug}: ${words}`).toBe(saying?.slug ?? null);
        if (saying) led[saying.text === words ? 'toText' : 'toFigure'] += 1;
      }
    }
    expect(led.toText).toBeGreaterThan(20);
    expect(led.toFigure).toBeGreaterThan(5);
  });
});

describe('what people type finds what they mean:', () => {
  test.each([
    ['84', 'Event:attacks-on-us-forces-since-2023-10', 'at least [84]'],
    ['84 attack', 'Event:attacks-on-us-forces-since-2023-10', '[84] [attack]'],
    ['2500', 'Event:operation-inherent-resolve', '[2500] American soldier in Iraq'],
    ['Telegram', 'Statement:askari-embassy-nest-of-espionage-2023-12-09', '[Telegram]'],
    ['phone call', 'Statement:', '[Phone] [call]'],
    [
      'embassy attack 2023',
      'Event:us-embassy-baghdad-attack-2023-12-08',
      '[Attack] on the US [embassy] in Baghdad',
    ],
    [
      'attack on the embassy',
      'Event:us-embassy-baghdad-attack-2023-12-08',
      '[Attack] on the US [embassy] in Baghdad',
    ],
    ['December 2023', 'Event:us-embassy-baghdad-attack-2023-12-08', '8 [December] [2023]'],
    ['8th Dec 2023', 'Event:us-embassy-baghdad-attack-2023-12-08', '[8] [December] [2023]'],
    ['Oct 2023 attacks', 'Event:attacks-on-us-forces-since-2023-10', '[October] [2023]'],
    ['8 December 2023', 'Event:us-embassy-baghdad-attack-2023-12-08', '[8] [December] [2023]'],
    ['كتائب حزب الله', 'Actor:kataib-hezbollah', '[كتائب] [حزب] [الله]'],
    ['الحشد الشعبي', 'Actor:popular-mobilization-forces', '[الحشد] [الشعبي]'],
    ['سپاه', 'Actor:islamic-revolutionary-guard-corps', '[سپاه] پاسداران'],
    ['2023-12-08', 'Event:us-embassy-baghdad-attack-2023-12-08', '[2023]-[12]-[08]'],
  ])('%s', async (text, record, snippet) => {
    const { edges } = await pageOf(text);
    const hit = edges.find((edge) => named(edge).startsWith(record));
    expect(hit && printed(hit), `${edges.map(named)}`).toContain(snippet);
  });

  test('a word that joins others is looked for where there are no others, or where it is a name in capitals', async () => {
    expect((await found('of the')).length).toBeGreaterThan(0);
    expect((await found('the den of espionage')).length).toBe(1);
    expect(await found('WHO den of espionage')).toEqual([]);
    expect((await found('THE DEN OF ESPIONAGE')).length).toBe(1);
  });
});

describe('a close misspelling', () => {
  const suggested = async (text: string, types?: string[]) => {
    const { search } = await data(
      'query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types) { totalCount suggestion } }',
      { text, types },
    );
    return search as { totalCount: number; suggestion: string | null };
  };

  test.each([
    ['rocekts', 'rockets'],
    ['rokets', 'rockets'],
    ['roockets', 'rockets'],
    ['rockats', 'rockets'],
    ['orckets', 'rockets'],
    ['Telegarm', 'Telegram'],
    ['embasy', 'embassy'],
    ['Katyib', 'Kataib'],
    ['“the embasy”, atack', '“the embassy”, attack'],
    ['hezbolah denies', 'hezbollah denies'],
  ])('of %s is suggested to be %s, which finds something', async (text, suggestion) => {
    expect(await suggested(text)).toEqual({ totalCount: 0, suggestion });
    expect((await suggested(suggestion)).totalCount).toBeGreaterThan(0);
  });

  test.each([
    ['ракэта', 'Ракета', 'ракета'],
    ['صارخو', 'صاروخ', 'صاروخ'],
    ['rakett', "Rake'te", "rake'te"],
    ['ρουκετε', 'Ρουκέτα', 'ρουκέτα'],
    // As long as a word may be.
    ['transcontinnetalists', 'Transcontinentalists', 'transcontinentalists'],
  ])('of %s is printed as in the text: %s', async (text, name, suggestion) => {
    const at = env.DB.prepare("INSERT INTO places (id, slug, name, kind) VALUES (920, 'spelt', ?, 'CITY')");
    await at.bind(name).run();
    expect((await suggested(text)).suggestion).toBe(suggestion);
    await env.DB.prepare('DELETE FROM places WHERE id = 920').run();
    expect((await suggested(text)).suggestion).toBeNull();
  });

  test.each([
    ['that is found anyway', 'rockets'],
    ['that begins a word', 'rocke'],
    ['that is of no use beside the other words', 'rocekts xyzzy'],
    ['of more than one letter', 'roketts'],
    ['of few letters', 'ira q'],
    ['with figures', 'embasy84'],
    ['with letters of two alphabets', 'roсkets'],
    ['among many words', 'embasy a1 b1 c1 d1 e1 f1'],
    ['of no words', '?!'],
  ])('%s gets no suggestion: %s', async (_name, text) => {
    expect((await suggested(text)).suggestion).toBeNull();
  });

  test('is looked for in one statement, and read for no more than its price, however many words are wrong', async () => {
    const text = 'atack rocekts embasy baghad hezbolah telegarm';
    const response = await post(
      { query: 'query ($text: String!) { search(text: $text) { suggestion } }', variables: { text } },
      { headers: { 'x-aftermath-stats': '1' } },
    );
    const { extensions } = (await response.json()) as { extensions: { stats: Record<string, number> } };
    expect(extensions.stats.rowsRead).toBeGreaterThan(2_000);
    expect(extensions.stats.rowsRead).toBeLessThanOrEqual(extensions.stats.price as number);
    expect((await ask(`{ search(text: "${text}") { suggestion } }`)).statements).toHaveLength(1);
  });
});

test('a place or a title typed in full is before all that only has its words', async () => {
  const { iraq, title } = await data(`{
    iraq: search(text: "Iraq", first: 3) { edges { node { ... on Place { slug } } } }
    title: search(text: "attack on the us embassy in baghdad", first: 1) { edges { node { ... on Event { slug } } } } }`);
  expect(iraq.edges.map(({ node }: { node: { slug?: string } }) => node.slug)).toContain('iraq');
  expect(title.edges[0].node.slug).toBe('us-embassy-baghdad-attack-2023-12-08');
});

test('a word asked for over and over finds the same, and is looked for but once more', async () => {
  const query =
    'query ($text: String!) { search(text: $text, first: 100) { edges { node { ... on Node { id } } } } }';
  const [once, twice, often] = await Promise.all(
    [1, 2, 30].map((times) => ask(query, { text: 'embassy '.repeat(times) })),
  );
  const found = ({ data }: Reply) =>
    data.search.edges.map(({ node }: { node: { id: string } }) => node.id).sort();
  expect(found(often as Reply)).toEqual(found(once as Reply));
  expect(often?.rowsRead).toBe(twice?.rowsRead);
});

test('types that are not asked for cost nothing', async () => {
  const { errors } = await ask(
    '{ search(text: "embassy", types: [PLACE], first: 100) { edges { node { ... on Event { accounts { claims { contradicts { claim { id } } } } } } } } }',
  );
  expect(errors).toBeUndefined();
});

test('a search reads what matches, not the tables', async () => {
  const { rowsRead } = await ask('{ search(text: "espionage") { edges { node { __typename } } } }');
  expect(rowsRead).toBeLessThan(50);
});

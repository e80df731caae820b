import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { foldInSql } from '../../schema/fold-sql.ts';
import first from '../../schema/migrations/0015_search.sql?raw';
import migration from '../../schema/migrations/0039_search.sql?raw';
import { wordsIn } from '../../schema/search.ts';

/** Which we fold, and the database does not. */
const EXCEPTIONS = /ǡ/i;

/** The letters, marks and signs that texts of this kind have, and those that only look like them. */
const PIECES = [
  ...'abcstAaAEKT019\'’‘`´ʼʻʾʿ .,;:-–—…/\\"“”()[]{}*^+~#@&%$!?_\t\n',
  ...Array.from({ length: 0x180 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  ...Array.from({ length: 0x100 }, (_, index) => String.fromCodePoint(0x1e00 + index)),
  ...[0x0301, 0x0302, 0x0304, 0x0306, 0x0307, 0x0308, 0x0323, 0x0327, 0x0331].map(
    (mark) => `a${String.fromCodePoint(mark)}`,
  ),
  ...'كتائبحزباللهةءآأؤإئ٠١٢ـ',
  ...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670',
  ...'κατάιΚΑΤΆΙςΣкатаибЙйЁё',
  ...'中国語日本ガザเราประณที่국방부',
  ...'ٱىیکةەہ۰۹०',
  ...'łŁøıßẞđæÆœέΐΌїЇ',
  ...'שלום\u05b8\u05c1',
  ...'हिनदी',
  ...[
    'aa',
    'AA',
    'aA',
    'āa',
    "a'a",
    '😀',
    '🚀',
    '👩‍👩‍👧',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2028',
    '\ufeff',
    '\uff21',
  ],
].filter((piece) => !EXCEPTIONS.test(piece));

/** Always the same: a linear congruential generator (Numerical Recipes). */
function* generated(count: number): Generator<string> {
  let state = 20231208;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let text = 0; text < count; text += 1) {
    yield Array.from({ length: 1 + next(24) }, () => PIECES[next(PIECES.length)]).join('');
  }
}

test('the words of a text are those that the database indexes it by', async () => {
  const texts = [
    "al-Wa'd",
    'al Waad',
    'كَتَائِب حِزْبُ الله',
    'حـــزب',
    'Ἀθῆναι ὁ ναός',
    'ſtone',
    'Kata’ib',
    'KATĀʾIB',
    ...PIECES,
    ...generated(3_000),
  ];
  await env.DB.batch([
    env.DB.prepare("CREATE VIRTUAL TABLE indexed_words USING fts5vocab(search, 'instance')"),
    env.DB.prepare(
      "INSERT INTO places (id, slug, name, kind) SELECT key + 1000000, 'made-up-' || key, value, 'CITY' FROM json_each(?)",
    ).bind(JSON.stringify(texts)),
  ]);
  const { results } = await env.DB.prepare(
    'SELECT doc >> 3 AS id, json_group_array(term ORDER BY offset) AS words FROM indexed_words WHERE doc >= 8000000 AND term NOT IN (char(57344), char(57345)) GROUP BY doc',
  ).all<{ id: number; words: string }>();
  const indexed = new Map(results.map(({ id, words }) => [id - 1_000_000, JSON.parse(words)]));
  const differing = texts.flatMap((text, index) => {
    const [ours, theirs] = [wordsIn(text).map(({ folded }) => folded), indexed.get(index) ?? []];
    return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ text, ours, theirs }];
  });
  expect(differing).toEqual([]);
});

test('the database folds as the code does', () => {
  for (const column of ['name', 'title', 'summary', 'quotation', 'fact']) {
    expect(migration).toContain(`  ${foldInSql(column)} AS ${column}`);
  }
});

test('a word is found where it stands in the text, without the apostrophes around it', () => {
  const text = "He said: ‘Kata'ib’ — the (Brigades)";
  const words = wordsIn(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'He',
    'said',
    "Kata'ib",
    'the',
    'Brigades',
  ]);
  expect(words.map(({ folded }) => folded)).toEqual(['he', 'said', 'kataib', 'the', 'brigades']);
});

test('each trigger is one line with one statement and one END, which is what D1 takes from afar', () => {
  const triggers = `${first}${migration}`.split('\n').filter((line) => /^create trigger\b/i.test(line));
  expect(triggers).toHaveLength(27);
  for (const trigger of triggers)
    expect(trigger).toMatch(/^CREATE TRIGGER \w+ (AFTER|INSTEAD OF) [^;]+ BEGIN [^;]+; END;$/);
  expect(triggers.join('\n').match(/\bend\b/gi)).toHaveLength(triggers.length);
  expect(`${first}${migration}`).not.toContain('\r');
});

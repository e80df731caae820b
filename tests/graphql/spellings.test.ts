import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOfName } from '../../schema/names.ts';
import { data } from './ask.ts';

/** Spellings of one name: each finds the others. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['أحمد الجسري', 'احمد الجسري', 'إحمد الجسري', 'آحمد الجسري', 'ٱحمد الجسري', 'أَحْمَد الجسري'.normalize('NFD')],
  ['مصطفى المعبري', 'مصطفي المعبری', 'مصطفى المعبرى'],
  ['كريم الملكي', 'کریم الملکی'],
  ['فاطمة القنطرة', 'فاطمه القنطره', 'فاطمە القنطرە'],
  ['لواء ٣١٣', 'لواء 313', 'لواء ۳۱۳'],
  ['می‌خواهیم', 'میخواهیم', 'ميخواهيم'],
  ['שָׁלוֹם הַגֶּשֶׁר', 'שלום הגשר'],
  ['Пётр Мостовой', 'Петр Мостовой', 'ПЁТР МОСТОВОЙ'.normalize('NFD')],
  ['Зеленський Міст', 'зеленський міст'.normalize('NFD')],
  ['Łukasz Mostøwy', 'lukasz mostowy', 'ŁUKASZ MOSTOWY'],
  ['Straßenbrück', 'strassenbruck', 'STRASSENBRÜCK'.normalize('NFD')],
  ['Đorđe Ćuprija', 'dorde cuprija'],
  ['Æsir Œuvre', 'aesir oeuvre'],
  ['Işık Köprü', 'ısık kopru', 'isik köprü'.normalize('NFD')],
  ['Γέφυρα Ποταμού', 'γεφυρα ποταμου', 'ΓΕΦΥΡΑ ΠΟΤΑΜΟΥ'],
  ['Nguyễn Cầu', 'nguyen cau', 'Nguyễn Cầu'.normalize('NFD')],
  ['ガザ橋', 'ガザ橋'.normalize('NFD')],
  ['대한민국 다리', '대한민국 다리'.normalize('NFD')],
  ['हिन्दी पुल', 'हिन्\u200Dदी पुल'],
  ['al-Khatibun', 'alkhatibun', 'al Khatibun', 'Alkhaatibun'],
];

/** Words that stand inside of a longer run. */
const INSIDE: readonly (readonly [string, string])[] = [
  ['中国外交部发言人王毅', '王毅'],
  ['中国外交部发言人王毅', '外交部'],
  ['使用GPS定位桥梁', 'GPS定位'],
  ['이스라엘국방부가', '국방부'],
  ['防衛省報道官の橋', '報道官'],
  ['กระทรวงกลาโหมสะพาน', 'กลาโหม'],
];

/** As dossiers store them. */
const names = [
  ...new Set([...SPELLINGS.flat(), ...INSIDE.map(([name]) => name)].map((name) => name.normalize())),
];
const slugOf = (name: string) => `spelt-${names.indexOf(name.normalize())}`;

beforeAll(async () => {
  const words = names.flatMap((name, id) => wordsOfName(name).map((word) => [word, 5000 + id]));
  const insert = (sql: string, rows: unknown) => env.DB.prepare(sql).bind(JSON.stringify(rows));
  await env.DB.batch([
    insert(
      `INSERT INTO actors (id, slug, name, kind) SELECT 5000 + key, 'spelt-' || key, value, 'OTHER' FROM json_each(?)`,
      names,
    ),
    insert(
      'INSERT INTO actor_names (id, actor_id, position, name) SELECT 5000 + key, 5000 + key, 0, value FROM json_each(?)',
      names,
    ),
    insert(
      'INSERT INTO actor_name_words (word, name_id) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
      words,
    ),
  ]);
});

async function searched(text: string) {
  const { search } = await data(
    `query ($text: String!) { search(text: $text, types: ACTOR, first: 100) {
      edges { snippet { text match } node { ... on Actor { slug } } } } }`,
    { text },
  );
  return search.edges as { snippet: { text: string; match: boolean }[]; node: { slug: string } }[];
}
const slugs = (edges: Awaited<ReturnType<typeof searched>>) => edges.map(({ node }) => node.slug).sort();

async function filtered(name: string): Promise<string[]> {
  const { actors } = await data(
    'query ($name: String!) { actors(filter: { name: $name }, first: 100) { edges { node { slug } } } }',
    { name },
  );
  return actors.edges.map(({ node }: { node: { slug: string } }) => node.slug).sort();
}

describe('each spelling finds the others, in search and in the filter by name', () => {
  test.each(SPELLINGS.flatMap((spellings) => spellings.map((asked) => [asked, spellings] as const)))(
    '%s',
    async (asked, spellings) => {
      const all = [...new Set(spellings.map(slugOf))].sort();
      expect(slugs(await searched(asked))).toEqual(all);
      expect(await filtered(asked)).toEqual(all);
    },
  );
});

describe('a word of a script without spaces is found inside of a run, and marked there', () => {
  test.each(INSIDE)('in %s: %s', async (name, asked) => {
    const edges = await searched(asked);
    expect(slugs(edges)).toEqual([slugOf(name)]);
    expect(edges[0]?.snippet.filter(({ match }) => match)).toEqual([{ text: asked, match: true }]);
    expect(edges[0]?.snippet.map(({ text }) => text).join('')).toBe(name);
    expect(await filtered(asked)).toEqual([slugOf(name)]);
  });

  test('only where its characters stand side by side', async () => {
    expect(await searched('王部')).toEqual([]);
    expect(await filtered('王部')).toEqual([]);
  });
});

test('the article of an Arabic name is marked with it, however it is joined', async () => {
  const [edge] = (await searched('alkhatibun')).filter(({ node }) => node.slug === slugOf('al-Khatibun'));
  expect(edge?.snippet.filter(({ match }) => match).map(({ text }) => text)).toEqual(['al', 'Khatibun']);
});

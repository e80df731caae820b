import { describe, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { problemsOf } from './document.ts';
import { EXAMPLE, TEXT } from './example.ts';

const UNQUOTED = (words: string) =>
  `"${words}" stands in paragraph 1 of "document", but not between quotation marks`;
const PART = (words: string) =>
  `"${words}" stands in paragraph 1 of "document" only as a part of longer words: quote whole words`;

/** The language of the document, its text, the words between quotation marks, and some that are not. */
const MARKED: readonly [string, string, quoted: string, unquoted?: string][] = [
  ['en', 'He said: "we condemn" it.', 'we condemn', 'He said'],
  ['en', 'He said: “we condemn” it.', 'we condemn', 'it'],
  ['en-GB', 'He said: ‘we condemn’ it.', 'we condemn', 'He said'],
  ['en', "He said: 'we condemn' it.", 'we condemn', 'it'],
  ['en', 'He said: "we condemn“ it.', 'we condemn', 'it'],
  ['en', 'He said: “we condemn" it.', 'we condemn', 'it'],
  ['en', '“He said "never" to us,” she said.', 'to us', 'she said'],
  ['en', '‘We don’t condemn it,’ said the militants’ leader.', 'condemn it', 'said the militants'],
  ['en', '‘The militants’ base was hit,’ he said.', 'base was hit', 'he said'],
  ['en', "'Twas late, and the group's leader said 'we condemn' it.", 'we condemn', 'Twas late'],
  ['ar', 'قال: «ندين الهجوم» أمس.', 'ندين الهجوم', 'أمس'],
  ['ar', 'قال: ”ندين الهجوم“ أمس.', 'ندين الهجوم', 'أمس'],
  ['fa', 'گفت: «محکوم می‌کنیم» و رفت.', 'محکوم می‌کنیم', 'و رفت'],
  ['ru', 'Он сказал: «мы осуждаем» это.', 'мы осуждаем', 'это'],
  ['ru', 'Он сказал: «мы „резко“ осуждаем» это.', 'резко', 'это'],
  ['uk', 'Він сказав: „ми засуджуємо“ це.', 'ми засуджуємо', 'це'],
  ['de', 'Er sagte: „wir verurteilen“ das.', 'wir verurteilen', 'das'],
  ['de', 'Er sagte: ‚wir verurteilen‘ das.', 'wir verurteilen', 'das'],
  ['de', 'Er sagte: »wir verurteilen« das.', 'wir verurteilen', 'das'],
  ['de-CH', 'Er sagte: «wir verurteilen» das.', 'wir verurteilen', 'das'],
  ['de', 'Er sagte: „wir verurteilen" das.', 'wir verurteilen', 'das'],
  ['fr', 'Il a dit : « nous condamnons » cela.', 'nous condamnons', 'cela'],
  ['fr', 'Il a dit : “l’attaque” d’hier.', 'l’attaque', 'hier'],
  ['pl', 'Powiedział: „potępiamy” to.', 'potępiamy', 'to'],
  ['hu', 'Azt mondta: „elítéljük” ezt.', 'elítéljük', 'ezt'],
  ['sv', 'Han sade: ”vi fördömer” det.', 'vi fördömer', 'det'],
  ['fi', 'Hän sanoi: »tuomitsemme» sen.', 'tuomitsemme', 'sen'],
  ['he', 'הוא אמר: ״אנו מגנים״ את ארה״ב.', 'אנו מגנים', 'את'],
  ['ja', '彼は「攻撃を非難する」と述べた。', '攻撃を非難する', '述べた'],
  ['ja', '彼は『攻撃を非難する』と述べた。', '攻撃を非難する', '述べた'],
  ['zh-Hant', '他說：「我們譴責」這次襲擊。', '我們譴責', '這次'],
  ['zh', '他说：“我们谴责”这次袭击。', '我们谴责', '这次'],
  ['zh', '他说"我们谴责"这次袭击。', '我们谴责', '这次'],
  ['ko', '그는 “공격을 규탄한다”고 말했다.', '공격을 규탄한다', '말했다'],
  ['ko', '그는 ‘공격을 규탄한다’고 말했다.', '공격을 규탄한다', '말했다'],
  ['th', 'เขากล่าวว่า “เราประณาม” เมื่อวาน', 'เราประณาม', 'เมื่อวาน'],
];

describe('what stands between quotation marks of its language', () => {
  test.for(MARKED)('in %s: %s', ([language, text, quoted, unquoted], context) => {
    const { expect } = context;
    expect(problemsOf({ language, text, verbatim: quoted }, context)).toEqual([]);
    if (!unquoted) return;
    expect(problemsOf({ language, text, verbatim: unquoted }, context)).toEqual([UNQUOTED(unquoted)]);
  });

  test.for([
    ['en', 'He said «we condemn» it.', 'we condemn'],
    ['en', 'He said „we condemn“ it.', 'we condemn'],
    ['fr', 'Il a dit »nous condamnons« cela.', 'nous condamnons'],
    ['ru', 'Он сказал 「мы осуждаем」 это.', 'мы осуждаем'],
  ] as const)('no other: in %s, %s', ([language, text, verbatim], context) => {
    context.expect(problemsOf({ language, text, verbatim }, context)).toEqual([UNQUOTED(verbatim)]);
  });
});

describe('a part of a quotation', () => {
  test.for([
    ['zh', '他说：“我们强烈谴责这次袭击”。', '强烈谴责'],
    ['ja', '彼は「攻撃を強く非難する」と述べた。', '強く非難'],
    ['th', 'เขากล่าวว่า “เราประณามการโจมตี”', 'ประณาม'],
    ['km', '«យើងថ្កោលទោសការវាយប្រហារ» “យើងថ្កោលទោស”', 'ថ្កោលទោស'],
    ['zh', '他说：“使用GPS定位”。', 'GPS'],
  ] as const)(
    'is whole characters where a script has no spaces: %s, %s',
    ([language, text, verbatim], context) => {
      context.expect(problemsOf({ language, text, verbatim }, context)).toEqual([]);
    },
  );

  test.for([
    ['th', 'เขากล่าวว่า “ที่นี่”', 'ท'],
    ['zh', '他说：“十三人死亡”。', '三人死亡'],
    ['zh', '他说：“2,500人死亡”。', '500人死亡'],
    ['ru', 'Он сказал: «терроризм».', 'террор'],
    ['ar', 'قال: «الهجوم».', 'هجوم'],
    ['ar', 'قال: «٢٬٥٠٠ صاروخ».', '٥٠٠ صاروخ'],
    ['ko', '“국방부가”', '국방'],
  ] as const)(
    'is no part of a character, a number or a word: %s, %s',
    ([language, text, verbatim], context) => {
      context.expect(problemsOf({ language, text, verbatim }, context)).toEqual([PART(verbatim)]);
    },
  );
});

test('an excerpt has at most twelve words in a script without spaces, too', (context) => {
  const long = '外交部发言人昨天在记者会上表示中国政府高度关注当前局势的发展并呼吁各方保持克制';
  const quoted = { language: 'zh', text: `${long}。他说：“我们谴责”。`, verbatim: '我们谴责' };
  context.expect(problemsOf({ ...quoted, excerpt: '高度关注' }, context)).toEqual([]);
  context
    .expect(problemsOf({ ...quoted, excerpt: long }, context))
    .toEqual([context.expect.stringMatching(/^\d+ words that are no quotation/)]);
});

test('what a text is too short for is told by its number of paragraphs alone', (context) => {
  const folder = folderOf(context, {
    'seed/all.yaml': EXAMPLE,
    'texts/example.txt': TEXT.split('\n').slice(0, 3).join('\n'),
  });
  const lines = check(folder, ['seed'], 'texts');
  context
    .expect(lines)
    .toEqual([
      context.expect.stringMatching(/: error: the SHA-256 of .*example\.txt is /),
      context.expect.stringMatching(/: error: .*example\.txt has 2 paragraphs$/),
      '2 problems',
    ]);
});

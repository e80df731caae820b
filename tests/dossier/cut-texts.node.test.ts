import { expect, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { EXAMPLE } from './example.ts';

const QUOTE = 'put the whole text in quotation marks';

test.for([
  ['Attack #3 on base', '#3 on base', `"#3 on base" is taken for a comment: ${QUOTE}`],
  ['Attack # 3 on base', '# 3 on base', `"# 3 on base" is taken for a comment: ${QUOTE}`],
  ['&amp text', 'text', `"&amp" is taken for a mark that nothing refers to: ${QUOTE}`],
])('a title that YAML cuts is a warning: %s', ([title, place, warning], context) => {
  const text = EXAMPLE.replace('title: Raid', `title: ${title}`);
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(`title: ${title}`));
  const at = `${line + 1}:${(lines[line] ?? '').indexOf(place as string) + 1}`;
  expect(check(folderOf(context, { 'seed/all.yaml': text }))).toEqual([
    `seed/all.yaml:${at}: warning: ${warning}`,
    '10 records in 1 file, no problem, 1 warning',
  ]);
});

test.for([
  ['a comment', 'title: Raid # as printed'],
  ['a text in quotation marks', 'title: "Attack #3 & base"'],
  ['a number sign inside of a word', 'title: Attack no#3'],
  ['an ampersand inside of a text', 'title: Raid & arrest'],
])('%s is none', ([, title], context) => {
  const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE.replace('title: Raid', title as string) });
  expect(check(folder)).toEqual(['10 records in 1 file, no problem']);
});

import { describe, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { EXAMPLE } from './example.ts';

/** The line and the column of a text in a file that has it once. */
function placeOf(text: string, file: string): string {
  const before = file.slice(0, file.indexOf(text)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('a date that is hardly meant is shown with its place, and stops nothing:', () => {
  test.for([
    ['an event of the year 25', 'occurred: 2023-12-08', '0025-12-08', 'lies before the year 1800'],
    ['a statement of 2202', 'said: 2023-12-09', '2202-12-09', 'lies in the future'],
    ['a source of 2202', 'published: 2023-12-09?', '2202-12-09?', 'lies in the future'],
    ['a tie of the year 21', 'during: 2021/..', '0021/0022', 'lies before the year 1800'],
  ])('%s', ([, from, date, problem], context) => {
    const file = EXAMPLE.replace(from as string, `${(from as string).split(' ')[0]} ${date}`);
    const lines = check(folderOf(context, { 'seed/example.yaml': file })).filter((line) =>
      line.includes(`"${date}"`),
    );
    context
      .expect(lines)
      .toEqual([
        `seed/example.yaml:${placeOf(date as string, file)}: warning: "${date}" ${problem}: is it meant?`,
      ]);
  });

  test.for([
    ['an event', 'occurred: 2023-12-08'],
    ['a statement', 'said: 2023-12-09'],
  ] as const)('%s after its only source was published', ([, dated], context) => {
    const file = EXAMPLE.replace('published: 2023-12-09?', 'published: 2023-12-09').replace(
      dated,
      `${dated.split(' ')[0]} 2023-12-20`,
    );
    const lines = check(folderOf(context, { 'seed/example.yaml': file }));
    context
      .expect(lines)
      .toContain(
        `seed/example.yaml:${placeOf('2023-12-20', file)}: warning: "2023-12-20" is after its only source was published (2023-12-09): is it meant?`,
      );
  });
});

test('an event on the local day on which its source was published is plausible, whatever their zones', (context) => {
  const file = EXAMPLE.replace('published: 2023-12-09?', "published: '2023-12-08T02:00+03:00'");
  const lines = check(folderOf(context, { 'seed/example.yaml': file }));
  context.expect(lines.filter((line) => line.includes('"2023-12-08"'))).toEqual([]);
});

describe('an answer is refused only where it surely comes first:', () => {
  test.for([
    ['2023-12-08', "'2023-12-08T02:30:00+03:00'", true],
    ["'2023-12-08T01:00:00+03:00'", '2023-12-08', true],
    ["'2023-12-08T01:00:00+03:00'", "'2023-12-07T22:30:00Z'", true],
    ["'2023-12-08T01:00:00+03:00'", "'2023-12-07T21:30:00Z'", false],
    ["'2023-12-08T01:00:00+03:00'", '2023-12-07', false],
  ] as const)('of %s said at %s', ([occurred, said, isTaken], context) => {
    const file = EXAMPLE.replace('occurred: 2023-12-08', `occurred: ${occurred}`).replace(
      'said: 2023-12-09',
      `said: ${said}`,
    );
    const lines = check(folderOf(context, { 'seed/example.yaml': file })).filter((line) =>
      line.includes(' is over before '),
    );
    context.expect(lines).toHaveLength(isTaken ? 0 : 1);
  });
});

import { expect, test } from 'vitest';
import { csv } from '../../explorer/panel/csv.ts';
import { fileName } from '../../explorer/panel/file-name.ts';

test('a table has a heading for each key that any row has, and lines as RFC 4180 ends them', () => {
  expect(
    csv([
      { a: 'one, two', b: 3 },
      { a: 'she said "no"', c: null },
      { b: false, c: 'two\nlines' },
    ]),
  ).toBe('\u{FEFF}a,b,c\r\n"one, two",3,\r\n"she said ""no""",,\r\n,false,"two\nlines"\r\n');
});

test('a table that is cut says so in its last line', () => {
  expect(csv([{ a: 1, b: 2 }], 'Not whole: 1 of 2 rows.')).toBe(
    '\u{FEFF}a,b\r\n1,2\r\nNot whole: 1 of 2 rows.,\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+964', "'+964"],
  ['-PT3H', "'-PT3H"],
  ['@handle', "'@handle"],
  ['＝1', "'＝1"],
  ["'=1+1", "''=1+1"],
  ["'Ta'if", "'Ta'if"],
  ['1 = 1', '1 = 1'],
])('a spreadsheet takes the text %s for no formula, and whoever reads it has it back', (text, cell) => {
  expect(csv([{ text }])).toBe(`\u{FEFF}text\r\n${cell}\r\n`);
  expect(cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')).toBe(text);
});

test('a number below zero stays a number', () => {
  expect(csv([{ longitude: -77.03 }])).toBe('\u{FEFF}longitude\r\n-77.03\r\n');
});

test('a table keeps every script, behind the mark by which a spreadsheet knows UTF-8', () => {
  expect(csv([{ name: 'كتائب حزب الله' }])).toBe('\u{FEFF}name\r\nكتائب حزب الله\r\n');
});

test.each([
  ['EventAccounts', { slug: 'kirkuk-2023' }, 'EventAccounts-kirkuk-2023'],
  ['Results', { text: 'السفارة / "embassy"', first: 20 }, 'Results-السفارة-embassy-20'],
  ['Overview', {}, 'Overview'],
  ['Overview', { after: null, filter: { a: 1 } }, 'Overview'],
  ['Results', { text: '../../..' }, 'Results'],
  ['Results', { types: ['EVENT', 'ACTOR'] }, 'Results-EVENT-ACTOR'],
])('a file of %s asked with %j is called %s', (fragment, variables, name) => {
  expect(fileName(fragment, variables)).toBe(name);
});

test('a name has at most a hundred characters', () => {
  expect(fileName('Results', { text: 'x'.repeat(500) })).toHaveLength(100);
});

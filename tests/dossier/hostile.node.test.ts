/** Dossiers come from others: what they may not hold, reach or cost. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Document, type Pair, parseDocument, visit } from 'yaml';
import { check, dossier, folderOf } from './command.ts';
import { EXAMPLE, TEXT } from './example.ts';

const parties = (name: string) => `parties:\n  one:\n    name: ${name}\n`;
const amounts = (digits: string) => EXAMPLE.replace('at-least: 5', `at-least: ${digits}`);

const HELD: [what: string, dossier: string, problem: RegExp][] = [
  [
    'half of a character',
    parties(String.raw`"A \uD800 b"`),
    /:3:11: error: half of a character, U\+D800: take it out$/,
  ],
  [
    'a text of 10,001 characters',
    parties('a'.repeat(10_001)),
    /:3:11: error: this text has 10001 characters, and 10000 are allowed$/,
  ],
  ['a slug of 201 characters', `parties:\n  ${'a'.repeat(201)}: { name: One }\n`, /error: .*200/],
  [
    'a number of 400 digits',
    amounts('3'.repeat(400)),
    /error: this number has more than 15 digits: round it$/,
  ],
  [
    'an integer that is rounded',
    amounts('9007199254740993'),
    /error: this number has more than 15 digits: round it$/,
  ],
  [
    'a date of 101 characters',
    EXAMPLE.replace('published: 2023-12-09?', `published: "{${'2023-12-09,'.repeat(9)}}"`),
    /error: this date has 101 characters, and 100 are allowed$/,
  ],
];

describe('check refuses what the database cannot hold:', () => {
  test.for(HELD)('%s', ([, dossier, problem], context) => {
    const lines = check(folderOf(context, { 'dossier.yaml': dossier }), ['dossier.yaml']);
    context.expect(lines[0]).toMatch(problem);
    context.expect(lines.at(-1)).toBe('1 problem');
  });
});

test('whatever is left empty, or is a list or a mapping where it should not be, check says so and does not break', (context) => {
  const count = pairsOf(parseDocument(EXAMPLE)).length;
  context.expect(count).toBeGreaterThan(100);
  // One of them for each place, as each check takes its time.
  const values = [null, [null], { none: null }];
  const files = Array.from({ length: count }, (_, index): [name: string, text: string] => {
    const document = parseDocument(EXAMPLE);
    const pair = pairsOf(document)[index] as Pair;
    pair.value = document.createNode(values[index % values.length]);
    return [`${index}.yaml`, document.toString()];
  });
  const folder = folderOf(context, Object.fromEntries(files));
  for (const [name, text] of files) {
    context.expect(check(folder, [name]).at(-1), text).toMatch(/^\d+ (problem|record)s?\b/);
  }
});

function pairsOf(document: Document): Pair[] {
  const found: Pair[] = [];
  visit(document, { Pair: (_key, pair) => void found.push(pair) });
  return found;
}

test('the longest text and the longest number pass', (context) => {
  const dossier = amounts('123456789012345.').replace('name: Jane Doe', `name: ${'a'.repeat(10_000)}`);
  const folder = folderOf(context, {
    'dossier.yaml': dossier.replace('345.', '345').replace('at least five rockets', 'many rockets'),
  });
  context.expect(check(folder, ['dossier.yaml'])).toEqual(['10 records in 1 file, no problem']);
});

describe('a text of a source', () => {
  const named = (file: string) => EXAMPLE.replace('text: example.txt', `text: ${file}`);

  test.for(['../secret.txt', 'link.txt', '.', 'device'])('is not read from "%s"', (file, context) => {
    const folder = folderOf(context, {
      'dossier.yaml': named(file),
      'secret.txt': TEXT,
      'texts/example.txt': TEXT,
    });
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'texts/link.txt'));
    symlinkSync('/dev/zero', join(folder, 'texts/device'));
    const lines = check(folder, ['dossier.yaml'], 'texts');
    context.expect(lines[0]).toMatch(/error: the text .+ lies outside of that folder$/);
    context.expect(lines.join('\n')).not.toContain('SHA-256');
  });

  test('is not read where it is larger than any text', (context) => {
    const folder = folderOf(context, {
      'dossier.yaml': named('long.txt'),
      'texts/long.txt': new Uint8Array(6_000_000),
    });
    const lines = check(folder, ['dossier.yaml'], 'texts');
    context.expect(lines[0]).toMatch(/cannot be read: it has 6 MB, and at most 5 are read$/);
  });
});

test('a dossier is not read where it is larger than any dossier', (context) => {
  const folder = folderOf(context, { 'dossier.yaml': new Uint8Array(6_000_000) });
  context
    .expect(check(folder, ['dossier.yaml'])[0])
    .toBe('dossier.yaml:1:1: error: cannot be read: it has 6 MB, and at most 5 are read');
});

test('a value with a tag is one problem', (context) => {
  const dossier = parties(`!<tag:yaml.org,2002:binary> ${'aGVsbG8h'.repeat(20)}`);
  const lines = check(folderOf(context, { 'dossier.yaml': dossier }), ['dossier.yaml']);
  context
    .expect(lines)
    .toEqual([
      expect.stringMatching(
        /^dossier.yaml:3:\d+: error: YAML: a text that starts with "!" stands in quotation marks$/,
      ),
      '1 problem',
    ]);
});

test('thousands of aliases of one record are read', (context) => {
  const aliases = Array.from({ length: 5000 }, (_, index) => `  p${index}: *one\n`);
  const dossier = `parties:\n  one: &one { name: One }\n${aliases.join('')}`;
  const lines = check(folderOf(context, { 'dossier.yaml': dossier }), ['dossier.yaml']);
  context.expect(lines).toEqual(['5001 records in 1 file, no problem']);
});

test('what was typed is told without what would move a cursor or paint', async (context) => {
  const folder = folderOf(context, {});
  for (const args of [['\u001b[2J\u001b[31mred'], ['check', '\u001b[31mred.yaml']]) {
    const { code, lines, errors } = await dossier(args, folder);
    const said = `${lines.join('\n')}${errors}`;
    expect([code, said]).toEqual([1, expect.stringContaining('\\u001b[31mred')]);
    expect(said).not.toContain('\u001b');
  }
});

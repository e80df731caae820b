/** What most likely stands in the dossiers already, in another file. */
import { createHash } from 'node:crypto';
import { describe, expect, type TestContext, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { STORY, TEXT } from './mill.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const LONG = Array.from(
  { length: 30 },
  (_, line) =>
    `Line ${line} has words that no other has: ${'abcdefghij'[line % 10]}${line} lies at ${line * 7}.`,
).join('\n');

/** What is said of a second file beside the first, without places. */
function saidOf(second: string, context: TestContext, texts: Record<string, string> = {}): string[] {
  const more = Object.entries(texts).map(([name, text]) => [`texts/${name}.txt`, text] as const);
  const folder = folderOf(context, {
    'seed/a.yaml': STORY({
      event: `    place: oakham
    participants: [{ actor: marsh-front, role: PERPETRATOR, cites: { mill: 3 } }]`,
      rest: `places:
  oakham: { name: Oakham, kind: CITY }
statements:
  rebuild:
    speaker: kate-moss
    acts: [VOW]
    summary: Says it.
    channel: UNKNOWN
    said: 2024-03-01
    about: [mill-raid]
    renderings: [{ source: mill, para: 6, verbatim: We will rebuild the mill before winter. }]
    cites: { mill: 6 }`,
    }).replace('    language: en', '    language: en\n    url: https://www.example.org/mill?utm_source=x'),
    'seed/b.yaml': second,
    'texts/mill.txt': TEXT,
    ...Object.fromEntries(more),
  });
  return check(folder, ['seed'], 'texts').flatMap(
    (line) => line.match(/b\.yaml:\d+:\d+: ((?:error|warning): .*)/)?.[1] ?? [],
  );
}

const source = (slug: string, text: string, more = '') => `  ${slug}:
    title: Another report
    kind: NEWS_ARTICLE
    published: 2024-03-02
    language: en
    text: ${slug}.txt
    sha256: ${hashOf(text)}
    paragraphs: ${text.trim().split('\n').length}
    skipped: { 1-${text.trim().split('\n').length}: no record yet }
${more}`;

describe('a document that is there under another slug:', () => {
  test('at the same address with the same text', (context) => {
    const second = `sources:\n${source('copy', TEXT, '    url: http://example.org/mill/#top')}`;
    expect(saidOf(second, context, { copy: TEXT })).toEqual([
      'error: this is the document "mill": cite that one, and take this one away',
    ]);
  });

  test('at the same address', (context) => {
    const second = `sources:\n${source('copy', 'Short.', '    url: https://example.org/mill')}`;
    expect(saidOf(second, context, { copy: 'Short.' })).toEqual([
      'warning: the address is that of "mill": cite that one, where this is not another version',
    ]);
  });

  test('with the same text', (context) => {
    const second = `sources:\n${source('copy', TEXT)}`;
    expect(saidOf(second, context, { copy: TEXT })).toEqual([
      'warning: the text is that of "mill", letter for letter: cite that one, or name in "via" from whom both have it',
    ]);
  });

  test('with nearly the same text, unless it came through the same agency', (context) => {
    const edited = LONG.replace('Line 3 has words', 'Line 3 has other words');
    const agency = 'actors:\n  wire: { name: The Wire, kind: MEDIA, cites: { mill: 1 } }\n';
    const both = (more = '') =>
      `${agency}sources:\n${source('one', LONG, more)}${source('two', edited, more)}`;
    expect(saidOf(both(), context, { one: LONG, two: edited })).toEqual([
      'warning: 98 % of the text is that of "one": cite that one, or name in "via" from whom both have it',
    ]);
    expect(saidOf(both('    via: [wire]\n'), context, { one: LONG, two: edited })).toEqual([]);
  });

  test('but not at an address that asks for another page', (context) => {
    const second = `sources:\n${source('copy', 'Short.', '    url: https://example.org/mill?page=2')}`;
    expect(saidOf(second, context, { copy: 'Short.' })).toEqual([]);
  });
});

const said = (day: string, verbatim: string) => `statements:
  again:
    speaker: kate-moss
    acts: [VOW]
    summary: Says it.
    channel: UNKNOWN
    said: ${day}
    about: [mill-raid]
    renderings: [{ source: mill, para: 6, verbatim: ${verbatim} }]
    cites: { mill: 6 }
`;

describe('a quotation that is there under another statement:', () => {
  test('of the same speaker on the same day', (context) => {
    expect(saidOf(said('2024-03-01', 'We will rebuild the mill before winter.'), context)).toEqual([
      'warning: the words are almost those of the statement "rebuild" of the same speaker: where it is the same, put this wording under that one',
    ]);
  });

  test('but not on another day', (context) => {
    expect(saidOf(said('2024-03-02', 'We will rebuild the mill before winter.'), context)).toEqual([]);
  });
});

const raid = (more = '', day = '2024-03-01') => `events:
  second-raid:
    title: The raid once more
    type: ASSAULT
    occurred: ${day}
    place: oakham
    cites: { mill: 2 }
    participants: [{ actor: marsh-front, role: PERPETRATOR, cites: { mill: 3 } }]
${more}`;

describe('an event that is there under another slug:', () => {
  test('of the same type, place, day and perpetrator', (context) => {
    expect(saidOf(raid(), context)).toEqual([
      'warning: this has the type, place, day and marsh-front of "mill-raid": where it is one event, add to that one; where it is not, link the two, or say "part-of"',
    ]);
  });

  test('of a participant who has another role there', (context) => {
    const suspected = raid().replace('role: PERPETRATOR', 'role: SUSPECTED_PERPETRATOR');
    expect(saidOf(suspected, context)).toEqual(saidOf(raid(), context));
  });

  test('but not on another day, or as a part of it', (context) => {
    expect(saidOf(raid('', '2024-02-23'), context)).toEqual([]);
    expect(saidOf(raid('    part-of: mill-raid\n'), context)).toEqual([]);
  });
});

/** Characters that no reader sees: what is compared goes without them, and what was printed is kept. */
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/dossier/rows.ts';
import { check, dossierIn, folderOf } from './command.ts';
import { dossierOf, problemsOf } from './document.ts';
import { EXAMPLE } from './example.ts';

/** The language of a document, what stands in it and how the dossier quotes it; escapes where nothing would be seen. */
const ALIKE: readonly [what: string, language: string, printed: string, quoted: string][] = [
  ['a right-to-left mark', 'ar', 'ندين\u200F الهجوم', 'ندين الهجوم'],
  ['a left-to-right mark', 'he', 'אנו\u200E מגנים', 'אנו מגנים'],
  ['a joiner that parts Persian letters', 'fa', 'محکوم می\u200Cکنیم', 'محکوم میکنیم'],
  ['a joiner that parts Sorani letters', 'ckb', 'ئیدانە\u200Cی دەکەین', 'ئیدانەی دەکەین'],
  ['a joiner inside of Devanagari', 'hi', 'हम निन्\u200Dदा करते हैं', 'हम निन्दा करते हैं'],
  ['joiners inside of an emoji', 'en', 'we condemn 👨\u200D👩\u200D👧 it', 'we condemn 👨👩👧 it'],
  ['a soft hyphen', 'de', 'wir verur\u00ADteilen', 'wir verurteilen'],
  ['a space without a width', 'th', 'เรา\u200Bประณาม', 'เราประณาม'],
  ['a mark of byte order', 'ru', 'мы\uFEFF осуждаем', 'мы осуждаем'],
  ['letters in parts', 'vi', 'Nguyễn lên án'.normalize('NFD'), 'Nguyễn lên án'],
  ['syllables in parts', 'ko', '공격을 규탄한다'.normalize('NFD'), '공격을 규탄한다'],
  ['kana in parts', 'ja', 'ガザを非難'.normalize('NFD'), 'ガザを非難'],
];

describe('make no difference between a text and its quotation', () => {
  test.for(ALIKE)('%s (%s)', ([, language, printed, quoted], context) => {
    const withMarks = (words: string) => `“${words}”.`;
    for (const [text, verbatim] of [
      [printed, quoted],
      [quoted, printed],
      [printed, printed],
    ] as const) {
      expect(problemsOf({ language, text: withMarks(text), verbatim }, context)).toEqual([]);
    }
  });
});

test('a quotation is stored as it was printed', (context) => {
  const verbatim = 'ندين\u200F الهجوم';
  const written = dossierOf({ language: 'ar', text: `«${verbatim}»`, verbatim });
  const folder = folderOf(context, { 'seed/all.yaml': written });
  expect(rowsOf(dossierIn(folder)).renderings).toMatchObject([{ text: verbatim }]);
});

test('a quotation holds nothing that turns the direction of what follows', (context) => {
  for (const control of ['\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068']) {
    const text = `“we ${control}condemn”`;
    expect(problemsOf({ language: 'en', text, verbatim: text.slice(1, -1) }, context)).toEqual([
      `a character that is not seen, U+${control.charCodeAt(0).toString(16).toUpperCase()}: take it out`,
    ]);
  }
});

describe('in the words of the editors', () => {
  const saved = (name: string, context: Parameters<typeof folderOf>[0]) =>
    check(folderOf(context, { 'seed/all.yaml': EXAMPLE.replace('Jane Dough', name) }));

  test.for([
    ['Persian', 'نیروهای\u200Cمسلح'],
    ['Sorani', 'ئیدانە\u200Cی'],
    ['Hindi', 'शक्\u200Dति'],
    ['Sinhala', 'ශ්\u200Dරී ලංකා'],
    ['Malayalam', 'അവന്\u200D'],
    ['an emoji', '👨\u200D👩\u200D👧'],
    ['a coloured sign', '❤\uFE0F'],
    ['a form of a Han character', '葛\u{E0100}城'],
  ])('joiners and selectors are allowed where %s needs them', ([, name], context) => {
    expect(saved(name as string, context)).toEqual(['10 records in 1 file, no problem']);
  });

  const HIDDEN = ['Jane\u3164', 'Ja\u034Fne', 'Jane\uFFA0', 'Jane\uFE0F', 'Jane\u2800', 'Jane\uFFFF'];
  test.for(['Jane\u200D Dough', 'Ja\u200Cne', 'Jane\u200F', 'Ja\u00ADne', 'Jane \u2067Dough', ...HIDDEN])(
    '%j is refused',
    (name, context) => {
      expect(saved(name, context)).toEqual([
        expect.stringMatching(/a character that is not seen, U\+[0-9A-F]{4}: take it out$/),
        '1 problem',
      ]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/dossier/rows.ts';
import { dossierIn, folderOf } from './command.ts';

/** Lists as a reader expects them. What differs in no letter goes by accents, then by capitals. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'Latin letters with accents and without': [
    ...[
      '12 Brigade',
      'Æsir',
      'Aesop',
      'Ase',
      'Åse',
      'de Gaulle',
      'De Niro',
      'Dora',
      'Đorđe',
      'Emil',
      'Émile',
    ],
    ...[
      'Emily',
      'Ibrahim',
      'İbrahim',
      'Isik',
      'Işık',
      'Ludwig',
      'Lukas',
      'Łukasz',
      'Luz',
      'Nguyen',
      'Nguyễn',
    ],
    ...['Nguyet', 'Ostap', 'Øystein', 'Oyster', 'Strand', 'Strasse', 'Straße', 'zoe', 'Zoe', 'Zoë'],
  ],
  'the article of Arabic names, ignored at the start': [
    ...['Abu Ali al-Askari', 'Hamza', 'al-Haqq', 'Haqqani', "Kata'ib", 'Katz', 'Sadat', 'as-Sadr', 'Saint'],
    ...['بغداد', 'الجسر', 'فاطمة'],
  ],
  'scripts one after the other': [
    ...['Zoe', 'Αθήνα', 'άλφα', 'Ωμέγα', 'Ахмед', 'Елкин', 'Ёлкин', 'Ельцин', 'Жуков', 'Иод', 'Їжак', 'Йод'],
    ...[
      'שלום',
      'احمد',
      'أحمد',
      'پارس',
      'كريم',
      'हिन्दी',
      'อิรัก',
      '국방부',
      '대한',
      'かな',
      'カナダ',
      'きた',
      '北京',
      '王毅',
    ],
  ],
};

describe('names sort as in a list for readers', () => {
  test.for(Object.entries(LISTS))('%s', ([, names], context) => {
    const source = `sources: { s: { title: S, kind: OTHER, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 1 } }`;
    const actors = names.map(
      (name, index) => `  a${index}: { name: "${name}", kind: OTHER, cites: { s: 1 } }`,
    );
    const folder = folderOf(context, { 'seed/all.yaml': `${source}\nactors:\n${actors.join('\n')}\n` });
    const rows = rowsOf(dossierIn(folder)).actors;
    // As SQLite compares: byte by byte.
    const bytes = (text: string) => Buffer.from(text);
    const sorted = rows.toSorted((a, b) => Buffer.compare(bytes(a.sortName), bytes(b.sortName)));
    expect(sorted.map(({ name }) => name)).toEqual(names);
  });

  test('as Intl.Collator sorts them, where there is no article', () => {
    const names = LISTS['Latin letters with accents and without'] ?? [];
    expect(names.toSorted(new Intl.Collator('und').compare)).toEqual(names);
  });
});

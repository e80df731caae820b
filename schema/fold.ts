/**
 * The one fold of all that is searched: stored texts, names, what is asked for and what is marked in a text. Spellings
 * that it makes one are found by each other. The search index folds in SQL, made of these steps by `fold-sql.ts`.
 */

/** Apostrophes, and the letters that romanisations of Arabic use for ayn and hamza. */
export const APOSTROPHES = "'’‘`´ʼʻʾʿ";

/** Each letter on the left is folded to what stands on the right; a space parts them. */
const LETTERS = {
  latin: 'łl Łl øo Øo ǿo Ǿo ıi ßss ẞss đd Đd ðd Ðd þth Þth æae Æae ǽae Ǽae ǣae Ǣae œoe Œoe ħh Ħh ŧt Ŧt',
  cyrillic: 'ёе Ёе йи Йи їі Її',
  arabic: 'أا إا آا ٱا ؤو ئي ىي یي ېي ےي کك ڪك ةه ەه ہه ھه ۀه ۂه ۃه',
};

/** The first and last of each stretch of letters. */
const GREEK = '\u0386\u03ce';
const ARABIC_SIGNS = '\u0640\u0640\u064b\u065f\u0670\u0670\u06d6\u06dc\u06df\u06e4\u06e7\u06e8\u06ea\u06ed';
const HEBREW_SIGNS = '\u0591\u05bd\u05bf\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05c7';
/** Hyphens that show at the end of a line alone, joiners, and marks of direction. */
export const UNSEEN = '\u00ad\u00ad\u034f\u034f\u061c\u061c\u200b\u200f\u2060\u2064\ufe0e\ufe0f\ufeff\ufeff';
const ZEROS = ['٠', '۰', '०', '０'];

type Step = ReadonlyMap<string, string>;

/** Each looks at letters of one kind, so that a text that has none of them is left alone. */
export const STEPS: readonly Step[] = [
  removing([...APOSTROPHES]),
  removing(stretch(UNSEEN)),
  pairs(LETTERS.latin),
  pairs(LETTERS.cyrillic),
  withoutAccents(stretch(GREEK)),
  removing(stretch(HEBREW_SIGNS)),
  new Map([...removing(stretch(ARABIC_SIGNS)), ...pairs(LETTERS.arabic)]),
  new Map(ZEROS.flatMap((zero) => stretch(zero + next(zero, 9)).map((digit, value) => [digit, `${value}`]))),
  new Map(
    ['Ａ', 'ａ'].flatMap((a) =>
      stretch(a + next(a, 25)).map((letter) => [letter, letter.normalize('NFKC').toLowerCase()]),
    ),
  ),
];

const FOLDED: Step = new Map(STEPS.flatMap((step) => [...step]));

/** The combining marks that SQLite's tokenizer unicode61 takes away. */
const MARKS =
  '\\u0300-\\u0304\\u0306-\\u030c\\u030f\\u0311\\u031b\\u0323-\\u0328\\u032d\\u032e\\u0330\\u0331';
const ANY_MARK = new RegExp(`[${MARKS}]`, 'gu');

/** Second small forms of a letter, which unicode61 folds and `toLowerCase` does not. */
const SECOND_FORMS: Readonly<Record<string, string>> = { µ: 'μ', ſ: 's', ẛ: 'ṡ', ς: 'σ' };

/** Without case, diacritics and apostrophes, `aa` as `a`: so `al-Wa'd`, `al Waad` and `al-Wad` are the same words. */
export function fold(word: string): string {
  const letters = [...word].map((letter) => FOLDED.get(letter) ?? letter).join('');
  return [...letters.replaceAll(/aa/gi, 'a')].map(foldLetter).join('');
}

/** unicode61 takes diacritics from Latin letters only, and looks at one character at a time. */
function foldLetter(written: string): string {
  const letter = SECOND_FORMS[written] ?? written;
  const [base = '', ...marks] = letter.normalize('NFD');
  const plain = /[a-z]/i.test(base) && marks.length ? base : letter;
  return plain.toLowerCase().replaceAll(ANY_MARK, '');
}

/**
 * Scripts whose words are found anywhere in a run of letters, as no space parts them: Thai, Lao, Burmese, Khmer, Chinese,
 * Japanese; and Korean, where particles follow without a space. Each of their characters is a word of the index.
 */
export const UNSPACED: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0x20000, 0x3fffd],
];

function stretch(ends: string): string[] {
  const codes = [...ends].map((end) => end.codePointAt(0) as number);
  return codes.flatMap((from, index) => {
    if (index % 2) return [];
    const length = (codes[index + 1] as number) - from + 1;
    return Array.from({ length }, (_, offset) => String.fromCodePoint(from + offset));
  });
}

function next(letter: string, by: number): string {
  return String.fromCodePoint((letter.codePointAt(0) as number) + by);
}

function removing(letters: readonly string[]): Map<string, string> {
  return new Map(letters.map((letter) => [letter, '']));
}

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map(([letter = '', ...folded]) => [letter, folded.join('')]));
}

function withoutAccents(letters: readonly string[]): Map<string, string> {
  const accented = letters.filter(
    (letter) => /\p{L}/u.test(letter) && letter.normalize('NFD') !== letter.normalize(),
  );
  return new Map(accented.map((letter) => [letter, letter.normalize('NFD').charAt(0)]));
}

/** Text that sorts, byte by byte, as names do in a list for readers: by letters first, then by accents, then by case. */

/** The article of Arabic names, also where its l is spoken as the letter behind it. */
const ARTICLE = /^(?:(?:al|el|a[sdtnrz]|ash|adh|ath)[-‐‑]|al (?=\p{Lu})|ال(?=\p{L}{2}))/iu;
const APOSTROPHES = /['’‘`´ʼʻʾʿ]/g;
const collator = new Intl.Collator('und', { sensitivity: 'base' });

/**
 * The place of each letter among those of Latin, Greek, Cyrillic, Hebrew, Arabic and their neighbours, as the collation of CLDR's root has it; letters that differ in no
 * more than accents have one place. It has no sort keys to store, so they are made of these places.
 */
let places: ReadonlyMap<string, string> | undefined;

function placesOfLetters(): ReadonlyMap<string, string> {
  const letters = Array.from({ length: 0x700 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))
    .filter((letter) => /[\p{L}\p{N}\p{P}\p{S} ]/u.test(letter))
    .filter((letter) => decomposed(letter) === letter);
  const found = new Map<string, string>();
  let before = '';
  let place = 0x100;
  for (const letter of letters.toSorted(collator.compare)) {
    if (!before || collator.compare(before, letter) !== 0) place += 1;
    before = letter;
    found.set(letter, String.fromCodePoint(place));
  }
  return found;
}

/** In the order of their numbers, but Korean comes before Japanese, and both before Chinese. */
const LATER: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Hangul}/u, 0x30000],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, 0x40000],
  [/\p{Script=Han}/u, 0x50000],
];

/** What `Intl.Collator` takes for several letters. */
const EXPANDED: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe' };

/** Of the whole name, without an article at its start. What is the same in it sorts by the slug. */
export function sortNameOf(name: string): string {
  places ??= placesOfLetters();
  const spoken = name.normalize().replaceAll(APOSTROPHES, '');
  const plain = (spoken.replace(ARTICLE, '').trim() || spoken).replaceAll(
    /\p{Default_Ignorable_Code_Point}/gu,
    '',
  );
  const letters = [...plain].map((letter) => EXPANDED[letter] ?? letter).join('');
  const parts = decomposed(letters);
  const byLetters = [...parts.replaceAll(/\p{Mn}/gu, '')].map((letter) => placeOf(letter)).join('');
  const accents = parts.replaceAll(/\P{Mn}/gu, '!').replace(/!+$/, '');
  const capitals = [...plain].map(formOf).join('');
  return `${byLetters} ${accents} ${capitals}`;
}

function formOf(letter: string): string {
  if (letter in EXPANDED) return 'cc';
  return letter === letter.toLowerCase() ? 'a' : 'b';
}

/** The short i is a letter of its own. */
function decomposed(text: string): string {
  return text.normalize('NFKD').replaceAll(/[иИ]\u0306/g, (letter) => letter.normalize());
}

function placeOf(letter: string): string {
  const place = places?.get(letter);
  if (place) return place;
  // Katakana is another form of hiragana.
  const code = (letter.codePointAt(0) as number) - (/[ァ-ヶ]/.test(letter) ? 0x60 : 0);
  const later = LATER.find(([script]) => script.test(letter))?.[1];
  return String.fromCodePoint(later === undefined ? 0x20000 + (code & 0xffff) : later + (code & 0xffff));
}

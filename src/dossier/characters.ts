/** What a dossier's text is made of: UTF-8, without characters that no reader sees. */
import { isUtf8 } from 'node:buffer';

export interface Fault {
  offset: number;
  message: string;
}

/** The text of a file, and what keeps it from being read as YAML. */
export function decode(bytes: Uint8Array): { text: string; fault?: Fault } {
  const text = new TextDecoder().decode(bytes);
  const fail = (offset: number, message: string) => ({ text, fault: { offset, message } });
  const [first = 0, second = 0] = bytes;
  // A byte-order mark, or an ASCII character in two bytes.
  if (first + second === 0xff + 0xfe || (bytes.length > 1 && !first !== !second)) {
    return fail(0, 'the file is UTF-16: save it as UTF-8');
  }
  if (!isUtf8(bytes)) return fail(text.indexOf('\uFFFD'), 'this is not UTF-8: save the file as UTF-8');
  if (text.includes('\r') && !text.includes('\n')) {
    return fail(0, 'the lines end in a carriage return alone: save the file with Unix line ends');
  }
  return { text };
}

/** The scripts in which joiners between letters make a difference. */
const JOINED =
  '[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}]';
/** The sign that takes a letter's vowel: a joiner behind it shapes the letter, also at the end of a word. */
const VIRAMA = '[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]';
const JOINERS = [
  `(?<=${JOINED})[\u200C\u200D](?=${JOINED})`,
  `(?<=${VIRAMA})[\u200C\u200D]`,
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\uFE0F])\u200D(?=\\p{Extended_Pictographic})',
  // Which form of a sign is meant.
  '(?<=\\p{Emoji})[\uFE0E\uFE0F]',
  '(?<=\\p{scx=Hani})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]',
  '(?<=\\p{scx=Mong})[\u180B-\u180D\u180F]',
].join('|');
const NEEDED = String.raw`\t|\n|\r\n|${JOINERS}`;
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\uFFFD]`;
const STRAY = new RegExp(`(?!${NEEDED})${UNSEEN}`, 'gu');

/** Those that a text is printed with. The ones that turn what follows them could disguise it. */
const PRINTED = '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u200B-\u200F\u2060-\u2064\u3164\uFEFF\uFFA0]';
const STRAY_IN_PRINT = new RegExp(`(?!${NEEDED}|${PRINTED})${UNSEEN}`, 'gu');

/** Stretches of a text that are kept as they were printed: `[start, end]`. */
export type Printed = readonly (readonly [number, number])[];

/** The first such character of each line. */
export function strayCharacters(text: string, printed: Printed = []): Fault[] {
  const faults: Fault[] = [];
  let end = -1;
  for (const { 0: character, index } of text.matchAll(STRAY)) {
    if (index < end) continue;
    const isPrinted = printed.some(([from, to]) => from <= index && index < to);
    if (isPrinted && !character.match(STRAY_IN_PRINT)) continue;
    const next = text.indexOf('\n', index);
    end = next < 0 ? text.length : next;
    faults.push({ offset: index, message: `${describe(character)}: take it out` });
  }
  return faults;
}

/** One line, whatever it echoes. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    return escaped === character ? `\\u${codeOf(character)}` : escaped;
  });
}

function describe(character: string): string {
  const code = `U+${codeOf(character).toUpperCase()}`;
  if (character === '\uFFFD') return `${code}, which stands for a character that was lost`;
  if (/\p{Cs}/u.test(character)) return `half of a character, ${code}`;
  return `${/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not seen'}, ${code}`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

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
  const [first, second] = bytes;
  // A byte-order mark, or an ASCII character in two bytes.
  if ((first ?? 0) + (second ?? 0) === 0xff + 0xfe || (bytes.length > 1 && !first !== !second)) {
    return fail(0, 'the file is UTF-16: save it as UTF-8');
  }
  if (!isUtf8(bytes)) return fail(text.indexOf('\uFFFD'), 'this is not UTF-8: save the file as UTF-8');
  if (text.includes('\r') && !text.includes('\n')) {
    return fail(0, 'the lines end in a carriage return alone: save the file with Unix line ends');
  }
  return { text };
}

/** Persian and its neighbours need the zero-width joiners between their letters. */
const STRAY =
  /(?!\t|\n|\r\n|(?<=\p{Script=Arabic})[\u200C\u200D](?=\p{Script=Arabic}))[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFD]/gu;

/** The first such character of each line. */
export function strayCharacters(text: string): Fault[] {
  const faults: Fault[] = [];
  let end = -1;
  for (const { 0: character, index } of text.matchAll(STRAY)) {
    if (index < end) continue;
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

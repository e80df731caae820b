/** Words in a printed text: where they stand, whether between quotation marks, and what comes near to them. */

/** `isSpoken`: as words between quotation marks. */
export function find(words: string, text: string, isSpoken: boolean): boolean {
  if (!isSpoken) return text.includes(words);
  return quotedParts(text).some((part) => part.includes(words));
}

/** What the text has where it differs in no more than case, white space, or the kind of apostrophe, quotation mark or dash. */
export function nearMatch(words: string, text: string): string | undefined {
  const wanted = folded(words).text.trim();
  const given = folded(text);
  const start = given.text.indexOf(wanted);
  if (start < 0 || !wanted) return undefined;
  return text.slice(given.offsets[start], given.offsets[start + wanted.length]);
}

/**
 * A curly mark opens until the next closing one, so that a source may open twice and close once, or let a
 * quotation run on into its next paragraph; a straight mark opens and closes in turn.
 */
function quotedParts(text: string): string[] {
  return [...text.matchAll(/“([^”]*)|"([^"]*)"?/g)].map(([, curly, straight]) => curly ?? straight ?? '');
}

const ALIKE: readonly [RegExp, string][] = [
  [/[‘’ʼʻʾʿ`´′]/, "'"],
  [/[“”„«»″]/, '"'],
  [/[‐‑‒–—―]/, '-'],
];

/** With the offset in the text of each character that is left, and of the text's end. */
function folded(text: string): { text: string; offsets: number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    const isSpace = /\s/.test(character);
    if (isSpace && characters.at(-1) === ' ') continue;
    const [, alike = character] = ALIKE.find(([kind]) => kind.test(character)) ?? [];
    const lower = alike.toLowerCase();
    characters.push(isSpace ? ' ' : lower.length === 1 ? lower : alike);
    offsets.push(offset);
  }
  return { text: characters.join(''), offsets: [...offsets, text.length] };
}

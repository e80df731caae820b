/** A PDF as paragraphs: it knows where letters stand, and nothing of paragraphs. */

/** A run of letters, from the bottom left of its page. */
export interface PdfItem {
  str: string;
  x: number;
  y: number;
  height: number;
  hasEOL: boolean;
}

interface Line {
  text: string;
  x: number;
  y: number;
}

/** A gap that is so many times the usual one between two lines parts two paragraphs. */
const GAP = 1.35;
/** So many points to the right, a line begins a paragraph. */
const INDENT = 6;
/** A line shorter than this share of the longest ends its paragraph, where it ends a sentence. */
const SHORT_SHARE = 0.8;
/** A word that the end of a line parts. */
const HYPHEN = /(?<=\p{Ll})[-\u00ad]$/u;
const SENTENCE_END = /[.!?؟:…]["”»’')]*$/u;

export function textOfPdf(pages: readonly (readonly PdfItem[])[]): string {
  const lines = pages.map(linesOf);
  const repeated = headsAndFeet(lines);
  const kept = lines.map((page) => page.filter(({ text }) => !repeated.has(text) && !/^\d{1,4}$/.test(text)));
  const gaps = kept.flatMap((page) => page.slice(1).map(({ y }, index) => (page[index]?.y ?? 0) - y));
  const usual = middle(gaps.filter((gap) => gap > 0));
  const longest = Math.max(0, ...kept.flat().map(({ text }) => text.length));
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of kept.flat()) {
    const last = paragraphs.at(-1);
    if (last === undefined || !before || !goesOn(before, line, usual, longest)) paragraphs.push(line.text);
    else
      paragraphs[paragraphs.length - 1] = HYPHEN.test(last)
        ? last.replace(HYPHEN, '') + line.text
        : `${last} ${line.text}`;
    before = line;
  }
  return `${paragraphs.join('\n')}\n`;
}

function goesOn(before: Line, line: Line, usual: number, longest: number): boolean {
  const gap = before.y - line.y;
  const isEnd = SENTENCE_END.test(before.text);
  const isShort = before.text.length < longest * SHORT_SHARE;
  // The next page begins at the top: a sentence goes on there.
  if (gap < 0) return !isEnd;
  if (usual > 0 && gap > usual * GAP) return false;
  return !(isEnd && (isShort || line.x > before.x + INDENT));
}

function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let isNew = true;
  for (const { str, x, y, height, hasEOL } of items) {
    const line = lines.at(-1);
    const isSame = !isNew && line !== undefined && Math.abs(line.y - y) <= Math.max(2, height / 2);
    if (isSame) line.text += str;
    else if (str.trim()) lines.push({ text: str, x, y });
    isNew = hasEOL || (isNew && !str.trim());
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}

/** Lines that stand at the edge of most pages. */
function headsAndFeet(pages: readonly (readonly Line[])[]): Set<string> {
  if (pages.length < 3) return new Set();
  const edges = pages.flatMap((page) => [...new Set([page[0]?.text, page.at(-1)?.text])]);
  const isOften = (line: string) => edges.filter((other) => other === line).length > pages.length / 2;
  return new Set(edges.flatMap((line) => (line && isOften(line) ? line : [])));
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** The words that matched, in their context. */
import { type Search, spellingsSought, type Word, wordsIn } from '../../schema/search.ts';
import { limits } from '../limits.ts';
import { builder } from './builder.ts';

interface Part {
  text: string;
  match: boolean;
}

export const SnippetPart = builder.objectRef<Part>('SnippetPart').implement({
  description: 'A piece of a text: words that match a search, or what stands between them.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'Letter for letter as stored, or a date, a figure or a channel in words; `…` where the text goes on before or behind the snippet.',
    }),
    match: t.exposeBoolean('match', { description: 'Whether this is a word that was searched for.' }),
  }),
});

interface Marked extends Word {
  /** Which of the searched words it is; -1 for none. */
  match: number;
}

/** Of the text in which most of the words are found, the first of those. */
export function snippetOf(texts: readonly string[], search: Search): Part[] {
  const best = bestOf(texts, search);
  return best ? partsOf(best.text, best.marked) : [];
}

/** That text as a whole. */
export const textFound = (texts: readonly string[], search: Search): string | undefined =>
  bestOf(texts, search)?.text;

function bestOf(texts: readonly string[], search: Search) {
  const candidates = texts.map((text) => ({ text, marked: mark(text, search) }));
  return candidates.toSorted((a, b) => found(b.marked) - found(a.marked))[0];
}

function mark(text: string, { sought, isOpen }: Search): Marked[] {
  const marked = wordsIn(text).map((word) => ({ ...word, match: -1 }));
  for (const [match, spellings] of spellingsSought(sought).entries()) {
    const isBegun = isOpen && match === sought.length - 1;
    for (const spelling of spellings.map((each) => each.split(' '))) {
      for (const start of marked.keys()) {
        const found = marked.slice(start, start + spelling.length);
        if (!isSpelt(found, spelling, isBegun)) continue;
        for (const word of found) if (word.match === -1) word.match = match;
      }
    }
  }
  return marked;
}

function isSpelt(found: readonly Word[], spelling: readonly string[], isBegun: boolean): boolean {
  return spelling.every((part, index) => {
    const { folded = '' } = found[index] ?? {};
    return folded === part || (isBegun && index === spelling.length - 1 && folded.startsWith(part));
  });
}

/** How many of the searched words are among these. */
function found(marked: readonly Marked[]): number {
  return new Set(marked.map(({ match }) => match).filter((match) => match !== -1)).size;
}

function partsOf(text: string, marked: readonly Marked[]): Part[] {
  const from = startOf(marked);
  const shown = marked.slice(from, from + limits.snippetWords);
  const isBegun = from > 0;
  const isCut = from + shown.length < marked.length;
  const parts: Part[] = [];
  let at = isBegun ? (shown[0]?.start ?? 0) : 0;
  let before = isBegun ? '… ' : '';
  for (const { start, end } of shown.filter(({ match }) => match !== -1)) {
    const between = before + text.slice(at, start);
    if (between) parts.push({ text: between, match: false });
    const last = parts.at(-1);
    if (last?.match) last.text += text.slice(start, end);
    else parts.push({ text: text.slice(start, end), match: true });
    [at, before] = [end, ''];
  }
  const rest = before + text.slice(at, isCut ? shown.at(-1)?.end : text.length) + (isCut ? ' …' : '');
  if (rest) parts.push({ text: rest, match: false });
  return parts;
}

/** Where to begin, for as many of the searched words as possible to be shown. */
function startOf(marked: readonly Marked[]): number {
  const latest = Math.max(0, marked.length - limits.snippetWords);
  const starts = marked.flatMap(({ match }, index) =>
    match === -1 ? [] : [Math.min(latest, Math.max(0, index - limits.snippetLeadWords))],
  );
  const shownFrom = (start: number) => found(marked.slice(start, start + limits.snippetWords));
  const [best = 0] = starts.toSorted((a, b) => shownFrom(b) - shownFrom(a));
  return best;
}

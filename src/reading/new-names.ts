/** Names that the data do not know, in languages that begin a name with a capital. */
import type { Paragraph } from './document.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './names.ts';
import { slugOf } from './slug.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Small words inside of a name. */
const INSIDE = /^(al|el|as|ad|bin|ibn|abu|of|the|for|de|del|la|las|los|y|von|van)$/;
const PARTICLE = /^(al|el|abu|bin|ibn)$/;
const JOINED = /^[\s\u00a0]*[-–’'.]?[\s\u00a0]*$/u;

export function proposedNames(
  paragraphs: readonly Paragraph[],
  known: readonly Mention[],
  language: Language,
): Mention[] {
  if (!language.hasCapitals) return [];
  const here = Map.groupBy(known, ({ paragraph }) => paragraph);
  const runs = paragraphs.flatMap((paragraph) =>
    runsIn(paragraph, here.get(paragraph.number) ?? [], language),
  );
  // A word at the start of a sentence is a name where it has a capital elsewhere as well.
  const sure = new Set(runs.filter(({ isSure }) => isSure).map(({ key }) => key));
  const kinds = new Map(
    runs
      .filter(({ type }) => type)
      .toReversed()
      .map((run) => [run.key, run]),
  );
  return runs
    .filter(({ key }) => sure.has(key))
    .map(({ mention, key }) => {
      const best = kinds.get(key);
      const slug = slugOf(mention.words);
      const named = { slug, kind: best?.kind ?? 'actors', type: best?.type, isNew: true } as const;
      return { ...mention, candidates: [named] };
    })
    .filter(({ candidates: [named] }) => named?.slug);
}

interface Run {
  mention: Mention;
  key: string;
  kind?: 'places';
  type?: string;
  isSure: boolean;
}

interface Reading extends Paragraph {
  /** Where a token stands among all. */
  placeOf: ReadonlyMap<Token | undefined, number>;
  language: Language;
}

function runsIn(paragraph: Paragraph, known: readonly Mention[], language: Language): Run[] {
  const { text, tokens } = paragraph;
  const reading = { ...paragraph, language, placeOf: new Map(tokens.map((token, at) => [token, at])) };
  const taken = new Set(
    known.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const isTaken = ({ start, end }: Token) => taken.has(start) || taken.has(end - 1);
  const runs: Run[] = [];
  let run: Token[] = [];
  const close = (next: Token | undefined) => {
    const made = runOf(run, next, reading);
    if (made) runs.push(made);
    run = [];
  };
  for (const token of tokens) {
    const gap = run.length ? text.slice(run.at(-1)?.end, token.start) : '';
    const isName = !isTaken(token) && /^\p{Lu}/u.test(token.raw) && !isDate(token, language);
    const isInside = run.length > 0 && INSIDE.test(token.folded) && !isTaken(token);
    const isFirst = !run.length && PARTICLE.test(token.folded) && /^-\p{Lu}/u.test(text.slice(token.end));
    if (run.length && (!JOINED.test(gap) || run.length >= NAME_MAX_WORDS)) close(token);
    if (isName || (isInside && run.length) || isFirst) run.push(token);
    else close(token);
  }
  close(undefined);
  return runs;
}

function runOf(
  run: readonly Token[],
  next: Token | undefined,
  { number: paragraph, text, tokens: all, placeOf, language }: Reading,
): Run | undefined {
  const tokens = [...run];
  while (tokens.length && INSIDE.test(tokens.at(-1)?.folded ?? '')) tokens.pop();
  const isStart = (token: Token | undefined) =>
    token !== undefined && /(^|[.!?:…/]["”»’]?)\s*["“«‘]?\s*$/u.test(beginning(text, token.start));
  const isPlain = (token: Token) =>
    [
      language.stopwords,
      language.prepositions,
      language.articles,
      language.conjunctions,
      language.person,
    ].some((list) => list.has(token));
  while (tokens[0] && isStart(tokens[0]) && isPlain(tokens[0])) tokens.shift();
  // `Interior Minister` is who somebody is, and no part of the name.
  const titleAt = tokens.findLastIndex((_, at) => language.titles.at(tokens, at));
  let isPerson = titleAt >= 0 || language.titles.has(all[(placeOf.get(tokens[0]) ?? 0) - 1]);
  if (titleAt >= 0) tokens.splice(0, titleAt + (language.titles.at(tokens, titleAt)?.length ?? 1));
  // `Secretary of Defense Jane Doe`: the office goes with the title.
  if (tokens[0] && INSIDE.test(tokens[0].folded) && !PARTICLE.test(tokens[0].folded)) {
    tokens.splice(0, Math.max(2, tokens.length - 2));
  }
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const isAlone = tokens.length === 1;
  if (isAlone && language.channels.has(first)) return undefined;
  isPerson ||=
    tokens.length <= PERSON_MAX_WORDS &&
    isDescribed(last, text, all.slice((placeOf.get(last) ?? 0) + 1, (placeOf.get(last) ?? 0) + 5), language);
  if (isAlone && (isPlain(first) || last.raw.length < 2)) return undefined;
  const isAdjective =
    tokens.every(({ folded }) => language.demonym.test(folded)) &&
    next !== undefined &&
    /^,?\s\p{L}/u.test(text.slice(last.end));
  if (isAdjective) return undefined;
  const words = text.slice(first.start, last.end);
  const kind = tokens.map((_, at) => language.kinds.at(tokens, at)?.meaning).find(Boolean);
  const place = placeKind(all, placeOf.get(first) ?? 0, placeOf.get(last) ?? 0, language);
  return {
    mention: { paragraph, start: first.start, end: last.end, words, candidates: [] },
    key: tokensIn(words)
      .map(({ folded }) => folded)
      .join(' '),
    ...(place
      ? { kind: 'places' as const, type: place }
      : { type: kind ?? (isPerson ? 'PERSON' : undefined) }),
    isSure: !isStart(first) || !isAlone,
  };
}

/** `The city of Kartova`, `Babil province`. */
function placeKind(all: readonly Token[], at: number, last: number, language: Language): string | undefined {
  const isOf = /^(of|de)$/.test(all[at - 1]?.folded ?? '');
  const before = isOf ? language.placeNouns.at(all, at - 2) : undefined;
  return (before ?? language.placeNouns.at(all, last + 1))?.meaning;
}

/** As much of what stands before it as tells whether a sentence begins. */
const beginning = (text: string, start: number): string =>
  start > 8 ? `_${text.slice(start - 8, start)}` : text.slice(0, start);

const NAME_MAX_WORDS = 12;
const PERSON_MAX_WORDS = 4;

/** `Jane Doe, a spokeswoman`, `Jane Doe, the group's leader`. */
function isDescribed(last: Token, text: string, next: readonly Token[], language: Language): boolean {
  if (!/^\s?,/.test(text.slice(last.end))) return false;
  // `The commission, whose spokesman`: another one.
  if (language.articles.has(next[0]) && !/^(a|an|the|el|la|un|una)$/.test(next[0]?.folded ?? ''))
    return false;
  const stop = next.findIndex(
    (token, index) => index > 0 && /[,.]/.test(text.slice(next[index - 1]?.end, token.start)),
  );
  return (stop < 0 ? next : next.slice(0, stop)).some((token) => language.titles.has(token));
}

const isDate = (token: Token, { weekdays, months }: Language) => weekdays.has(token) || months.has(token);

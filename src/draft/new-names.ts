/** Names that the data do not know, in languages that begin a name with a capital. */
import type { Language } from './languages/language.ts';
import type { Mention, TokenizedParagraph } from './names.ts';
import { slugOf } from './slug.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Small words inside of a name. */
const INSIDE = /^(al|el|as|ad|bin|ibn|abu|of|the|for|de|del|la|las|los|y|von|van)$/;
const PARTICLE = /^(al|el|abu|bin|ibn)$/;
const JOINED = /^[\s\u00a0]*[-–’'.]?[\s\u00a0]*$/u;

export function proposedNames(
  paragraphs: readonly TokenizedParagraph[],
  known: readonly Mention[],
  language: Language,
): Mention[] {
  if (!language.hasCapitals) return [];
  const runs = paragraphs.flatMap((paragraph) => runsIn(paragraph, known, language));
  // A word at the start of a sentence is a name where it has a capital elsewhere as well.
  const sure = new Set(runs.filter(({ isSure }) => isSure).map(({ key }) => key));
  return runs
    .filter(({ key }) => sure.has(key))
    .map(({ mention, key, type }) => {
      const better = runs.find((run) => run.key === key && run.type)?.type;
      const slug = slugOf(mention.words);
      const named = { slug, kind: 'actors', type: type ?? better, isNew: true } as const;
      return { ...mention, candidates: [named] };
    })
    .filter(({ candidates: [named] }) => named?.slug);
}

interface Run {
  mention: Mention;
  key: string;
  type?: string;
  isSure: boolean;
}

function runsIn({ number, text, tokens }: TokenizedParagraph, known: readonly Mention[], language: Language) {
  const here = known.filter(({ paragraph }) => paragraph === number);
  const isTaken = ({ start, end }: Token) =>
    here.some((mention) => mention.start < end && start < mention.end);
  const runs: Run[] = [];
  let run: Token[] = [];
  const close = (next: Token | undefined) => {
    const made = runOf(run, number, text, tokens, next, language);
    if (made) runs.push(made);
    run = [];
  };
  for (const token of tokens) {
    const gap = run.length ? text.slice(run.at(-1)?.end, token.start) : '';
    const isName = !isTaken(token) && /^\p{Lu}/u.test(token.raw) && !isDate(token, language);
    const isInside = run.length > 0 && INSIDE.test(token.folded) && !isTaken(token);
    const isFirst = !run.length && PARTICLE.test(token.folded) && /^-\p{Lu}/u.test(text.slice(token.end));
    if (run.length && !JOINED.test(gap)) close(token);
    if (isName || (isInside && run.length) || isFirst) run.push(token);
    else close(token);
  }
  close(undefined);
  return runs;
}

function runOf(
  run: Token[],
  paragraph: number,
  text: string,
  all: readonly Token[],
  next: Token | undefined,
  language: Language,
): Run | undefined {
  const tokens = [...run];
  while (tokens.length && INSIDE.test(tokens.at(-1)?.folded ?? '')) tokens.pop();
  const isStart = (token: Token | undefined) =>
    token !== undefined && /(^|[.!?:…/]["”»’]?)\s*["“«‘]?\s*$/u.test(text.slice(0, token.start));
  const isPlain = (token: Token) =>
    [
      language.stopwords,
      language.prepositions,
      language.articles,
      language.conjunctions,
      language.person,
    ].some((list) => list.has(token));
  while (tokens[0] && isStart(tokens[0]) && isPlain(tokens[0])) tokens.shift();
  // `Prime Minister` is who somebody is, and no part of the name.
  let isPerson = language.titles.has(all[all.indexOf(tokens[0] as Token) - 1]);
  for (let title = language.titles.at(tokens, 0); title; title = language.titles.at(tokens, 0)) {
    tokens.splice(0, title.length);
    isPerson = true;
  }
  // `Secretary of Defense Jane Doe`: the office goes with the title.
  if (tokens[0] && INSIDE.test(tokens[0].folded) && !PARTICLE.test(tokens[0].folded)) {
    tokens.splice(0, Math.max(2, tokens.length - 2));
  }
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const isAlone = tokens.length === 1;
  if (isAlone && language.channels.has(first)) return undefined;
  isPerson ||= tokens.length <= PERSON_MAX_WORDS && isDescribed(last, text, all, language);
  if (isAlone && (isPlain(first) || last.raw.length < 2)) return undefined;
  const isAdjective =
    tokens.every(({ folded }) => language.demonym.test(folded)) &&
    next !== undefined &&
    /^,?\s\p{L}/u.test(text.slice(last.end));
  if (isAdjective) return undefined;
  const words = text.slice(first.start, last.end);
  const kind = tokens.map((_, at) => language.kinds.at(tokens, at)?.meaning).find(Boolean);
  return {
    mention: { paragraph, start: first.start, end: last.end, words, candidates: [] },
    key: tokensIn(words)
      .map(({ folded }) => folded)
      .join(' '),
    type: isPerson ? 'PERSON' : kind,
    isSure: !isStart(first) || !isAlone,
  };
}

const PERSON_MAX_WORDS = 4;

/** `Jane Doe, a spokeswoman`, `Jane Doe, the group's leader`. */
function isDescribed(last: Token, text: string, all: readonly Token[], language: Language): boolean {
  if (!/^\s?,/.test(text.slice(last.end))) return false;
  const next = all.slice(all.indexOf(last) + 1, all.indexOf(last) + 5);
  const stop = next.findIndex(
    (token, index) => index > 0 && /[,.]/.test(text.slice(next[index - 1]?.end, token.start)),
  );
  return (stop < 0 ? next : next.slice(0, stop)).some((token) => language.titles.has(token));
}

const isDate = (token: Token, { weekdays, months }: Language) => weekdays.has(token) || months.has(token);

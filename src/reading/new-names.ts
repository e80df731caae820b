/** Names that the data do not know, in languages that begin a name with a capital. */
import { isCountry } from './countries.ts';
import type { Paragraph } from './document.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './names.ts';
import { slugOf } from './slug.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Small words inside of a name. */
const INSIDE = /^(al|el|as|ad|bin|ibn|abu|of|the|for|de|del|la|las|los|y|von|van)$/;
const PARTICLE = /^(al|el|abu|bin|ibn)$/;
/** `People's Front`: whose it is belongs to the name. */
const OWNERS =
  /^(people|peoples|women|children|workers|farmers|students|teachers|mothers|youth|king|queen|journalists|writers)$/;
const OWNED = /^['’]s?\s$/u;
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
  // What has a kind comes before what is only somewhere; of both, the first.
  const kinds = new Map(
    [...runs.filter(({ type }) => type), ...runs.filter(({ type, kind }) => kind && !type)]
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
  const places = known.filter(({ candidates }) => candidates.some(({ kind }) => kind === 'places'));
  // `Sons of Velmar`, `Velmar General Hospital`: a known place within a new name.
  const isWithin = (token: Token, at: number) => {
    const place = places.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!place) return false;
    const last = run.at(-1);
    // `Instituto Velmar`, too.
    const isNoun = run.length === 1 && language.kinds.at(run, 0) !== undefined;
    if (last && (isNoun || /^(of|de|del)$/.test(last.folded) || last.start >= place.start)) return true;
    const next = tokens.find(({ start }) => start >= place.end);
    const isName = next && !isTaken(next) && /^\p{Lu}/u.test(next.raw) && !isDate(next, language);
    const isNext = next && /^\s$/.test(text.slice(place.end, next.start));
    return Boolean(isName && isNext) && token.start === place.start && !language.located.has(tokens[at - 1]);
  };
  const runs: Run[] = [];
  let run: Token[] = [];
  const close = (next: Token | undefined) => {
    const made = runOf(run, next, reading);
    if (made) runs.push(made);
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const gap = run.length ? text.slice(run.at(-1)?.end, token.start) : '';
    const isDay = isDate(token, language) && !isGivenName(token, tokens[at + 1], text);
    const isName = (!isTaken(token) || isWithin(token, at)) && /^\p{Lu}/u.test(token.raw) && !isDay;
    const isInside = run.length > 0 && INSIDE.test(token.folded) && !isTaken(token);
    const isFirst = !run.length && PARTICLE.test(token.folded) && /^-\p{Lu}/u.test(text.slice(token.end));
    const isOwned = OWNED.test(gap) && OWNERS.test(run.at(-1)?.folded ?? '');
    // `J. Doe`, and not `in Korrin. He`.
    const isEnd = gap.includes('.') && (run.at(-1)?.raw.length ?? 0) > ABBREVIATION_MAX_LETTERS;
    if (run.length && (isEnd || !(JOINED.test(gap) || isOwned))) close(token);
    if (run.length >= NAME_MAX_WORDS) close(token);
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
  // `Later the Front`.
  while (tokens.length < run.length && tokens[0] && language.articles.has(tokens[0])) tokens.shift();
  // `Interior Minister` is who somebody is, and no part of the name.
  // `Velmar General Hospital` is no person.
  const isBody = tokens.length > 1 && language.kinds.at(tokens, tokens.length - 1) !== undefined;
  const titleAt = isBody ? -1 : tokens.findLastIndex((_, at) => language.titles.at(tokens, at));
  let isPerson =
    !isBody &&
    (titleAt >= 0 || hasTitleBefore(all, placeOf.get(tokens[0]) ?? 0, text, tokens.length, language));
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
    !isBody &&
    tokens.length <= PERSON_MAX_WORDS &&
    isDescribed(last, text, all.slice((placeOf.get(last) ?? 0) + 1, (placeOf.get(last) ?? 0) + 5), language);
  // `Said Rosa Imhof`.
  const isSaying =
    tokens.length === 2 &&
    tokens.every(({ raw }) => /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$/u.test(raw)) &&
    language.speech.has(all[(placeOf.get(first) ?? 0) - 1]);
  isPerson ||= !isBody && isSaying;
  if (isAlone && (isPlain(first) || last.raw.length < 2)) return undefined;
  // `The minister of Defence`: an office.
  const before = placeOf.get(first) ?? 0;
  const isOffice =
    /^(of|de|del)$/.test(all[before - 1]?.folded ?? '') && language.titles.has(all[before - 2]);
  if (isAlone && isOffice && !language.kinds.at(tokens, 0)) return undefined;
  const isAdjective =
    tokens.every(({ folded }) => language.demonym.test(folded)) &&
    next !== undefined &&
    /^,?\s\p{L}/u.test(text.slice(last.end));
  if (isAdjective) return undefined;
  const words = text.slice(first.start, last.end);
  const kind =
    tokens.map((_, index) => language.kinds.at(tokens, index)?.meaning).find(Boolean) ??
    kindBefore(all, placeOf.get(first) ?? 0, language);
  const [at, to] = [placeOf.get(first) ?? 0, placeOf.get(last) ?? 0];
  const byline = datelineAt(text, tokens, at);
  const place = placeKind(all, at, to, language) ?? (byline === 'place' ? 'CITY' : undefined);
  const isState = isCountry(words, language.code);
  const isSomewhere =
    !kind && !isPerson && !byline && tokens.length <= LOCATED_MAX_WORDS && isLocated(all, at, language);
  return {
    mention: { paragraph, start: first.start, end: last.end, words, candidates: [] },
    key: tokensIn(words)
      .map(({ folded }) => folded)
      .join(' '),
    ...(place || isSomewhere || (isState && isLocated(all, at, language))
      ? { kind: 'places' as const, type: isState ? 'COUNTRY' : place }
      : { type: byline === 'agency' ? 'MEDIA' : (kind ?? typeOf(isPerson, isState)) }),
    isSure: byline !== undefined || !isStart(first) || !isAlone,
  };
}

const typeOf = (isPerson: boolean, isState: boolean): string | undefined =>
  isPerson ? 'PERSON' : isState ? 'STATE' : undefined;

/** `The city of Kartova`, `Babil province`. */
function placeKind(all: readonly Token[], at: number, last: number, language: Language): string | undefined {
  const isOf = /^(of|de)$/.test(all[at - 1]?.folded ?? '');
  const before = isOf ? language.placeNouns.at(all, at - 2) : undefined;
  return (before ?? language.placeNouns.at(all, last + 1))?.meaning;
}

/** `The mayor, Sami Noor`, `el ministro de Defensa, Andrés Koller`. */
const TITLE_REACH = 6;

function hasTitleBefore(
  all: readonly Token[],
  at: number,
  text: string,
  length: number,
  language: Language,
): boolean {
  if (language.titles.has(all[at - 1])) return true;
  const [before, first] = [all[at - 1], all[at]];
  const isApposed = before && first && /^,\s$/.test(text.slice(before.end, first.start));
  if (!isApposed || length < 2 || length > PERSON_MAX_WORDS) return false;
  for (let index = at - 1; index >= Math.max(0, at - TITLE_REACH); index--) {
    if (language.titles.at(all, index)) return true;
    const gap = text.slice(all[index - 1]?.end ?? 0, all[index]?.start);
    // `The head of the ship's owner, Lund Maritime`: the owner.
    if (/[,.;:!?]|['’]s/.test(gap)) return false;
  }
  return false;
}

/** `VELMAR, June 14 (Newswire) - `, `Korrin, 27 jun (Agencia Sur).- `: a place, and who reports. */
const DATELINE =
  /^([^,.;:()]{2,40})(?:,[^.;:()—–]{2,30})?\s*(?:\(([^()]{2,40})\))?\s*(?:\.\s?)?(?:—|–|-|:)\s/u;

function datelineAt(text: string, [first]: readonly Token[], at: number): 'place' | 'agency' | undefined {
  const [all, , agency] = DATELINE.exec(text) ?? [];
  if (!all || !first || first.start >= all.length || (!agency && !/^\p{Lu}{2,}/u.test(text)))
    return undefined;
  if (at === 0) return 'place';
  return agency && first.start >= all.indexOf('(') ? 'agency' : undefined;
}

/** `Near Ombra`. */
function isLocated(all: readonly Token[], at: number, language: Language): boolean {
  const before = language.articles.has(all[at - 1]) ? at - 2 : at - 1;
  return [0, 1].some((back) => language.located.at(all, before - back)?.length === back + 1);
}

/** `The energy company Norpetrol`, `the tanker Sea Star`. */
const CALLED: ReadonlySet<string> = new Set(['COMPANY', 'NGO', 'MEDIA', 'ARMED_GROUP', 'VESSEL']);

function kindBefore(all: readonly Token[], at: number, language: Language): string | undefined {
  const found = [0, 1].map((back) => ({ back, noun: language.kinds.at(all, at - 1 - back) }));
  const noun = found.find(({ back, noun: each }) => each?.length === back + 1)?.noun?.meaning;
  const isLower = /^\p{Ll}/u.test(all[at - 1]?.raw ?? '');
  return noun && isLower && CALLED.has(noun) ? noun : undefined;
}

/** As much of what stands before it as tells whether a sentence begins. */
const beginning = (text: string, start: number): string =>
  start > 8 ? `_${text.slice(start - 8, start)}` : text.slice(0, start);

const NAME_MAX_WORDS = 12;
const ABBREVIATION_MAX_LETTERS = 3;
const PERSON_MAX_WORDS = 4;
/** `In the Strait of Marrow`. */
const LOCATED_MAX_WORDS = 3;

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

/** `Jan Dusek`, `April Jones`: a month that is no date. */
function isGivenName({ folded, end }: Token, next: Token | undefined, text: string): boolean {
  if (!/^(jan|april|may|june|august|julio|abril)$/.test(folded) || !next) return false;
  return /^\s$/.test(text.slice(end, next.start)) && /^\p{Lu}\p{Ll}/u.test(next.raw);
}

const isDate = (token: Token, { weekdays, months }: Language) => weekdays.has(token) || months.has(token);

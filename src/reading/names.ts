/** Who and what a text names: by every spelling that the data know, by the last word of a person's name, and new names. */
import { distance } from 'fastest-levenshtein';
import type { Paragraph } from './document.ts';
import type { KnownName } from './gazetteer.ts';
import type { Language } from './languages/language.ts';
import { proposedNames } from './new-names.ts';
import { foldedWords, type Token, tokensIn } from './tokens.ts';

export interface Named {
  slug: string;
  kind: 'actors' | 'places';
  type?: string;
  /** The data do not know it. */
  isNew?: boolean;
}

export interface Mention {
  paragraph: number;
  start: number;
  end: number;
  words: string;
  /** Several where it is not certain who or what is meant. */
  candidates: readonly Named[];
}

/** Letters of a word below which another letter makes another word. */
const FUZZY_MIN_LETTERS = 5;
/** Shorter last names are words as well. */
const LAST_NAME_MIN_LETTERS = 4;

export function namesIn(
  paragraphs: readonly Paragraph[],
  names: readonly KnownName[],
  language: Language,
): Mention[] {
  const find = finder(names);
  const found = paragraphs.flatMap((paragraph) => knownNames(paragraph, find, language));
  const known = [...found, ...lastNames(paragraphs, found)];
  const proposed = shortened(proposedNames(paragraphs, known, language), known, language);
  const people = lastNames(paragraphs, [...known, ...proposed]);
  const peopleIn = Map.groupBy(people, ({ paragraph }) => paragraph);
  const isKnown = (mention: Mention) =>
    peopleIn.get(mention.paragraph)?.some((other) => overlap(mention, other));
  return [...known, ...proposed.filter((mention) => !isKnown(mention)), ...people].sort(
    (one, other) => one.paragraph - other.paragraph || one.start - other.start,
  );
}

type Find = (tokens: readonly Token[], at: number) => { length: number; names: KnownName[] } | undefined;

function finder(names: readonly KnownName[]): Find {
  const byFirst = Map.groupBy(names, ({ words }) => words[0] as string);
  // Of a word on its own too much comes near.
  const fuzzy = Map.groupBy(
    names.filter(
      ({ isTransliterated, words }) =>
        isTransliterated && words.filter(({ length }) => length > 2).length > 1,
    ),
    ({ words }) => consonantOf(words[0] ?? ''),
  );
  return (tokens, at) => {
    const first = tokens[at];
    if (!first) return undefined;
    const exact = first.forms
      .flatMap((form) => byFirst.get(form) ?? [])
      .filter((name) => isAt(tokens, at, name, (one, other) => one === other));
    const likely = exact.length ? [] : (fuzzy.get(consonantOf(first.folded)) ?? []);
    const near = likely.filter((name) => isAt(tokens, at, name, isNear));
    const matches = exact.length ? exact : near;
    const length = Math.max(0, ...matches.map(({ words }) => words.length));
    return length ? { length, names: matches.filter(({ words }) => words.length === length) } : undefined;
  };
}

function isAt(
  tokens: readonly Token[],
  at: number,
  { words, name }: KnownName,
  isSame: (one: string, other: string) => boolean,
): boolean {
  const printed = tokens.slice(at, at + words.length);
  if (printed.length < words.length) return false;
  const first = printed[0] as Token;
  const isWord = words.every((word, index) =>
    (index ? [printed[index]?.folded ?? ''] : (printed[0]?.forms ?? [])).some((form) => isSame(word, form)),
  );
  return isWord && hasCaseOf(name, first, printed.at(-1) as Token);
}

function isAcronym(name: string): boolean {
  const letters = name.replaceAll(/[^\p{L}]/gu, '');
  return letters.length <= 5 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** `US` is no `us`, and `Friends` may be a name where `friends` is none. */
function hasCaseOf(name: string, first: Token, last: Token): boolean {
  if (isAcronym(name)) return first.raw === first.raw.toUpperCase();
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  return !isCapital(name.split(/[\s-]+/).at(-1) ?? '') || isCapital(last.raw);
}

/** The first one, which spellings of a name have in common. */
const consonantOf = (word: string): string => word.replace(/^[aeiouy]+/, '').charAt(0);

/** `Kareem` and `Karim`, `Mohammed` and `Muhammad`: vowels are written by ear, and a doubled letter once or twice. */
const skeletonOf = (word: string): string => word.replaceAll(/[aeiouy]/g, '').replaceAll(/(.)\1/g, '$1');

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const skeleton = skeletonOf(one);
  if (skeleton.length > 1 && skeleton === skeletonOf(other) && distance(one, other) <= 2) return true;
  const isLong = Math.min(one.length, other.length) >= FUZZY_MIN_LETTERS;
  return isLong && one[0] === other[0] && distance(one, other) <= 1;
}

function knownNames({ number, text, tokens }: Paragraph, find: Find, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = find(tokens, at);
    if (!match) continue;
    const start = (tokens[at] as Token).start;
    const end = (tokens[at + match.length - 1] as Token).end;
    const candidates = distinct(match.names.map(({ slug, kind, type }) => ({ slug, kind, type })));
    const isAfterPreposition = language.prepositions.has(tokens[at - 1]);
    mentions.push({
      paragraph: number,
      start,
      end,
      words: text.slice(start, end),
      candidates: settled(candidates, isAfterPreposition),
    });
    at += match.length - 1;
  }
  return mentions;
}

/** A city and the government in it have one name: in or near it is the city. */
function settled(candidates: readonly Named[], isAfterPreposition: boolean): readonly Named[] {
  const places = candidates.filter(({ kind }) => kind === 'places');
  if (places.length === 0 || places.length === candidates.length) return candidates;
  return isAfterPreposition ? candidates : candidates.filter(({ kind }) => kind === 'actors');
}

function distinct(names: readonly Named[]): Named[] {
  return [...new Map(names.map((name) => [`${name.kind}/${name.slug}`, name])).values()];
}

/** A person's name is given once in full, and then by its last word. */
function lastNames(paragraphs: readonly Paragraph[], mentions: readonly Mention[]): Mention[] {
  const people = new Map<string, Named[]>();
  for (const { words, candidates } of mentions) {
    const [person, other] = candidates;
    if (person?.type !== 'PERSON' || other) continue;
    const last = tokensIn(words).at(-1)?.folded ?? '';
    if (last.length >= LAST_NAME_MIN_LETTERS)
      people.set(last, distinct([...(people.get(last) ?? []), person]));
  }
  const here = Map.groupBy(
    mentions.filter((mention) => !isNewWord(mention)),
    ({ paragraph }) => paragraph,
  );
  return paragraphs.flatMap(({ number, text, tokens }) =>
    tokens.flatMap(({ forms, raw, start, end }, index) => {
      const candidates = forms.flatMap((form) => people.get(form) ?? []);
      const hasCase = raw.toLowerCase() === raw.toUpperCase() || /^\p{Lu}/u.test(raw);
      if (!candidates.length || !hasCase) return [];
      const isTaken = (here.get(number) ?? []).some((mention) =>
        overlap(mention, { paragraph: number, start, end }),
      );
      if (isTaken) return [];
      const article = tokens[index - 1];
      const from = article && /^[ae]l$/.test(article.folded) ? article.start : start;
      return [{ paragraph: number, start: from, end, words: text.slice(from, end), candidates }];
    }),
  );
}

type Place = Pick<Mention, 'paragraph' | 'start' | 'end'>;

const overlap = (one: Place, other: Place): boolean =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

/** Perhaps the last word of a name that stands elsewhere in full. */
const isNewWord = ({ words, candidates: [one] }: Mention): boolean =>
  one?.isNew === true && foldedWords(words).filter((word) => !/^[ae]l$/.test(word)).length === 1;

/** How far the words of a name stand apart in `Kurdish, Iraqi and local Syrian forces`. */
const APART = 7;

/** `The Front` for the People's Front, `the EU` for the European Union: where one name alone can be meant. */
function shortened(proposed: readonly Mention[], known: readonly Mention[], language: Language): Mention[] {
  const full = new Map<string, { named: Named; words: readonly string[]; initials: string }>();
  for (const { words, candidates } of [...known, ...proposed]) {
    const [named, other] = candidates;
    const parts = foldedWords(words);
    if (!named || other || named.kind !== 'actors' || named.type === 'PERSON' || parts.length < 2) continue;
    const initials = (words.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu) ?? []).join('');
    full.set(`${named.slug} ${parts.join(' ')}`, { named, words: parts, initials });
  }
  return proposed.map((mention) => {
    const tokens = tokensIn(mention.words);
    const [word, other] = tokens;
    if (!word || other) return mention;
    const isNoun = language.kinds.at(tokens, 0) !== undefined;
    const isInitials = /^\p{Lu}{2,5}$/u.test(word.raw);
    const meant = [...full.values()].filter(
      ({ words, initials }) =>
        (isNoun && words.includes(word.folded)) || (isInitials && initials === word.raw),
    );
    const [one, second] = distinct(meant.map(({ named }) => named));
    return one && !second ? { ...mention, candidates: [one] } : mention;
  });
}

/** Anywhere in them, also as a part of a longer name, or of names that share their last word, as `both the Doe and Roe administrations`. */
export function hasName(tokens: readonly Token[], name: KnownName): boolean {
  const [first = '', ...rest] = name.words;
  return tokens.some(({ forms }, at) => {
    if (!forms.includes(first)) return false;
    const next = tokens.slice(at + 1, at + 1 + APART).map(({ folded }) => folded);
    const isWhole = rest.every((word, index) => word === next[index]);
    // `The Brigade` may be printed as `the brigade`, and `US` not as `us`.
    if (isWhole)
      return !isAcronym(name.name) || hasCaseOf(name.name, tokens[at] as Token, tokens[at] as Token);
    const [last = ''] = rest;
    return rest.length === 1 && (next.includes(last) || next.includes(`${last}s`));
  });
}

/** What the drafting knows of a language: lists of words, so that a further language is a further file. */
import { fold } from '../../../schema/fold.ts';
import {
  type CHANNELS,
  type ClaimProperty,
  COUNTS_OF_PEOPLE,
  type CountOfPeople,
  type SPEECH_ACTS,
} from '../../../schema/vocabulary.ts';

export type Act = (typeof SPEECH_ACTS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Property = ClaimProperty;
export type Qualifier = 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** In each list, `|` parts what is written alike in meaning; a part may be several words. */
export interface WordLists {
  code: string;
  /** Where the subject of a verb of speech is looked for first. */
  subject: 'before' | 'after';
  /** Whether `said` without a subject is what whoever spoke before said. */
  dropsSubject: boolean;
  /** Whether a name begins with a capital. */
  hasCapitals: boolean;
  /** How else a word may be written, as `والعراق` for `العراق`. */
  forms?: (word: string) => string[];
  speech: readonly (readonly [Act | undefined, string])[];
  /**
   * Who claims or denies what: the verbs, and what comes after them. `isOnlyDenied`: words that say so only where they
   * are denied, as in `there was no claim of responsibility`.
   */
  responsibility: readonly {
    act: 'CLAIM_RESPONSIBILITY' | 'DENY_RESPONSIBILITY';
    verbs: string;
    objects: string;
    isOnlyDenied?: boolean;
  }[];
  /** Before whoever claims it: `was claimed by`. */
  claimedBy: string;
  negations: string;
  according: string;
  by: string;
  /** Pronouns for a person. */
  person: string;
  /** What a group is called after its name, by the kinds that may be called so; any where none is named. */
  group: readonly (readonly [kinds: string, string])[];
  /** The noun of what was said, as in `the statement says`. */
  utterance: string;
  /** After one of these a name is not who speaks. */
  prepositions: string;
  conjunctions: string;
  articles: string;
  channels: readonly (readonly [Channel, string])[];
  /** From Sunday on. */
  weekdays: readonly string[];
  months: readonly string[];
  days: readonly (readonly [offset: number, string])[];
  last: string;
  periods: readonly (readonly ['week' | 'month' | 'year', string])[];
  /** Before or after a span of time that ends on the day of publication: `the past month`. */
  recent: string;
  /** What such a span is counted in. */
  spans: readonly (readonly ['hour' | 'day' | 'week' | 'month' | 'year', string])[];
  middle: string;
  since: string;
  /** Before a year that stands alone. */
  inYear: string;
  between: string;
  /** From the one date of a span to the other: `and`, `to`. */
  spanJoin: string;
  numbers: readonly (readonly [number, string])[];
  /** What a number before it is multiplied by. */
  scales: readonly (readonly [number, string])[];
  numberJoin: string;
  /** A word that is a number and what it counts: `twice`, and the dual of Arabic. */
  pairs: readonly (readonly [number, string])[];
  /** From the first on. */
  ordinals: readonly string[];
  /** Words that are a number, or any of several, each with the least and the most that it may be. */
  vague: readonly (readonly [least: number, most: number, string])[];
  qualifiers: readonly (readonly [Qualifier, string])[];
  counted: readonly (readonly [Property | 'PERSON', unit: string, string])[];
  /** It counts the dead where nothing else is said: `a death toll of 12`. */
  toll: string;
  /** It counts what comes next: `the number of injured`. */
  tally: string;
  /** Between the two and their number: `has risen to two`. */
  arrives: string;
  /** Before a part of those who were counted: `including six children`. */
  including: string;
  /** Before the name of a place: `near`. */
  located: string;
  /** A line that begins so, under the headline, says who wrote it. */
  byline: string;
  /** By their kind: `the city of`. */
  placeNouns: readonly (readonly [kind: string, string])[];
  /** In the sense of `three times`. */
  times: string;
  /** By what happened to people. */
  befell: Readonly<Record<CountOfPeople, string>>;
  /** Between a number and what befell: `nine were injured`. */
  auxiliaries: string;
  attacked: string;
  none: string;
  casualties: string;
  /** Behind a number it is no count: `per cent`, `a.m.`, `kilometres`. */
  measures: string;
  titles: string;
  /** Nouns by which a name is known for an actor of a kind. */
  kinds: readonly (readonly [string, string])[];
  /** Adjectives that begin with a capital and are no name. */
  demonym: RegExp;
  /** Headings from which on nothing belongs to the article. */
  afterArticle: string;
  boilerplate: string;
  stopwords: string;
}

/** Phrases of folded words, by their first word, the longest first. */
export class Phrases<Meaning> {
  readonly #byFirst = new Map<string, { words: string[]; meaning: Meaning }[]>();

  constructor(lists: readonly (readonly [Meaning, string])[]) {
    for (const [meaning, list] of lists) {
      for (const phrase of list.split('|')) {
        const words = phrase
          .trim()
          .split(/[\s-]+/)
          .map(fold)
          .filter(Boolean);
        const [first] = words;
        if (first === undefined) continue;
        const known = this.#byFirst.get(first) ?? [];
        known.push({ words, meaning });
        known.sort((a, b) => b.words.length - a.words.length);
        this.#byFirst.set(first, known);
      }
    }
  }

  /** The longest phrase that stands at `index`. */
  at(
    tokens: readonly { folded: string; forms?: readonly string[] }[],
    index: number,
  ): { meaning: Meaning; length: number } | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    for (const first of token.forms ?? [token.folded]) {
      for (const { words, meaning } of this.#byFirst.get(first) ?? []) {
        const rest = words.slice(1);
        if (rest.every((word, offset) => formsOf(tokens[index + 1 + offset]).includes(word)))
          return { meaning, length: words.length };
      }
    }
    return undefined;
  }

  has(token: { folded: string; forms?: readonly string[] } | undefined): boolean {
    return token !== undefined && this.at([token], 0) !== undefined;
  }
}

const formsOf = (token: { folded: string; forms?: readonly string[] } | undefined): readonly string[] =>
  token ? (token.forms ?? [token.folded]) : [];

const one = (list: string) => new Phrases([[true, list]] as const);

export type Language = ReturnType<typeof languageOf>;

export function languageOf(lists: WordLists) {
  return {
    code: lists.code,
    subject: lists.subject,
    dropsSubject: lists.dropsSubject,
    hasCapitals: lists.hasCapitals,
    formsOf: (word: string): string[] => [word, ...(lists.forms?.(word) ?? [])],
    speech: new Phrases(lists.speech),
    responsibility: lists.responsibility.map(({ verbs, objects, ...rest }) => ({
      ...rest,
      verbs: one(verbs),
      objects: one(objects),
    })),
    claimedBy: one(lists.claimedBy),
    negations: one(lists.negations),
    according: one(lists.according),
    by: one(lists.by),
    person: one(lists.person),
    group: new Phrases(lists.group),
    utterance: one(lists.utterance),
    prepositions: one(lists.prepositions),
    conjunctions: one(lists.conjunctions),
    articles: one(lists.articles),
    channels: new Phrases(lists.channels),
    weekdays: new Phrases(lists.weekdays.map((names, day) => [day, names] as const)),
    months: new Phrases(lists.months.map((names, month) => [month + 1, names] as const)),
    days: new Phrases(lists.days),
    last: one(lists.last),
    periods: new Phrases(lists.periods),
    recent: one(lists.recent),
    spans: new Phrases(lists.spans),
    middle: one(lists.middle),
    since: one(lists.since),
    inYear: one(lists.inYear),
    between: one(lists.between),
    spanJoin: one(lists.spanJoin),
    numbers: new Phrases(lists.numbers),
    scales: new Phrases(lists.scales),
    numberJoin: one(lists.numberJoin),
    pairs: new Phrases(lists.pairs),
    ordinals: new Phrases(lists.ordinals.map((words, index) => [index + 1, words] as const)),
    vague: new Phrases(lists.vague.map(([least, most, words]) => [{ least, most }, words] as const)),
    qualifiers: new Phrases(lists.qualifiers),
    counted: new Phrases(
      lists.counted.map(([property, unit, words]) => [{ property, unit }, words] as const),
    ),
    toll: one(lists.toll),
    tally: one(lists.tally),
    arrives: one(lists.arrives),
    including: one(lists.including),
    located: one(lists.located),
    byline: one(lists.byline),
    placeNouns: new Phrases(lists.placeNouns),
    times: one(lists.times),
    befell: new Phrases(COUNTS_OF_PEOPLE.map((property) => [property, lists.befell[property]] as const)),
    auxiliaries: one(lists.auxiliaries),
    attacked: one(lists.attacked),
    none: one(lists.none),
    casualties: one(lists.casualties),
    measures: one(lists.measures),
    titles: one(lists.titles),
    kinds: new Phrases(lists.kinds),
    demonym: lists.demonym,
    afterArticle: one(lists.afterArticle),
    boilerplate: one(lists.boilerplate),
    stopwords: one(lists.stopwords),
  };
}

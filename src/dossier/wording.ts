/** Whose words each text of the format is. The checks follow from it, so that no text escapes them. */
import { z } from 'zod';
import { wordsOf } from './text.ts';

/**
 * Where a quotation inside the editors' words may stand: in the paragraphs that the record cites (or the part of it
 * that holds the words, where that cites some itself), anywhere in their sources, or in the paragraph of either of two
 * claims.
 */
export type DrawnFrom = 'paragraphs' | 'sources' | 'both claims';

export type Wording =
  | { words: 'editors'; drawnFrom: DrawnFrom }
  /** The speaker's own, between quotation marks in the source. */
  | { words: 'speaker' }
  /** The few words of a source that settle a fact. */
  | { words: 'source' }
  /** A name, a title as printed, or a word that records are compared by. */
  | { words: 'label' }
  /** A value of a form of its own, such as a date. */
  | { words: 'none'; cites?: 'paragraphs' | 'citations' };

export const NO_VALUE = 'no value stands here';

/** An excerpt is the few words that settle a fact. */
export const EXCERPT_MAX_WORDS = 12;

const wordings = z.registry<Wording>();

export const wordingOf = (schema: z.core.$ZodType): Wording | undefined => wordings.get(schema);

/** A row of the database is written by a parameter of some 100 KB. */
const MAX_CHARACTERS = 10_000;

/** In one form, however a file composes its letters: what is stored is what is searched. */
export const line = z
  .string()
  .trim()
  .normalize()
  .max(MAX_CHARACTERS, {
    error: ({ input }) =>
      `this text has ${String(input).length} characters, and ${MAX_CHARACTERS} are allowed`,
  });
const filled = line.min(1, NO_VALUE);
const worded = filled.regex(/[\p{L}\p{N}]/u, 'no word stands here');

const marked = <Schema extends z.ZodType>(schema: Schema, wording: Wording): Schema => {
  // The registry takes a schema for what it is marked as, so two fields must not share one.
  const own = schema.clone();
  wordings.add(own, wording);
  return own;
};

export const ownWords = (drawnFrom: DrawnFrom = 'paragraphs') =>
  marked(filled, { words: 'editors', drawnFrom });
export const spokenWords = () => marked(worded, { words: 'speaker' });
export const excerptOfSource = () => marked(worded, { words: 'source' });
/** As few where they are a quotation, so that it is known without the text, too. */
export const fewWordsOfSource = () =>
  marked(
    worded.refine((text) => wordsOf(text).length <= EXCERPT_MAX_WORDS, {
      error: ({ input }) => tooManyWords(wordsOf(String(input)).length),
    }),
    { words: 'source' },
  );
export const tooManyWords = (count: number, which?: string) =>
  `${count} words${which ? ` ${which}` : ''}: shorten them to the few that settle the fact, ${EXCERPT_MAX_WORDS} at most`;
export const label = () => marked(filled, { words: 'label' });
export const formed = <Schema extends z.ZodType>(schema: Schema) => marked(schema, { words: 'none' });
export const citing = <Schema extends z.ZodType>(schema: Schema, cites: 'paragraphs' | 'citations') =>
  marked(schema, { words: 'none', cites });

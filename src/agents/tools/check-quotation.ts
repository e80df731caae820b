import { z } from 'zod';
import { type Ask, Problem } from '../ask.ts';
import {
  type QuotedFragment,
  type StatementFilter,
  WordingsWith,
  type WordingsWithQuery,
} from '../documents.ts';
import { assertKnown } from '../known.ts';
import { limits } from '../limits.ts';
import {
  better,
  type Comparison,
  compare,
  NOTHING,
  stands,
  withoutMarkedLetters,
  withoutMarks,
} from '../quotation.ts';
import { about, edtf, named, printed } from '../shape.ts';
import type { Teller } from '../told.ts';
import { tool } from '../tool.ts';

const Place = z.object({
  speaker: named.nullable().describe('Whose words these are; null where they are the source’s own'),
  said: edtf.nullable(),
  quoted: z.string().describe('The whole wording, letter for letter'),
  ...printed,
  language: z.string(),
  page: z.string(),
});

export const checkQuotation = tool({
  name: 'check_quotation',
  title: 'Check a quotation',
  description:
    'Whether words stand letter for letter in a recorded wording, whose words they are and where they are printed; and where they nearly do, what differs. Check each quotation before you print it. Three dots stand for words that were left out.',
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(limits.maxQuotationCharacters)
      .describe('The quotation, with or without its quotation marks'),
    speaker: z.string().min(1).optional().describe('The slug of who is said to have said it, or for whom'),
    source: z.string().min(1).optional().describe('The slug of the document that is said to print it'),
  }),
  output: z.object({
    verdict: z
      .enum(['LETTER_FOR_LETTER', 'SAME_LETTERS_OTHER_MARKS', 'NEARLY', 'NOT_FOUND'])
      .describe(
        'SAME_LETTERS_OTHER_MARKS: only quotation marks, dashes, spaces or the comma or full stop at its end are set otherwise, or a letter is in square brackets, as in “[T]he”. NEARLY: it is no quotation of what is recorded; see differences. NOT_FOUND: not among the recorded wordings, which are not all that was said',
      ),
    differences: z
      .array(z.object({ recorded: z.string(), given: z.string() }))
      .describe('In the order of the text: the recorded words, and what was given in their place'),
    left_out: z
      .array(z.string())
      .describe(
        'The recorded words that three dots stand for, in their order: see that the quotation says the same without them',
      ),
    stands_in: z.array(Place).describe('Where it stands, or, of what it is nearest to, where that stands'),
    said_by_others: z
      .array(Place)
      .describe('Where it stands, though not by the speaker or in the source that was given'),
    ...about,
  }),
  async answer({ text: given, speaker, source }, { ask, teller }) {
    const text = withoutMarks(given);
    if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem('The argument text has no words: give the quotation');
    const named = { speaker, source };
    const { dataset, best, alike } = await nearest(text, named, ask, teller);
    const isAttributed = speaker !== undefined || source !== undefined;
    if (isAttributed && best.verdict === 'NOT_FOUND') {
      await assertKnown({ actor: speaker ? [speaker] : [], source: source ? [source] : [] }, ask);
    }
    // Right words in the wrong mouth.
    const elsewhere =
      isAttributed && best.verdict !== 'LETTER_FOR_LETTER' ? await nearest(text, {}, ask, teller) : null;
    const isOfOthers = elsewhere && stands(elsewhere.best) && better(elsewhere.best, best) < 0;
    if (alike.length > limits.maxPlaces) {
      teller.cut.push(`It stands in ${alike.length} wordings: ${limits.maxPlaces} are named`);
    }
    const place = ({ document, ...place }: Candidate) => ({ ...place, source: teller.source(document) });
    return {
      verdict: best.verdict,
      differences: best.differences.map(({ wording, text }) => ({ recorded: wording, given: text })),
      left_out: best.leftOut,
      stands_in: alike.slice(0, limits.maxPlaces).map(place),
      said_by_others: isOfOthers ? elsewhere.alike.slice(0, limits.maxPlaces).map(place) : [],
      ...teller.about(dataset),
    };
  },
});

interface Attributed {
  speaker?: string | undefined;
  source?: string | undefined;
}

/** The wordings that the text is nearest to, all those to which it is as near. */
async function nearest(text: string, named: Attributed, ask: Ask, teller: Teller) {
  const { candidates, dataset } = await candidatesFor(text, named, ask, teller);
  const compared = candidates
    .map((candidate) => ({ candidate, found: compare(text, candidate.quoted) }))
    .sort((a, b) => better(a.found, b.found));
  const best: Comparison = compared[0]?.found ?? NOTHING;
  const alike = compared.filter(({ found }) => better(found, best) === 0).map(({ candidate }) => candidate);
  return { dataset, best, alike: best.verdict === 'NOT_FOUND' ? [] : alike };
}

type Candidate = Omit<z.infer<typeof Place>, 'source'> & { document: Parameters<Teller['source']>[0] };

/** A quotation has its words beside each other: those of each window of this size are looked for together. */
const WINDOW = 4;
const WINDOWS = 6;
/** A search takes 32, and some are two to it. */
const MOST_WORDS = 16;

/** What may be quoted: wordings with all of its words, or with those of a window, where some are other words. */
async function candidatesFor(text: string, { speaker, source }: Attributed, ask: Ask, teller: Teller) {
  // Quotation marks within would be taken for the search's own.
  const words = withoutMarkedLetters(text)
    .replaceAll(/["“”„«»…]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const within: StatementFilter = {
    ...(speaker && { speaker: [speaker] }),
    ...(source && { source: [source] }),
  };
  const filter = (text: string[]): StatementFilter => ({ ...within, text: text.join(' ') });
  const windows = windowsOf(words);
  const [a, b, c, d, e, f] = Array.from({ length: WINDOWS }, (_, index) =>
    filter(windows[index] ?? words.slice(0, WINDOW)),
  );
  const whole = filter(words.slice(0, MOST_WORDS));
  const sources = source ? { source: [source] } : {};
  const texts = [words.slice(0, MOST_WORDS), ...windows].map((each) => ({ text: each.join(' ') }));
  const { dataset, events, ...found } = await ask(WordingsWith, {
    ...{ whole, a, b, c, d, e, f },
    first: limits.maxRecords,
    // Words that a source writes itself are not what a speaker said.
    events: { ...sources, or: speaker ? [] : texts },
    firstEvents: limits.maxEventsOfWords,
    claims: sources,
    firstClaims: limits.maxClaimsOfEvent,
  });
  if (events.totalCount > events.edges.length) {
    teller.cut.push(
      `Sources write these words of ${events.totalCount} events: the claims of ${events.edges.length} were looked through. Give a longer part of the text, or the source`,
    );
  }
  const quoted = Object.values(found).flatMap((each) => quotedIn(each, teller));
  const all = [...quoted, ...settledIn(events, teller)].filter(
    ({ document }) => source === undefined || document.slug === source,
  );
  const byPlace = new Map(
    all.map((each) => [[each.page, each.document.slug, each.paragraph, each.quoted].join('\n'), each]),
  );
  return { candidates: [...byPlace.values()], dataset };
}

/** Spread over the text, the first and the last among them. */
function windowsOf(words: string[]): string[][] {
  const last = Math.max(words.length - WINDOW, 0);
  const starts = Array.from({ length: WINDOWS }, (_, index) => Math.round((last * index) / (WINDOWS - 1)));
  return [...new Set(starts)].map((start) => words.slice(start, start + WINDOW));
}

const quotedIn = ({ edges }: QuotedFragment, teller: Teller): Candidate[] =>
  edges.flatMap(({ node: { slug, speaker, saidAt, renderings } }) =>
    renderings
      .filter(({ directness }) => directness === 'VERBATIM')
      .map(({ text, locator, language, source }) => ({
        speaker,
        said: saidAt.edtf,
        quoted: text,
        paragraph: locator,
        language,
        page: teller.page('statement', slug),
        document: source,
      })),
  );

/** The words of a source that settle a figure or another claim. */
const settledIn = ({ edges }: WordingsWithQuery['events'], teller: Teller): Candidate[] =>
  edges.flatMap(({ node: { slug: event, claims } }) => {
    if (claims.totalCount > claims.edges.length) {
      teller.cut.push(
        `${claims.edges.length} of the ${claims.totalCount} claims about ${event} were looked through: give the source`,
      );
    }
    return claims.edges.flatMap(({ node: { slug, excerpt, locator, source } }) => {
      const { language, ...document } = source;
      const place = { speaker: null, said: null, paragraph: locator, language, document };
      return excerpt === null ? [] : [{ ...place, quoted: excerpt, page: teller.claim(event, slug) }];
    });
  });

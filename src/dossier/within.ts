/**
 * Records that stand within others: the statements of an utterance, which are its points, and the claims of a statement,
 * which are its speaker's. Each takes from what is around it what it does not say itself.
 */
import type { Entry } from './entries.ts';
import { entriesOf, itemsOf, type Part, withContent, withEntries, wordsOf } from './part.ts';
import { DEFINED_BY, filled, SPOKEN_ONCE } from './shorthand.ts';

export function statementsWithin(slug: string, utterance: Part): [slug: string, statement: Part][] {
  const entries = entriesOf(utterance);
  const statements = entries?.get('statements');
  const shared = new Map([...(entries ?? [])].filter(([key]) => SPOKEN_ONCE.includes(key)));
  shared.set('utterance', named(utterance, slug));
  return [...((statements && entriesOf(statements)) ?? [])].map(([point, statement]) => {
    const defines = entriesOf(statement)?.has(DEFINED_BY.statements);
    return [point, defines ? filled(statement, withContent(utterance, shared)) : statement];
  });
}

/** The points of utterances among them. */
export const withPoints = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry): Entry[] => {
    const { kind, slug: utterance, path, part } = entry;
    if (kind !== 'utterances' || !part) return [entry];
    const points = statementsWithin(utterance, part);
    return [
      entry,
      ...points.map(([slug, point]) => ({ kind: 'statements', slug, path, part: point }) as const),
    ];
  });

/** `event` is missing where neither the claim names one nor what is around it has exactly one. */
export interface ClaimWithin {
  event: Part | undefined;
  claim: Part;
}

/** The claims that one file has of a statement, each about the event that it names, or the only one that it answers or is about. */
export function claimsWithin(slug: string, entry: Part, statement: Part): ClaimWithin[] {
  const only = onlyEventOf(entry) ?? onlyEventOf(statement);
  const speaker = entriesOf(statement)?.get('speaker');
  const said = new Map([
    ['statement', named(statement, slug)],
    ...(speaker ? [['claimant', speaker] as const] : []),
  ]);
  return listed(entriesOf(entry)?.get('claims')).map((claim) => {
    const event = entriesOf(claim)?.get('event') ?? only;
    return { event, claim: filled(withEntries(claim, { event: undefined }), withContent(statement, said)) };
  });
}

function onlyEventOf(statement: Part): Part | undefined {
  const entries = entriesOf(statement);
  const answered = listed(entries?.get('responds-to')).flatMap((each) => entriesOf(each)?.get('event') ?? []);
  const events = new Map(
    [...listed(entries?.get('about')), ...answered].map((event) => [wordsOf(event), event]),
  );
  return events.size === 1 ? [...events.values()][0] : undefined;
}

const listed = (part: Part | undefined): readonly Part[] => (part && itemsOf(part)) ?? [];

/** The slug of a record, as a value that leads to it. */
const named = (record: Part, slug: string): Part => ({ ...record, node: record.anchor, content: slug });

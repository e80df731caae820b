/** Facts of a source in the order of its paragraphs; what spans several stands at the first of them. */
import type { Detail, Fact, Subject } from './facts.ts';
import { endWords, firstParagraph, lastParagraph, startWords } from './paragraph.ts';

/** What one paragraph tells of one subject. */
export interface Part {
  about: Subject;
  details: Detail[];
  /** Whether no paragraph before this one tells of it. */
  isFirst: boolean;
}

export interface Paragraph {
  /** 0 for what names no paragraph. */
  number: number;
  /** `¶4`, `p. 12`, `00:12:31`; empty where none is named. */
  start: string;
  /** The last place up to which a fact goes that begins here; empty where none goes further. */
  end: string;
  parts: Part[];
}

const ORDER: Subject['kind'][] = ['event', 'statement', 'actor'];

export function paragraphsOf(facts: Fact[]): Paragraph[] {
  const paragraphs = [...Map.groupBy(facts, ({ locator }) => firstParagraph(locator))]
    .sort(([one], [other]) => one - other)
    .map(([number, here]) => ({
      number,
      start: startWords(here[0]?.locator ?? null),
      end: endOf(number, here),
      parts: partsOf(here),
    }));
  const seen = new Set<string>();
  for (const part of paragraphs.flatMap(({ parts }) => parts)) {
    part.isFirst = !seen.has(subjectKey(part.about));
    seen.add(subjectKey(part.about));
  }
  return paragraphs;
}

function endOf(number: number, here: Fact[]): string {
  const [furthest] = here.toSorted((a, b) => lastParagraph(b.locator) - lastParagraph(a.locator));
  return furthest && lastParagraph(furthest.locator) > number ? endWords(furthest.locator) : '';
}

/** With an empty one of this number, where there is none: an address may name it. 0 is no number. */
export function withNumber(number: number, paragraphs: Paragraph[]): Paragraph[] {
  if (!number || paragraphs.some((paragraph) => paragraph.number === number)) return paragraphs;
  return [...paragraphs, { number, start: `¶${number}`, end: '', parts: [] }].sort(
    (one, other) => one.number - other.number,
  );
}

function partsOf(facts: Fact[]): Part[] {
  const statements = new Map(facts.map(({ about }) => [subjectKey(about), about]));
  const parts = new Map<string, Part>();
  for (const { about, detail } of facts) {
    // What a statement tells of an event stands with the statement, where that stands in the same paragraph.
    const carrier = detail.kind === 'claim' && statements.get(`statement ${detail.claim.statement?.slug}`);
    const subject = carrier || about;
    const part = parts.get(subjectKey(subject)) ?? { about: subject, details: [], isFirst: false };
    part.details.push(detail);
    parts.set(subjectKey(subject), part);
  }
  return [...parts.values()].sort(
    (one, other) => ORDER.indexOf(one.about.kind) - ORDER.indexOf(other.about.kind),
  );
}

const subjectKey = ({ kind, slug }: Subject): string => `${kind} ${slug}`;

/** The details of one kind. */
export const only = <Kind extends Detail['kind']>(kind: Kind, details: Detail[]) =>
  details.filter((detail): detail is Extract<Detail, { kind: Kind }> => detail.kind === kind);

/** By which words each record is known: its slug, its name or title, and every other spelling. As written, unchecked. */
import { KINDS, type Kind } from '../../schema/kinds.ts';
import type { Written } from './read.ts';

export interface Labelled {
  kind: Kind;
  slug: string;
  /** Its name, title or summary. */
  label: string;
  /** Other names. */
  names: readonly string[];
  /** What else its words are: quotations, and who speaks. */
  texts: readonly string[];
}

type Records = Written['records'];

export function labelledIn(records: Records): Labelled[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    Object.entries(records[kind]).map(([slug, record]) => labelled(kind, slug, mapping(record))),
  );
}

function labelled(kind: Kind, slug: string, record: Record<string, unknown>): Labelled {
  const { name, title, question, summary } = record;
  const [label = slug, ...more] = [name, title, question, summary].flatMap(words);
  const renderings = list(record.renderings).flatMap(({ verbatim, paraphrase }) => [verbatim, paraphrase]);
  return {
    kind,
    slug,
    label,
    names: list(record.names).flatMap((each) => words(each.name)),
    texts: [...more, ...[...renderings, record.speaker, record.author].flatMap(words)],
  };
}

const words = (value: unknown): string[] => (typeof value === 'string' && value ? [value] : []);
const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(mapping) : []);

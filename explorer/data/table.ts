/** A kind of record as a table: what the API is asked for it, and what its columns hold. */
import type { AnyVariables } from 'urql';
import type { PageDocument } from '../api/document.ts';
import type { ReleaseFragment } from '../api/documents.ts';
import type { Ask } from '../rendered.ts';
import { answersTo } from './asking.ts';

/** A list has its texts in one cell of a CSV file, and is a list in JSON. */
export type Cell = string | number | boolean | null | readonly string[];

export type Row = Record<string, Cell>;

/** Where and of which data a file is. */
export interface Release {
  origin: string;
  version: string;
  updatedAt: string;
  licence: string;
}

export interface Meaning {
  name: string;
  /** The fields of the schema that say what it means: `Event.occurred` and, of that, `FuzzyDate.earliest`. */
  of: readonly string[];
  /** What these do not say. */
  note?: string;
  /** Where it is another than that of the last of these fields. */
  format?: string;
}

export interface Column<Of> extends Meaning {
  value(of: Of, release: Release): Cell;
}

interface Connection<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Node }[];
}

/** Of a file what one question asks for, page by page. */
export interface Part<Of> {
  /** Of the question: where it is another, the file is another one. */
  id: string;
  /** A page says of which data it is, where it is of any. */
  pages(variables: object, ask: Ask): AsyncIterable<{ version: string | null; records: Of[] }>;
}

/** Where nothing says of which data an answer is. */
export const UNKNOWN = 'unknown';

/** Each record of a list stands for itself, or for those of a list in it. */
export const part = <
  Data extends { dataset: ReleaseFragment | null },
  Variables extends AnyVariables,
  Node,
  Of,
>(
  document: PageDocument<Data, Variables>,
  listOf: (data: Data) => Connection<Node>,
  recordsOf: (node: Node) => Of[],
): Part<Of> => ({
  id: document.documentId,
  async *pages(variables, ask) {
    for await (const data of answersTo(document, variables, (data) => listOf(data).pageInfo, ask)) {
      const records = listOf(data).edges.flatMap(({ node }) => recordsOf(node));
      yield { version: data.dataset?.version ?? UNKNOWN, records };
    }
  },
});

interface Definition<Of> {
  /** In the plural, as its files are called. */
  kind: string;
  /** One of them, as a line of NDJSON names it. */
  record: string;
  /** What the schema calls it, where it is in the schema. */
  of?: string;
  parts: readonly Part<Of>[];
  /** Where its page is. */
  pathOf(of: Of): string;
  columns: readonly Column<Of>[];
}

export interface Table extends Pick<Definition<never>, 'kind' | 'record' | 'of'> {
  parts: readonly Part<unknown>[];
  columns: readonly Meaning[];
  rowOf(record: unknown, release: Release): Row;
}

export function table<Of>({ parts, pathOf, columns, ...names }: Definition<Of>): Table {
  const all: Column<Of>[] = [...columns, ...alone(pathOf)];
  return {
    ...names,
    parts,
    columns: all,
    rowOf: (of, release) =>
      Object.fromEntries(all.map(({ name, value }) => [name, value(of as Of, release)])),
  };
}

/** What makes a row stand alone, wherever it is copied to. */
const alone = <Of>(pathOf: (of: Of) => string): Column<Of>[] => [
  {
    name: 'address',
    of: [],
    note: 'The page of the record, or the page that shows it.',
    value: (of, { origin }) => `${origin}${pathOf(of)}`,
  },
  { name: 'data_version', of: ['Dataset.version'], value: (_, { version }) => version },
  { name: 'licence', of: ['Dataset.licence'], value: (_, { licence }) => licence },
];

/** A search over the rows: which records have all the words, and which of them comes first. */
import { type Search, searchFor, spellingsSought, wordsIn } from '../../schema/search.ts';
import type { Asked } from './filters.ts';
import { pageOf } from './pages.ts';
import type { Row, Rows, Table } from './rows.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Around a name or a title, where a word cannot stand. */
const [START, END] = ['<', '>'];

interface Document {
  /** The words of its names or its title, each between two marks. */
  called: string[];
  /** All words, texts after one another. */
  all: string[];
  label: string;
}

interface Kind {
  type: string;
  table: Table;
  label: string;
  isNamed?: boolean;
  /** Besides those, what can be found of it. */
  called: (row: Row, rows: Rows) => string[];
  texts: (row: Row, rows: Rows) => (string | null)[];
}

/** In the order of their numbers. */
const KINDS: readonly Kind[] = [
  {
    ...{ type: 'EVENT', table: 'events', label: 'title', called: ({ title }) => [title] },
    texts: (row, rows) => [
      row.summary,
      ...wordsOfDate(row.occurred_edtf),
      ...claimsOf(rows.having('claims', 'event_id', row.id)),
    ],
  },
  {
    ...{ type: 'STATEMENT', table: 'statements', label: 'summary', called: () => [] },
    texts: (row, rows) => [
      row.summary,
      ...rows.having('renderings', 'statement_id', row.id).map(({ text }) => text),
      ...wordsOfDate(row.said_edtf),
      ...claimsOf(rows.having('claims', 'statement_id', row.id)),
      row.channel === 'UNKNOWN' ? null : row.channel.replaceAll('_', ' '),
    ],
  },
  {
    ...{ type: 'ACTOR', table: 'actors', label: 'name', isNamed: true },
    called: ({ id, name }, rows) => [
      name,
      ...rows.having('actor_names', 'actor_id', id).map((row) => row.name),
    ],
    texts: ({ summary }) => [summary],
  },
  {
    ...{ type: 'SOURCE', table: 'sources', label: 'title', called: ({ title }) => [title] },
    texts: ({ published_edtf }) => wordsOfDate(published_edtf),
  },
  {
    ...{ type: 'PLACE', table: 'places', label: 'name', isNamed: true },
    ...{ called: ({ name }) => [name], texts: () => [] },
  },
];

function wordsOfDate(edtf: string | null): string[] {
  if (edtf === null) return [];
  const days = edtf.split('/').flatMap((end) => {
    const [, year, month, day] =
      /^(\d{4})(?:-([01]\d))?(?:-([0-3]\d))?/.exec(end.replaceAll(/[?~%]/g, '')) ?? [];
    return year ? [[day && `${Number(day)}`, month && MONTHS[Number(month) - 1], year].join(' ')] : [];
  });
  return [days.join(' '), edtf.replace('T', ' ')];
}

const claimsOf = (claims: readonly Row[]): string[] =>
  claims.flatMap(({ text, qualifier, low, best, high, unit, excerpt }) => [
    text,
    qualifier === null ? '' : `${best ?? `${low} ${high}`} ${unit ?? ''}`,
    excerpt ?? '',
  ]);

const foldedIn = (text: string | null): string[] => wordsIn(text ?? '').map(({ folded }) => folded);

const documents = new WeakMap<Row, Document>();

function documentOf(row: Row, kind: Kind, rows: Rows): Document {
  const known = documents.get(row);
  if (known) return known;
  const called = kind.called(row, rows).flatMap((text) => [START, ...foldedIn(text), END]);
  const texts = kind.texts(row, rows).flatMap(foldedIn);
  const document = { called, all: [...called, START, ...texts], label: row[kind.label] };
  documents.set(row, document);
  return document;
}

/** Side by side, the last of them as the beginning of a word where it is open. */
function stands(parts: readonly string[], words: readonly string[], isOpen = false): boolean {
  return words.some((_, at) =>
    parts.every((part, index) => {
      const word = words[at + index] ?? '';
      return word === part || (isOpen && index === parts.length - 1 && word.startsWith(part));
    }),
  );
}

/** For each word that is sought, whether it is among these. */
function found({ sought, isOpen }: Search, words: readonly string[]): boolean[] {
  return spellingsSought(sought).map((spellings, index) =>
    spellings.some((each) => stands(each.split(' '), words, isOpen && index === sought.length - 1)),
  );
}

function gradeOf(search: Search, { called }: Document, { isNamed }: Kind): number {
  const whole = search.words.flatMap((word) => word.split(' '));
  if (stands([START, ...whole, END], called)) return 0;
  const there = found(search, called);
  if (there.every(Boolean)) return isNamed ? 1 : 2;
  return there.some(Boolean) ? 3 : 4;
}

/** Whether it has all the words. */
export function hasWords(row: Row, text: string, rows: Rows): boolean {
  const search = searchFor(text);
  const kind = KINDS.find(({ table }) => table === row.table);
  return Boolean(
    kind && search.sought.length && found(search, documentOf(row, kind, rows).all).every(Boolean),
  );
}

export function searchPage(args: Record<string, Asked>, rows: Rows) {
  const search = searchFor(args.text);
  const kinds = KINDS.filter(({ type }) => args.types?.includes(type) ?? true);
  const keys = new Map<Row, unknown[]>();
  for (const kind of search.sought.length ? kinds : []) {
    for (const row of rows.all(kind.table)) {
      const document = documentOf(row, kind, rows);
      if (!found(search, document.all).every(Boolean)) continue;
      const size = [...document.label].length;
      keys.set(row, [gradeOf(search, document, kind), size, KINDS.indexOf(kind), row.slug]);
    }
  }
  const words = search.words.map((word) => (search.sought.includes(word) ? word : `(${word})`)).join(' ');
  const order = `${JSON.stringify(words)} by place ${kinds.map(({ type }) => type).join(' ')}`;
  const listed = { rows: [...keys.keys()], coordinate: 'Query.search', parent: '', order };
  return { ...pageOf({ ...listed, key: (row) => keys.get(row) ?? [] }, args), complete: true };
}

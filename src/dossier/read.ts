/** From files to records as written, and from a record's path back to the line and column where it stands. */
import { realpathSync } from 'node:fs';
import type { Kind } from '../../schema/kinds.ts';
import { type Assembled, assembled } from './assembled.ts';
import { type Entry, entriesOfFile } from './entries.ts';
import { type DossierFile, problemAt, readDossierFile } from './file.ts';
import { filesAt } from './files-at.ts';
import { KIND_KEYS, type KnownSlugs } from './format.ts';
import { type SlugNow, slugsOfEntries } from './former-names.ts';
import { type Part, placeOf, plain, wordsOf } from './part.ts';
import { didYouMean, type Problem } from './problem.ts';
import { type Coming, withoutComing } from './steps/coming.ts';

export type Path = readonly PropertyKey[];

/** A dossier to read: a path, or a text that stands in no file, with the name that its problems give as its path. */
export type Input = string | Text;
export interface Text {
  path: string;
  text: string;
}

/** All dossiers read together. */
export interface Written extends Pick<Assembled, 'saidIn' | 'within'> {
  files: number;
  /** What stands in each of them. */
  texts: Text[];
  /** By slug; the values are text, lists and mappings of text, as yet unchecked. */
  records: Record<Kind, Record<string, unknown>>;
  /** Nothing where some records could not be read, so that no slug can be said to be missing. */
  known?: KnownSlugs;
  problems: Problem[];
  /** Texts that may not be read as they are meant. */
  warnings: Problem[];
  /** Some records could not be read, so nothing is known about what none of them says. */
  incomplete: boolean;
  /**
   * Where `[kind, slug, …]` stands: its value, or its key where the key itself is at fault. Where there is no such
   * thing, what it is missing from.
   */
  problem: (path: Path, message: string, part?: 'key' | 'value') => Problem;
}

/** Paths are files, and folders whose `*.yaml` files are read. */
/** What stands in files, before it is put together. */
export interface ReadFiles {
  /** How many were asked for. */
  found: number;
  files: DossierFile[];
  entries: Entry[];
  /** The documents that files are about, by the slug that stands there. */
  documents: Part[];
  problems: Problem[];
  warnings: Problem[];
  /** Problems that keep records from being read. */
  unread: Problem[];
}

/** The records that are wanted, where not all files were read, and what is known of those that they refer to. */
export interface Near {
  isWanted: (kind: Kind, slug: string) => boolean;
  context: Record<Kind, Record<string, unknown>>;
  /** What a record that is not among the entries is called now. */
  slugNow: SlugNow;
  /** What later files define. */
  coming?: Coming;
}

export const readDossiers = (inputs: readonly Input[]): Written => putTogether(readFiles(inputs));

export function readFiles(inputs: readonly Input[]): ReadFiles {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const unread: Problem[] = [];
  const found = filesOf(inputs, unread);
  const files = found.flatMap((file) => readDossierFile(file, problems, warnings) ?? []);
  const read = files.map((file) => entriesOfFile(file, problems, unread));
  const entries = read.flatMap((file) => file.entries);
  const documents = read.flatMap(({ document }) => document ?? []);
  return { found: found.length, files, entries, documents, problems, warnings, unread };
}

export function putTogether(read: ReadFiles, near?: Near): Written {
  const { files, entries, unread } = read;
  const problems = [...read.problems];
  const warnings = [...read.warnings];
  const own = slugsOfEntries(entries);
  const slugNow: SlugNow = (kind, slug) => own(kind, slug) ?? near?.slugNow(kind, slug);
  const { records: parts, ...found } = assembled(entries, slugNow, problems, warnings, near);
  const coming = near?.coming;
  const isThere = (kind: Kind, slug: string) =>
    parts.get(kind)?.has(slug) || slug in (near?.context[kind] ?? {});
  if (coming) {
    withoutComing(
      parts,
      (kind, slug) => coming.has(kind, slug) && !isThere(kind, slugNow(kind, slug) ?? slug),
      coming,
    );
  }
  const known = ofEachKind((kind) => new Set<string>(parts.get(kind)?.keys()));
  for (const kind of KIND_KEYS) {
    for (const slug of Object.keys(near?.context[kind] ?? {})) known[kind].add(slug);
  }
  for (const { kind, slug } of entries) known[kind].add(slug);
  for (const document of read.documents) {
    const slug = wordsOf(document);
    if (!slug || known.sources.has(slugNow('sources', slug) ?? slug)) continue;
    if (coming?.has('sources', slug)) continue;
    const near = didYouMean(slug, known.sources);
    problems.push(problemAt(document.file, document.node, `there is no source "${slug}"${near}`));
    // Said once, not for each citation of it.
    known.sources.add(slug);
  }
  return {
    files: files.length,
    texts: files.map(({ path, text }) => ({ path, text })),
    records: ofEachKind((kind) => {
      const records = Object.create(null) as Record<string, unknown>;
      for (const [slug, part] of parts.get(kind) ?? []) records[slug] = plain(part);
      return records;
    }),
    ...found,
    known: unread.length || files.length < read.found ? undefined : known,
    problems: [...unread, ...problems],
    warnings,
    incomplete: unread.length + problems.length > 0,
    problem([kind, slug, ...rest], message, key = 'value') {
      const part = parts.get(kind as Kind)?.get(String(slug));
      if (!part) throw new Error(`No dossier holds ${String(kind)}/${String(slug)}`);
      const { file, node } = placeOf(part, rest, key);
      return problemAt(file, node, message);
    },
  };
}

/** Each file once, however often it is named, and each where it is named first. */
function filesOf(inputs: readonly Input[], problems: Problem[]): Input[] {
  const seen = new Set<string>();
  const isNew = (file: string) => seen.size < seen.add(realpathSync(file)).size;
  return inputs.flatMap((input): Input[] => {
    if (typeof input !== 'string') return [input];
    const found = filesAt(input);
    if (typeof found !== 'string') return found.filter(isNew);
    problems.push({ path: input || '""', line: 1, column: 1, message: found });
    return [];
  });
}

function ofEachKind<Held>(make: (kind: Kind) => Held): Record<Kind, Held> {
  return Object.fromEntries(KIND_KEYS.map((kind) => [kind, make(kind)])) as Record<Kind, Held>;
}

/** From files to records as written, and from a record's path back to the line and column where it stands. */
import { realpathSync } from 'node:fs';
import type { Kind } from '../../schema/kinds.ts';
import { type Entry, entriesOfFile, nameOf } from './entries.ts';
import { problemAt, readDossierFile } from './file.ts';
import { filesAt } from './files-at.ts';
import { KIND_KEYS, type KnownSlugs } from './format.ts';
import { isNowCalled, type SlugNow, slugsOfEntries } from './former-names.ts';
import { joined } from './joined.ts';
import { type Part, placeOf, plain, withContent, withEntries, wordsOf } from './part.ts';
import { didYouMean, type Problem } from './problem.ts';
import { DEFINED_BY } from './shorthand.ts';
import { claimsWithin, statementsWithin } from './within.ts';

export type Path = readonly PropertyKey[];

/** A dossier to read: a path, or a text that stands in no file, with the name that its problems give as its path. */
export type Input = string | Text;
export interface Text {
  path: string;
  text: string;
}

/** All dossiers read together. */
export interface Written {
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
export function readDossiers(inputs: readonly Input[]): Written {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  /** Problems that keep records from being read. */
  const unread: Problem[] = [];
  const found = filesOf(inputs, unread);
  const files = found.flatMap((file) => readDossierFile(file, problems, warnings) ?? []);
  const read = files.map((file) => entriesOfFile(file, problems, unread));
  const entries = read.flatMap((file) => file.entries);
  const slugNow = slugsOfEntries(entries);
  const parts = recordsOf(entries, slugNow, problems, warnings);
  const known = ofEachKind((kind) => new Set<string>(parts.get(kind)?.keys()));
  for (const { kind, slug } of entries) if (isKind(kind)) known[kind].add(slug);
  for (const { document } of read) {
    const slug = wordsOf(document);
    if (!document || !slug || known.sources.has(slugNow('sources', slug) ?? slug)) continue;
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
    known: unread.length || files.length < found.length ? undefined : known,
    problems: [...unread, ...problems],
    warnings,
    incomplete: unread.length + problems.length > 0,
    problem([kind, slug, ...rest], message, key = 'value') {
      const part = parts.get(String(kind))?.get(String(slug));
      if (!part) throw new Error(`No dossier holds ${String(kind)}/${String(slug)}`);
      const { file, node } = placeOf(part, rest, key);
      return problemAt(file, node, message);
    },
  };
}

/** Those within others are put where they belong first: an utterance's statements, then a statement's claims. */
function recordsOf(
  entries: readonly Entry[],
  slugNow: SlugNow,
  problems: Problem[],
  warnings: Problem[],
): Map<string, Map<string, Part>> {
  const said = new Map(Object.keys(DEFINED_BY).map((kind) => [kind, new Map<string, Part[]>()]));
  const say = (kind: string, written: string, part: Part) => {
    const slug = slugNow(kind, written) ?? written;
    if (slug !== written) {
      const message = isNowCalled(nameOf(kind), written, slug);
      warnings.push({ ...problemAt(part.file, part.anchor, message), isWarning: true });
    }
    const parts = said.get(kind)?.get(slug);
    if (parts) parts.push(part);
    else said.get(kind)?.set(slug, [part]);
  };
  for (const { kind, slug, part } of entries) if (part) say(kind, slug, part);
  const records = new Map<string, Map<string, Part>>();
  const join = (kind: keyof typeof DEFINED_BY) => {
    const parts = said.get(kind) as Map<string, Part[]>;
    const all = joined({ name: nameOf(kind), definedBy: DEFINED_BY[kind], parts }, problems);
    records.set(kind, all);
    return all;
  };
  for (const [slug, utterance] of join('utterances')) {
    for (const [point, statement] of statementsWithin(slug, utterance)) say('statements', point, statement);
    records.get('utterances')?.set(slug, withEntries(utterance, { statements: undefined }));
  }
  for (const [slug, statement] of join('statements')) {
    for (const { event, claim } of said
      .get('statements')
      ?.get(slug)
      ?.flatMap((entry) => claimsWithin(slug, entry, statement)) ?? []) {
      const about = wordsOf(event);
      if (event && about) {
        say('events', about, {
          ...event,
          anchor: event.node,
          content: new Map([['claims', withContent(claim, [claim])]]),
        });
      } else {
        problems.push(problemAt(claim.file, claim.node, NO_EVENT));
      }
    }
    records.get('statements')?.set(slug, withEntries(statement, { claims: undefined }));
  }
  for (const kind of Object.keys(DEFINED_BY) as (keyof typeof DEFINED_BY)[]) {
    if (!records.has(kind)) join(kind);
  }
  return records;
}

const NO_EVENT =
  '"event" is missing: a claim of a statement names its event, unless the statement is about one event or answers one';

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

const isKind = (key: string): key is Kind => (KIND_KEYS as readonly string[]).includes(key);

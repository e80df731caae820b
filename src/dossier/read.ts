/** From files to records as written, and from a record's path back to the line and column where it stands. */
import { globSync, realpathSync, statSync } from 'node:fs';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { type DossierFile, problemAt, readDossierFile, repeated, textOf } from './file.ts';
import { KIND_KEYS, type KnownSlugs } from './format.ts';
import { didYouMean, type Problem } from './problem.ts';

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
  const origins = new Map<string, { file: DossierFile; pair: Pair }>();
  const records = ofEachKind(() => Object.create(null) as Record<string, unknown>);
  const known = ofEachKind(() => new Set<string>());
  const found = filesOf(inputs, unread);
  const files = found.flatMap((file) => readDossierFile(file, problems, warnings) ?? []);
  for (const file of files) {
    for (const { kind, pair } of recordsOf(file, unread)) {
      const slug = textOf(pair.key);
      known[kind].add(slug);
      const first = origins.get(`${kind}/${slug}`);
      if (first) {
        problems.push(repeated(file, pair, `${KINDS[kind].name} "${slug}"`, first.file, first.pair));
        continue;
      }
      origins.set(`${kind}/${slug}`, { file, pair });
      const content = contentOf(file, pair, unread);
      if (content !== undefined) records[kind][slug] = content;
    }
  }
  return {
    files: files.length,
    texts: files.map(({ path, text }) => ({ path, text })),
    records,
    known: unread.length || files.length < found.length ? undefined : known,
    problems: [...unread, ...problems],
    warnings,
    incomplete: unread.length + problems.length > 0,
    problem([kind, slug, ...rest], message, part = 'value') {
      const origin = origins.get(`${String(kind)}/${String(slug)}`);
      if (!origin) throw new Error(`No dossier holds ${String(kind)}/${String(slug)}`);
      return problemAt(origin.file, locate(origin.file.document, origin.pair, rest, part), message);
    },
  };
}

function* recordsOf(file: DossierFile, problems: Problem[]): Generator<{ kind: Kind; pair: Pair }> {
  const { contents } = file.document;
  if (!textOf(contents) && !isMap(contents) && !isSeq(contents)) {
    problems.push(problemAt(file, contents, `the file is empty: a dossier has ${KIND_KEYS.join(', ')}`));
    return;
  }
  for (const { key, value } of entriesOf(file, contents, problems)) {
    const kind = textOf(key);
    if (isKind(kind)) for (const pair of entriesOf(file, value, problems)) yield { kind, pair };
    else problems.push(problemAt(file, key, `unknown key "${kind}"${didYouMean(kind, KIND_KEYS)}`));
  }
}

/** Each file once, however often it is named. */
function filesOf(inputs: readonly Input[], problems: Problem[]): Input[] {
  const files = new Map<string, string>();
  for (const path of inputs.filter((input) => typeof input === 'string')) {
    const found = filesAt(path);
    if (typeof found === 'string') problems.push({ path: path || '""', line: 1, column: 1, message: found });
    else for (const file of found) if (!files.has(realpathSync(file))) files.set(realpathSync(file), file);
  }
  // What a file repeats of a text is reported in the file, where it can be mended.
  return [...inputs.filter((input) => typeof input !== 'string'), ...files.values()];
}

/** What stands there, or why nothing can be read. Drafts are read where they are named. */
export function filesAt(path: string): string[] | string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'there is no such file or folder';
  if (found.isFile()) return [path];
  if (!found.isDirectory()) return 'this is neither a file nor a folder';
  const folder = path.replace(/\/+$/, '');
  const files = globSync('**/*.{yaml,yml}', { cwd: path, exclude: ['drafts/**'] })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return files.length ? files.sort() : 'no dossier (*.yaml, *.yml) stands in this folder';
}

function entriesOf(file: DossierFile, node: unknown, problems: Problem[]): Pair[] {
  if (isMap(node)) return node.items.filter(({ key }) => isScalar(key));
  if (isScalar(node) && node.value === '') return [];
  problems.push(problemAt(file, node, 'a mapping is wanted here: "key: value" lines'));
  return [];
}

function contentOf(file: DossierFile, { key, value }: Pair, problems: Problem[]): unknown {
  try {
    return isNode(value) ? value.toJS(file.document) : '';
  } catch (error) {
    // The YAML library takes aliases of aliases of aliases for an attack.
    if (!(error instanceof ReferenceError)) throw error;
    problems.push(problemAt(file, key, 'YAML: aliases of aliases multiply here: write the values out'));
    return undefined;
  }
}

function locate(document: Document.Parsed, start: Pair, path: Path, part: 'key' | 'value'): unknown {
  let anchor = start.key;
  let node = start.value;
  for (const step of path) {
    // A step may lead nowhere: a single value stands for a list of one, and a paragraph for `{ para: … }`.
    const here = isAlias(node) ? node.resolve(document) : node;
    if (isMap(here)) {
      const pair = here.items.find(({ key }) => textOf(key) === String(step));
      if (!pair && typeof step === 'number') continue;
      if (!pair) return anchor;
      anchor = pair.key;
      node = pair.value;
    } else if (isSeq(here) && typeof step === 'number') {
      if (here.items[step] === undefined) return anchor;
      anchor = here.items[step];
      node = here.items[step];
    }
  }
  const empty = !isNode(node) || (isScalar(node) && node.range?.[0] === node.range?.[1]);
  return empty || part === 'key' ? anchor : node;
}

function ofEachKind<Held>(make: () => Held): Record<Kind, Held> {
  return Object.fromEntries(KIND_KEYS.map((kind) => [kind, make()])) as Record<Kind, Held>;
}

function isKind(key: string): key is Kind {
  return (KIND_KEYS as readonly string[]).includes(key);
}

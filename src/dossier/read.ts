/** From files to records as written, and from a record's path back to the line and column where it stands. */
import { globSync, readFileSync, statSync } from 'node:fs';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { KINDS, type Kind, type KnownSlugs, nameOf } from './format.ts';
import { didYouMean, type Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** All dossiers read together. */
export interface Written {
  files: number;
  /** By slug; the values are text, lists and mappings of text, as yet unchecked. */
  records: Record<Kind, Record<string, unknown>>;
  known: KnownSlugs;
  problems: Problem[];
  /** Some records could not be read, so nothing is known about what none of them says. */
  incomplete: boolean;
  /**
   * Where `[kind, slug, …]` stands: its value, or its key where the key itself is at fault. Where there is no such
   * thing, what it is missing from.
   */
  problem: (path: Path, message: string, part?: 'key' | 'value') => Problem;
}

interface DossierFile {
  path: string;
  document: Document.Parsed;
  lines: LineCounter;
  /** No YAML: no more is made of it than which slugs it seems to hold. */
  isBroken: boolean;
}

/** `paths` are files, and folders whose `*.yaml` files are read. */
export function readDossiers(paths: readonly string[]): Written {
  const problems: Problem[] = [];
  const origins = new Map<string, { file: DossierFile; pair: Pair }>();
  const records = ofEachKind(() => Object.create(null) as Record<string, unknown>);
  const known = ofEachKind(() => new Set<string>());
  const files = [...new Set(paths.flatMap((path) => filesOf(path, problems)))].flatMap(
    (path) => parse(path, problems) ?? [],
  );
  for (const file of files) {
    for (const { kind, pair } of recordsOf(file, file.isBroken ? [] : problems)) {
      const slug = textOf(pair.key);
      known[kind].add(slug);
      if (file.isBroken) continue;
      const first = origins.get(`${kind}/${slug}`);
      if (first) {
        problems.push(repeated(file, pair, `${nameOf(kind)} "${slug}"`, first.file, first.pair));
        continue;
      }
      origins.set(`${kind}/${slug}`, { file, pair });
      records[kind][slug] = isNode(pair.value) ? pair.value.toJS(file.document) : '';
    }
  }
  return {
    files: files.length,
    records,
    known,
    problems,
    incomplete: problems.length > 0,
    problem([kind, slug, ...rest], message, part = 'value') {
      const origin = origins.get(`${String(kind)}/${String(slug)}`);
      if (!origin) throw new Error(`No dossier holds ${String(kind)}/${String(slug)}`);
      return problemAt(origin.file, locate(origin.file.document, origin.pair, rest, part), message);
    },
  };
}

function* recordsOf(file: DossierFile, problems: Problem[]): Generator<{ kind: Kind; pair: Pair }> {
  for (const { key, value } of entriesOf(file, file.document.contents, problems)) {
    const kind = textOf(key);
    if (isKind(kind)) for (const pair of entriesOf(file, value, problems)) yield { kind, pair };
    else problems.push(problemAt(file, key, `unknown key "${kind}"${didYouMean(kind, KINDS)}`));
  }
}

function filesOf(path: string, problems: Problem[]): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  const folder = path.replace(/\/+$/, '');
  const files = found ? globSync('**/*.{yaml,yml}', { cwd: path }).map((file) => `${folder}/${file}`) : [];
  if (!files.length) {
    const message = found ? 'no dossier (*.yaml) stands in this folder' : 'there is no such file or folder';
    problems.push({ path, line: 1, column: 1, message });
  }
  return files.sort();
}

function parse(path: string, problems: Problem[]): DossierFile | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    problems.push({ path, line: 1, column: 1, message: `cannot be read: ${(error as Error).message}` });
    return undefined;
  }
  const lines = new LineCounter();
  // "failsafe" leaves every scalar the text that it is, so 2021 is a date where a date is wanted.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const file = { path, document, lines, isBroken: document.errors.length > 0 };
  for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
    const reason = code === 'MULTIPLE_DOCS' ? 'a dossier is one document, without a line of "---"' : message;
    problems.push({ path, ...positionOf(lines, pos[0]), message: `YAML: ${reason}` });
  }
  if (file.isBroken) return file;
  visit(document, {
    Map(_, map, ancestors) {
      // Records, two levels down, are held apart across all files.
      if (ancestors.length === 3) return;
      const seen = new Map<string, Pair>();
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue;
        const key = textOf(pair.key);
        const first = seen.get(key);
        if (first) problems.push(repeated(file, pair, `key "${key}"`, file, first));
        else seen.set(key, pair);
      }
    },
    Pair(_, pair) {
      if (!isScalar(pair.key)) problems.push(problemAt(file, pair.key, 'a key is plain text'));
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      problems.push(problemAt(file, alias, `YAML: nothing before this is marked &${alias.source}`));
      file.isBroken = true;
    },
  });
  return file;
}

function entriesOf(file: DossierFile, node: unknown, problems: Problem[]): Pair[] {
  if (isMap(node)) return node.items.filter(({ key }) => isScalar(key));
  if (isScalar(node) && node.value === '') return [];
  problems.push(problemAt(file, node, 'a mapping is wanted here: "key: value" lines'));
  return [];
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

function problemAt({ path, lines }: DossierFile, node: unknown, message: string): Problem {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  return { path, ...positionOf(lines, offset), message };
}

function repeated(file: DossierFile, pair: Pair, what: string, firstFile: DossierFile, first: Pair): Problem {
  const { path, line, column } = problemAt(firstFile, first.key, '');
  return problemAt(file, pair.key, `${what} stands twice; first at ${path}:${line}:${column}`);
}

function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function ofEachKind<Held>(make: () => Held): Record<Kind, Held> {
  return Object.fromEntries(KINDS.map((kind) => [kind, make()])) as Record<Kind, Held>;
}

function isKind(key: string): key is Kind {
  return (KINDS as readonly string[]).includes(key);
}

/** One file of dossiers, and where each of its parts stands. */
import {
  type Document,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { readBounded } from './bounded-file.ts';
import { decode, type Printed, strayCharacters } from './characters.ts';
import { cutTexts } from './cut-texts.ts';
import type { Problem } from './problem.ts';
import type { Input } from './read.ts';
import { MAX_DEPTH, parseYaml, TAGGED, TOO_DEEP } from './yaml.ts';

export interface DossierFile {
  path: string;
  text: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** Nothing where the file cannot be read: the problems then say why. */
export function readDossierFile(
  input: Input,
  problems: Problem[],
  warnings: Problem[],
): DossierFile | undefined {
  const path = typeof input === 'string' ? input : input.path;
  let bytes: Buffer;
  try {
    bytes = typeof input === 'string' ? readBounded(input) : Buffer.from(input.text);
  } catch (error) {
    problems.push({ path, line: 1, column: 1, message: `cannot be read: ${(error as Error).message}` });
    return undefined;
  }
  const { text, fault } = decode(bytes);
  const lines = linesOf(text);
  const tell = (offset: number, message: string) => {
    problems.push({ path, ...positionOf(lines, offset), message });
  };
  if (fault) {
    tell(fault.offset, fault.message);
    return undefined;
  }
  const tellStray = (printed: Printed) => {
    for (const { offset, message } of strayCharacters(text, printed)) tell(offset, message);
  };
  try {
    const { document, errors, warnings: doubts } = parseYaml(text);
    tellStray(printedIn(document));
    // What follows the first error is mostly its echo.
    for (const { offset, message } of errors.length ? errors.slice(0, 1) : doubts) tell(offset, message);
    const file = { path, text, document, lines };
    if (!errors.length) {
      for (const { offset, message } of cutTexts(document, text)) {
        warnings.push({ path, ...positionOf(lines, offset), message, isWarning: true });
      }
    }
    return !errors.length && checkNodes(file, text, problems) ? file : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tellStray([]);
    tell(0, TOO_DEEP);
    return undefined;
  }
}

/** Where the words of a source stand, as it printed them. */
function printedIn(document: Document.Parsed): Printed {
  const printed: [number, number][] = [];
  visit(document, {
    Pair(_, { key, value }) {
      const isPrinted = ['verbatim', 'excerpt'].includes(textOf(key));
      if (isPrinted && isScalar(value) && value.range) printed.push([value.range[0], value.range[1]]);
    },
  });
  return printed;
}

/** Whether the document can be read as one. */
function checkNodes(file: DossierFile, text: string, problems: Problem[]): boolean {
  const { document } = file;
  let isReadable = true;
  const fail = (node: unknown, message: string) => {
    problems.push(problemAt(file, node, message));
    isReadable = false;
  };
  const marked = new Map<string, Node>();
  const look = (node: Scalar | YAMLMap | YAMLSeq) => {
    if (node.anchor) marked.set(node.anchor, node);
    if (node.tag) fail(node, TAGGED);
  };
  const printed = printedIn(document);
  visit(document, {
    Collection(_, collection, ancestors) {
      look(collection);
      // Each level of a mapping is a collection and a pair.
      if (ancestors.length <= 2 * MAX_DEPTH) return undefined;
      fail(collection, TOO_DEEP);
      return visit.BREAK;
    },
    Pair(_, pair) {
      if (!isScalar(pair.key)) fail(pair.key, 'a key is plain text');
    },
    Scalar(_, scalar) {
      look(scalar);
      const [start, end] = scalar.range ?? [0, 0];
      const value = String(scalar.value);
      const isPrinted = printed.some(([from]) => from === start);
      const [stray] = strayCharacters(value, isPrinted ? [[0, value.length]] : []);
      // What stands in the file as itself, not as an escape, has been told already.
      if (stray && !strayCharacters(text.slice(start, end)).length) {
        problems.push(problemAt(file, scalar, stray.message));
      }
    },
    Alias(_, alias) {
      const target = marked.get(alias.source);
      if (!target) return fail(alias, `YAML: nothing before this is marked &${alias.source}`);
      // The library would walk through the whole document for each alias to find the two.
      const { resolve } = alias;
      alias.resolve = (of, context) =>
        context
          ? resolve.call(alias, of, Object.assign(context, { aliasResolveCache: [target, alias] }))
          : (target as never);
    },
  });
  if (isReadable) checkKeys(file, problems);
  return isReadable;
}

function checkKeys(file: DossierFile, problems: Problem[]): void {
  visit(file.document, {
    Map(_, map, ancestors) {
      // Records, two levels down, are held apart across all files.
      if (ancestors.length === 3) return;
      const seen = new Map<string, Pair>();
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue;
        const key = textOf(pair.key);
        const first = seen.get(key);
        if (first) problems.push(repeated(file, pair.key, `key "${key}"`, file, first.key));
        else seen.set(key, pair);
      }
    },
  });
}

export const NO_MAPPING = 'a mapping is wanted here: "key: value" lines';

export function problemAt({ path, lines }: DossierFile, node: unknown, message: string): Problem {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  return { path, ...positionOf(lines, offset), message };
}

export function repeated(
  file: DossierFile,
  key: unknown,
  what: string,
  firstFile: DossierFile,
  first: unknown,
): Problem {
  const { path, line, column } = problemAt(firstFile, first, '');
  return problemAt(file, key, `${what} stands twice; first at ${path}:${line}:${column}`);
}

export function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/**
 * A part of a dossier as written, which knows where it stands: shorthand is written out, and what several files say of a
 * record is put together, and a problem is still told at its line.
 */
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { type DossierFile, textOf } from './file.ts';

export interface Part {
  file: DossierFile;
  /** What a problem names where the part is empty, or misses something: its key, or itself in a list. */
  anchor: unknown;
  node: unknown;
  content: Content;
}
type Content = string | readonly Part[] | ReadonlyMap<string, Part>;

export function partOf(file: DossierFile, anchor: unknown, node: unknown): Part {
  const here = isAlias(node) ? node.resolve(file.document) : node;
  return { file, anchor, node, content: contentOf(file, here) };
}

function contentOf(file: DossierFile, node: unknown): Content {
  if (isSeq(node)) return node.items.map((item) => partOf(file, item, item));
  if (!isMap(node)) return textOf(node);
  const entries = new Map<string, Part>();
  for (const { key, value } of node.items) {
    // The first of two stays: the second has been told.
    if (!entries.has(textOf(key))) entries.set(textOf(key), partOf(file, key, value));
  }
  return entries;
}

/** The same place, with something else written there. */
export const withContent = (part: Part, content: Content): Part => ({ ...part, content });

/** Nothing where it is no mapping. */
export function entriesOf({ content }: Part): ReadonlyMap<string, Part> | undefined {
  return content instanceof Map ? content : undefined;
}

/** Nothing where it is no list. */
export function itemsOf({ content }: Part): readonly Part[] | undefined {
  return Array.isArray(content) ? content : undefined;
}

export function wordsOf(part: Part | undefined): string | undefined {
  return typeof part?.content === 'string' ? part.content : undefined;
}

/** What is undefined is left away. What is no mapping stays as it is. */
export function withEntries(part: Part, entries: Readonly<Record<string, Part | undefined>>): Part {
  if (!entriesOf(part)) return part;
  const all = new Map(entriesOf(part));
  for (const [key, value] of Object.entries(entries)) {
    if (value) all.set(key, value);
    else all.delete(key);
  }
  return withContent(part, all);
}

/** Text, lists and mappings of text, as yet unchecked. */
export function plain({ content }: Part): unknown {
  if (typeof content === 'string') return content;
  if (!(content instanceof Map)) return (content as readonly Part[]).map(plain);
  const values = Object.create(null) as Record<string, unknown>;
  for (const [key, part] of content) values[key] = plain(part);
  return values;
}

/**
 * Where what a path leads to stands: its value, or its key where the key itself is at fault; where there is no such
 * thing, what it is missing from.
 */
export function placeOf(
  start: Part,
  path: readonly PropertyKey[],
  part: 'key' | 'value',
): { file: DossierFile; node: unknown } {
  let here = start;
  for (const step of path) {
    const entries = entriesOf(here);
    const items = itemsOf(here);
    // A step may lead nowhere: a single value stands for a list of one, and a paragraph for `{ para: … }`.
    if (!entries && !(items && typeof step === 'number')) continue;
    const next = entries ? entries.get(String(step)) : items?.[step as number];
    if (!next && entries && typeof step === 'number') continue;
    if (!next) return { file: here.file, node: here.anchor };
    here = next;
  }
  const { file, anchor, node } = here;
  const isEmpty = !isNode(node) || (isScalar(node) && node.range?.[0] === node.range?.[1]);
  return { file, node: isEmpty || part === 'key' ? anchor : node };
}

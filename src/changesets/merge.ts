/**
 * Two changes of one dossier, put together by its records: what stands under one slug is changed by one of the two. What
 * has a name of its own in it, such as a claim or a rendering, is a record of its own.
 */
import { applyPatch, structuredPatch } from 'diff';
import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import { parseYaml } from '../dossier/yaml.ts';
import { MAX_CHANGED_LINES } from './print.ts';

/** A text; null where there is no dossier. */
type Text = string | null;

export type Merge = { text: Text } | { conflicts: Conflict[] };

/** A record that both have changed, each in another way. */
export interface Conflict {
  /** `events/raid`, or nothing where one has changed the dossier and the other has removed it. */
  record?: string;
  ours: Text;
  theirs: Text;
}

/** `ours` goes to where `theirs` is; both were made from `base`. */
export function merged(base: Text, ours: Text, theirs: Text): Merge {
  if (ours === theirs || base === theirs) return { text: ours };
  if (base === ours) return { text: theirs };
  if (ours === null || theirs === null) return { conflicts: [{ ours, theirs }] };
  const [was, our, their] = [base ?? '', ours, theirs].map(partsOf) as [Parts, Parts, Parts];
  const keys = [...new Set([...was.keys(), ...our.keys(), ...their.keys()])];
  const changed = keys.filter((key) => our.get(key) !== was.get(key));
  const conflicts = changed.filter(
    (key) => their.get(key) !== was.get(key) && their.get(key) !== our.get(key),
  );
  if (conflicts.length) {
    return {
      conflicts: conflicts.map((key) => ({
        record: key,
        ours: our.get(key) ?? null,
        theirs: their.get(key) ?? null,
      })),
    };
  }
  if (changed.every((key) => their.get(key) === our.get(key))) return { text: theirs };
  const wanted = new Map(keys.flatMap((key) => entryOf(key, changed.includes(key) ? our : their)));
  const isWanted = (text: string) => {
    const found = partsOf(text);
    return found.size === wanted.size && [...found].every(([key, value]) => wanted.get(key) === value);
  };
  // With comments and layout of both, where their lines allow it.
  const options = { context: 2, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch('', '', base ?? '', ours, '', '', options);
  const lines = patch ? applyPatch(theirs, patch, { fuzzFactor: 2 }) : false;
  if (lines !== false && isWanted(lines)) return { text: lines };
  const text = withParts(theirs, ours, changed);
  if (isWanted(text)) return { text };
  return { conflicts: [{ ours, theirs }] };
}

const entryOf = (key: string, parts: Parts): [string, string][] => {
  const value = parts.get(key);
  return value === undefined ? [] : [[key, value]];
};

/** By the place of each record, as `events/raid`, and by the key of whatever else a dossier says. */
type Parts = ReadonlyMap<string, string>;

function partsOf(text: string): Parts {
  const { document } = parseYaml(text);
  return new Map(placesIn(document).map(({ key, said }) => [key, JSON.stringify(said)]));
}

interface Place {
  key: string;
  /** The keys that lead to it, or to the list that it is in. */
  path: string[];
  node: unknown;
  /** What it says, without the records that stand within it. */
  said: unknown;
  /** What tells it from the others of a list. */
  item?: string;
}

/** Where records stand within a record: the points of an utterance. */
const WITHIN: Readonly<Record<string, string>> = { utterances: 'statements' };

/** Lists of what has a name, and the keys that it is made of. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  claims: ['event', 'property', 'source', 'para', 'key', 'cites'],
  renderings: ['source', 'para', 'cites'],
  participants: ['role', 'actor', 'asserted-by'],
  links: ['kind', 'event', 'asserted-by'],
  affiliations: ['kind', 'with', 'role'],
  'responds-to': ['event', 'statement'],
};

function placesIn(document: Document): Place[] {
  return pairsOf(document.contents).flatMap((pair): Place[] => {
    const section = keyOf(pair);
    if (section === 'defaults' || !isMap(pair.value)) return [placeOf(document, [section], pair)];
    return pairsOf(pair.value).flatMap((item) => {
      const path = [section, keyOf(item)];
      const within = WITHIN[section];
      if (within === undefined || !isMap(item.value)) return recordIn(document, path, item);
      const inner = pairsOf(item.value.get(within));
      return [
        ...recordIn(document, path, item, [within]),
        ...inner.flatMap((each) => recordIn(document, [...path, within, keyOf(each)], each)),
      ];
    });
  });
}

/** With each item of its lists, where no two of a list have one name. */
function recordIn(document: Document, path: string[], pair: Pair, without: readonly string[] = []): Place[] {
  const place = placeOf(document, path, pair);
  const { value } = pair;
  if (!isMap(value)) return [place];
  const lists = Object.keys(NAMED_BY).flatMap((name) => {
    const list = value.get(name);
    const items = isSeq(list) ? itemsIn(document, [...path, name], list) : [];
    return items.length && new Set(items.map(({ key }) => key)).size === items.length
      ? [{ name, items }]
      : [];
  });
  const others = [...without, ...lists.map(({ name }) => name)];
  const said = Object.entries(place.said as object).filter(([key]) => !others.includes(key));
  return [{ ...place, said: Object.fromEntries(said) }, ...lists.flatMap(({ items }) => items)];
}

function itemsIn(document: Document, path: string[], list: YAMLSeq): Place[] {
  return list.items.map((node) => {
    const said = saidBy(document, node);
    const item = nameOf(path.at(-1) ?? '', said);
    return { key: [...path, item].join('/'), path, node, said, item };
  });
}

function nameOf(list: string, said: unknown): string {
  const keys = NAMED_BY[list] ?? [];
  const values = keys.flatMap((key) => (said as Record<string, unknown> | null)?.[key] ?? []);
  return values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : value)).join(' ');
}

const pairsOf = (node: unknown): Pair[] => (isMap(node) ? node.items : []);

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function placeOf(document: Document, path: string[], { value }: Pair): Place {
  return { key: path.join('/'), path, node: value, said: saidBy(document, value) };
}

const saidBy = (document: Document, node: unknown): unknown =>
  (node as { toJS?: (document: Document) => unknown } | null)?.toJS?.(document) ?? null;

/** `theirs` with some parts of `ours`. */
function withParts(theirs: string, ours: string, keys: readonly string[]): string {
  const { document } = parseYaml(theirs);
  const [there, from] = [document, parseYaml(ours).document].map(
    (each) => new Map(placesIn(each).map((place) => [place.key, place])),
  );
  for (const key of keys) {
    const [old, place] = [there?.get(key), from?.get(key)];
    const { path, item } = (place ?? old) as Place;
    if (item !== undefined) setItem(document, path, old?.node, place?.node);
    else if (place) setRecord(document, place, old);
    else document.deleteIn(path);
    const [section] = path;
    const left = document.getIn([section]);
    if (isMap(left) && !left.items.length) document.deleteIn([section]);
  }
  return document.toString({ lineWidth: 0 });
}

/** What stands within the record stays as it is there. */
function setRecord(document: Document, { path, node, said }: Place, old: Place | undefined): void {
  if (!isMap(old?.node) || !isMap(node)) {
    document.setIn(path, node);
    return;
  }
  for (const key of Object.keys({ ...(old.said as object), ...(said as object) })) {
    if (node.has(key)) old.node.set(key, node.get(key, true));
    else old.node.delete(key);
  }
}

/** In the place of another one, or at the end of its list. */
function setItem(document: Document, path: string[], old: unknown, node: unknown): void {
  const list = document.getIn(path);
  if (!isSeq(list)) {
    // Its record may be new as well, and then has it.
    if (node && isMap(document.getIn(path.slice(0, -1)))) document.setIn(path, document.createNode([node]));
    return;
  }
  const at = list.items.indexOf(old);
  if (at >= 0) list.items.splice(at, 1, ...(node ? [node] : []));
  else if (node && !list.items.includes(node)) list.items.push(node);
  if (!list.items.length) document.deleteIn(path);
}

/** Two changes of one dossier, put together by its records: what stands under one slug is changed by one of the two. */
import { applyPatch, structuredPatch } from 'diff';
import { type Document, isMap, isScalar, type Pair } from 'yaml';
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
  return new Map(placesIn(document).map(({ path, said }) => [path.join('/'), JSON.stringify(said)]));
}

interface Place {
  path: string[];
  pair: Pair;
  /** What it says, without the records that stand within it. */
  said: unknown;
}

/** Where records stand within a record: the points of an utterance. */
const WITHIN: Readonly<Record<string, string>> = { utterances: 'statements' };

function placesIn(document: Document): Place[] {
  return pairsOf(document.contents).flatMap((pair): Place[] => {
    const section = keyOf(pair);
    if (section === 'defaults' || !isMap(pair.value)) return [placeOf(document, [section], pair)];
    return pairsOf(pair.value).flatMap((item) => {
      const path = [section, keyOf(item)];
      const within = WITHIN[section];
      const place = placeOf(document, path, item);
      if (within === undefined || !isMap(item.value)) return [place];
      const { [within]: _, ...said } = place.said as Record<string, unknown>;
      const inner = pairsOf(item.value.get(within));
      return [
        { ...place, said },
        ...inner.map((each) => placeOf(document, [...path, within, keyOf(each)], each)),
      ];
    });
  });
}

const pairsOf = (node: unknown): Pair[] => (isMap(node) ? node.items : []);

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function placeOf(document: Document, path: string[], pair: Pair): Place {
  const { value } = pair as Pair<unknown, { toJS?: (document: Document) => unknown } | null>;
  return { path, pair, said: value?.toJS ? value.toJS(document) : (value ?? null) };
}

/** `theirs` with some parts of `ours`. */
function withParts(theirs: string, ours: string, keys: readonly string[]): string {
  const { document } = parseYaml(theirs);
  const from = placesIn(parseYaml(ours).document);
  for (const key of keys) {
    const path = key.split('/');
    const place = from.find((each) => each.path.join('/') === key);
    if (place) document.setIn(path, place.pair.value);
    else document.deleteIn(path);
    const [section] = path;
    const left = document.getIn([section]);
    if (isMap(left) && !left.items.length) document.deleteIn([section]);
  }
  return document.toString({ lineWidth: 0 });
}

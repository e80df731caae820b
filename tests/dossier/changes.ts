/** Changes of dossiers at random, the same at every run: most of them as a person would make them, some of them wrong. */
import { type Document, isMap, isScalar, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

const KINDS = ['parties', 'actors', 'places', 'sources', 'events', 'utterances', 'statements', 'topics'];

/** By the name of their file. */
export type Texts = ReadonlyMap<string, string>;
type Below = (count: number) => number;

/** A whole number below another. */
export function random(seed: number): Below {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 12)) >>> 0) % below;
  };
}

/** Two dossiers of a made-up document each, that come later, and say more of one day than all of the others. */
export const SEED_LATER: Texts = new Map(
  ['added-one', 'added-two'].map((slug, index) => [
    `${slug}.yaml`,
    `document:
  ${slug}: { title: Added, kind: NEWS_ARTICLE, publisher: shafaq-news, published: 2023-12-11, language: en,
    sha256: ${String(index).repeat(64)}, paragraphs: 3 }
places:
  ${slug}-town: { name: Town, kind: CITY, part-of: iraq }
events:
  us-embassy-baghdad-attack-2023-12-08:
    cites: 1
    participants: [{ actor: kataib-hezbollah, role: OTHER }]
    claims: [{ property: MUNITIONS, text: nine rockets, quantity: { exactly: 9, unit: rocket }, para: 1 }]
${Array.from(
  { length: index ? 10 : 210 },
  (_, number) =>
    `  ${slug}-${number}: { title: Raid, type: ASSAULT, occurred: 2023-12-0${8 - index}, place: ${slug}-town, cites: 2 }\n`,
).join('')}statements:
  ${slug}-point:
    utterance: askari-telegram-2023-12-09
    speaker: abu-ali-al-askari
    acts: [VOW]
    summary: Vows more.
    channel: TELEGRAM
    said: "2023-12-09? Of the day after the attack."
    para: 3
    paraphrase: There would be more of it.
    responds-to: [{ event: us-embassy-baghdad-attack-2023-12-08, cites: 3 }]
  ${slug}-turn:
    speaker: abu-ali-al-askari
    acts: [VOW]
    summary: Takes it back.
    channel: TELEGRAM
    said: 2023-12-1${index}
    para: 3
    paraphrase: There would be no more of it.
    positions: [{ topic: foreign-forces-in-iraq, stance: ${index ? 'SUPPORTS' : 'OPPOSES'} }]
`,
  ]),
);

interface Place {
  pair?: Pair;
  holder: { items: unknown[] };
  item: unknown;
}

interface RecordIn {
  kind: string;
  holder: YAMLMap;
  pair: Pair;
}

const parsed = (text = ''): Document => parseDocument(text, { schema: 'failsafe' });
const keyOf = (pair: Pair | undefined) => (pair && isScalar(pair.key) ? String(pair.key.value) : '');

function placesIn(document: Document): Place[] {
  const places: Place[] = [];
  visit(document, {
    Map: (_, holder) => void places.push(...holder.items.map((item) => ({ pair: item, holder, item }))),
    Seq: (_, holder) => void places.push(...holder.items.map((item) => ({ holder, item }))),
  });
  return places;
}

/** The points of an utterance among them. */
function recordsIn(document: Document): RecordIn[] {
  const found: RecordIn[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      const kind = isScalar(key) ? String(key.value) : '';
      if (!KINDS.includes(kind) || !isMap(value)) return;
      found.push(...value.items.map((pair) => ({ kind, holder: value, pair })));
    },
  });
  return found;
}

type Change = (document: Document, below: Below, all: Texts) => void;

const leaveOut: Change = (document, below) => {
  const places = placesIn(document);
  const place = places[below(places.length)];
  place?.holder.items.splice(place.holder.items.indexOf(place.item), 1);
};

/** One that stands under the same key elsewhere. */
const takeAnotherValue: Change = (document, below, all) => {
  const pairs = (of: Document) => placesIn(of).flatMap(({ pair }) => (isScalar(pair?.value) ? [pair] : []));
  const own = pairs(document);
  const pair = own[below(own.length)];
  const alike = [...all.values()]
    .flatMap((text) => pairs(parsed(text)))
    .flatMap((other) => (keyOf(other) === keyOf(pair) && isScalar(other.value) ? [other.value.value] : []));
  if (pair) pair.value = document.createNode(alike[below(alike.length)]);
};

const recordOf = (document: Document, below: Below): RecordIn | undefined => {
  const records = recordsIn(document);
  return records[below(records.length)];
};

const rename: Change = (document, below) => {
  const { pair } = recordOf(document, below) ?? {};
  if (!pair || !isMap(pair.value)) return;
  pair.value.set('formerly', document.createNode([String(pair.key)]));
  pair.key = document.createNode(`${pair.key}-now`);
};

/** Often one that had another slug, which then two say that they had. */
const copy: Change = (document, below) => {
  const [renamed] = recordsIn(document).filter(({ pair }) => isMap(pair.value) && pair.value.has('formerly'));
  const { pair, holder } = (below(2) && renamed) || recordOf(document, below) || {};
  if (pair && isMap(pair.value))
    holder?.items.push(document.createPair(`${pair.key}-too`, pair.value.clone()) as never);
};

const CHANGES: Readonly<Record<string, Change>> = { leaveOut, takeAnotherValue, rename, copy };

/** To another dossier. */
function move(texts: Map<string, string>, names: readonly string[], below: Below): void {
  const [from, to] = [names[below(names.length)], names[below(names.length)]] as [string, string];
  const [document, target] = [parsed(texts.get(from)), parsed(texts.get(to))];
  const record = recordOf(document, below);
  if (!record || from === to || !isMap(target.contents)) return;
  record.holder.items.splice(record.holder.items.indexOf(record.pair as never), 1);
  const section = target.get(record.kind);
  if (isMap(section)) section.items.push(record.pair as never);
  else target.set(record.kind, document.createNode({ [keyOf(record.pair)]: record.pair.value }));
  texts.set(from, String(document));
  texts.set(to, String(target));
}

/** Each kind of change comes again and again. */
const ORDER = [
  'add',
  'copy',
  'takeAnotherValue',
  'rename',
  'takeBack',
  'leaveOut',
  'copy',
  'add',
  'takeAnotherValue',
  'move',
  'rename',
  'copy',
  'leaveOut',
];

export interface World {
  texts: Texts;
  /** What the texts were before the last change. */
  before: Texts;
  /** Files that are not there from the start. */
  later: Texts;
}

/** What the texts are after the change of that number, and which change it was. */
export function change(
  number: number,
  { texts, before, later }: World,
  below: Below,
): { kind: string; next: Texts } {
  const kind = ORDER[number % ORDER.length] as string;
  const next = new Map(texts);
  const names = [...next.keys()];
  const added = [...later].find(([name]) => !next.has(name));
  if (kind === 'takeBack') return { kind, next: before };
  if (kind === 'add' && added) next.set(...added);
  else if (kind === 'move') move(next, names, below);
  else {
    const name = names[below(names.length)] as string;
    const document = parsed(texts.get(name));
    (CHANGES[kind] ?? leaveOut)(document, below, texts);
    next.set(name, String(document));
  }
  return { kind, next };
}

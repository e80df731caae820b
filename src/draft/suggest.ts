/** Proposals for what a draft leaves open, whoever makes them: what the check refuses of them is left out. */
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** Shaped as a dossier is: kind, slug, field. */
export type Proposals = Readonly<Record<string, unknown>>;

interface Problem {
  line: number;
  column: number;
  message: string;
}

export interface Suggested {
  dossier: string;
  taken: number;
  refused: { path: string; reason: string }[];
}

type Path = readonly (string | number)[];

/** A value that is taken or refused as a whole. */
interface Proposal {
  path: Path;
  value: unknown;
  /** One more of a list that the draft has. */
  isItem?: boolean;
}

export function suggested(
  drafted: string,
  proposals: Proposals,
  check: (dossier: string) => readonly Problem[],
): Suggested {
  const all = proposalsIn(inPlace(proposals, parseDocument(drafted)), [], parseDocument(drafted));
  const refused = new Map<Proposal, string>();
  for (;;) {
    const document = parseDocument(drafted);
    const written = all
      .filter((proposal) => !refused.has(proposal))
      .flatMap((proposal) => {
        const at = write(document, proposal);
        if (!at) refused.set(proposal, 'the draft has a value of its own there');
        return at ? { proposal, at } : [];
      });
    const dossier = document.toString({ lineWidth: 0, flowCollectionPadding: true });
    const places = placesIn(dossier, written);
    const before = refused.size;
    for (const { line, column, message } of check(dossier)) {
      const offset = offsetOf(dossier, line, column);
      const { proposal } = places.find(({ start, end }) => start <= offset && offset < end) ?? {};
      if (proposal && !refused.has(proposal)) refused.set(proposal, message);
    }
    // One that is left out may have been what another refers to.
    if (refused.size === before) {
      const listed = all.flatMap((proposal) => {
        const reason = refused.get(proposal);
        return reason === undefined ? [] : { path: proposal.path.join('.'), reason };
      });
      return { dossier, taken: written.length, refused: listed };
    }
  }
}

/** What is proposed for the source of the draft is for what stands under "document" there. */
function inPlace(proposals: Proposals, draft: Document): Proposals {
  const sources = proposals.sources;
  if (typeof sources !== 'object' || sources === null) return proposals;
  const [own, others] = [true, false].map((isOwn) =>
    Object.fromEntries(Object.entries(sources).filter(([slug]) => draft.hasIn(['document', slug]) === isOwn)),
  ) as [Proposals, Proposals];
  const { sources: _, ...rest } = proposals;
  return {
    ...(Object.keys(own).length && { document: own }),
    ...(Object.keys(others).length && { sources: others }),
    ...rest,
  };
}

function proposalsIn(value: unknown, path: Path, draft: Document): Proposal[] {
  const there = path.length ? draft.getIn(path, true) : draft.contents;
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  // A record or a list that the draft lacks is one proposal.
  if (isMapping && (path.length < 2 || isMap(there))) {
    return Object.entries(value).flatMap(([key, part]) =>
      proposalsIn(part, [...path, keyOf(there, key)], draft),
    );
  }
  if (Array.isArray(value) && isSeq(there) && !isOpen(there)) {
    return value.map((item) => ({ path, value: item, isItem: true }));
  }
  return [{ path, value }];
}

/** A paragraph is a number in YAML, and a text in JSON. */
function keyOf(map: unknown, key: string): string | number {
  const number = Number(key);
  return isMap(map) && map.has(number) && !map.has(key) ? number : key;
}

/** Where it stands now; nothing where the draft says otherwise. */
function write(document: Document, { path, value, isItem }: Proposal): Path | undefined {
  if (isItem) {
    document.addIn(path, document.createNode(value));
    const list = document.getIn(path, true);
    return [...path, isSeq(list) ? list.items.length - 1 : 0];
  }
  const there = document.getIn(path, true);
  if (there !== undefined && !isOpen(there)) return undefined;
  document.setIn(path, document.createNode(value));
  return path;
}

const isOpen = (node: unknown): boolean =>
  isScalar(node) ? /^TODO\b/.test(String(node.value)) : isSeq(node) && node.items.every(isOpen);

function placesIn(dossier: string, written: readonly { proposal: Proposal; at: Path }[]) {
  const document = parseDocument(dossier);
  return written.flatMap(({ proposal, at }) => {
    const node = document.getIn(at, true);
    if (!isNode(node) || !node.range) return [];
    const holder = document.getIn(at.slice(0, -1), true);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && key.value === at.at(-1))
      : undefined;
    const start = isNode(pair?.key) ? (pair.key.range?.[0] ?? node.range[0]) : node.range[0];
    return { proposal, start, end: node.range[1] + 1 };
  });
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

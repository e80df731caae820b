/** What one file says of each record, with what it leaves out written out. */
import { isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { type DossierFile, NO_MAPPING, problemAt, repeated, textOf } from './file.ts';
import { type Part, partOf } from './part.ts';
import { didYouMean, meantBy, type Problem } from './problem.ts';
import { DEFINED_BY, type FileWide, writtenOut } from './shorthand.ts';

export interface Entry {
  kind: Kind;
  slug: string;
  /** Of the file. */
  path: string;
  /** Nothing where it could not be read. */
  part: Part | undefined;
}

const KINDS_OF_RECORDS = Object.keys(DEFINED_BY) as Kind[];

const KEYS: readonly string[] = [...KINDS_OF_RECORDS, 'document', 'defaults'];
const unknownKey = (key: string) => `unknown key "${key}"${didYouMean(key, KEYS)}`;

const isKind = (key: string): key is Kind => (KINDS_OF_RECORDS as string[]).includes(key);
/** Of these `defaults` may speak. */
const WITH_DEFAULTS = [
  'actors',
  'names',
  'events',
  'participants',
  'claims',
  'utterances',
  'statements',
  'renderings',
];

export interface FileEntries {
  entries: Entry[];
  /** The slug of the document that the file is about; it may stand in another file. */
  document: Part | undefined;
}

/** `unread` are the problems that keep a record from being read. */
export function entriesOfFile(file: DossierFile, problems: Problem[], unread: Problem[]): FileEntries {
  const { contents } = file.document;
  if (!textOf(contents) && !isMap(contents) && !isSeq(contents)) {
    unread.push(problemAt(file, contents, `the file is empty: a dossier has ${KINDS_OF_RECORDS.join(', ')}`));
    return { entries: [], document: undefined };
  }
  const wide: FileWide = { document: undefined, defaults: new Map() };
  const pairs: { kind: Kind; pair: Pair }[] = [];
  for (const pair of pairsOf(file, contents, unread)) {
    const written = textOf(pair.key);
    const key = KEYS.includes(written) ? written : (meantBy(written, KEYS) ?? written);
    // What is misspelt is read as it is meant, so that nothing else is missed for it.
    if (key !== written) unread.push(problemAt(file, pair.key, unknownKey(written)));
    if (key === 'defaults') wide.defaults = defaultsOf(file, pair, unread);
    else if (key === 'document') {
      const defined = isScalar(pair.value) ? [] : pairsOf(file, pair.value, unread);
      const [first, ...others] = defined;
      wide.document = first ? slugOf(file, first) : partOf(file, pair.key, pair.value);
      for (const { key: other } of others) {
        unread.push(problemAt(file, other, 'a file is about one document: the others stand under "sources"'));
      }
      if (first) pairs.push({ kind: 'sources', pair: first });
    } else if (isKind(key)) {
      pairs.push(...pairsOf(file, pair.value, unread).map((each) => ({ kind: key, pair: each })));
    } else {
      unread.push(problemAt(file, pair.key, unknownKey(key)));
    }
  }
  return { entries: withoutRepeats(file, pairs, wide, problems, unread), document: wide.document };
}

function withoutRepeats(
  file: DossierFile,
  pairs: readonly { kind: Kind; pair: Pair }[],
  wide: FileWide,
  problems: Problem[],
  unread: Problem[],
): Entry[] {
  const seen = new Map<string, Pair>();
  return pairs.flatMap(({ kind, pair }) => {
    const slug = textOf(pair.key);
    const first = seen.get(`${kind}/${slug}`);
    if (first) {
      problems.push(repeated(file, pair.key, `${KINDS[kind].name} "${slug}"`, file, first.key));
      return [];
    }
    seen.set(`${kind}/${slug}`, pair);
    const part = readable(file, pair, unread);
    return { kind, slug, path: file.path, part: part && writtenOut(kind, part, wide) };
  });
}

function defaultsOf(file: DossierFile, pair: Pair, problems: Problem[]): ReadonlyMap<string, Part> {
  const defaults = new Map<string, Part>();
  for (const each of pairsOf(file, pair.value, problems)) {
    const key = textOf(each.key);
    const part = readable(file, each, problems);
    if (WITH_DEFAULTS.includes(key) && part) defaults.set(key, part);
    else if (part) {
      problems.push(problemAt(file, each.key, `"${key}" has no defaults${didYouMean(key, WITH_DEFAULTS)}`));
    }
  }
  return defaults;
}

/** The slug under which a record stands, as a value. */
function slugOf(file: DossierFile, { key }: Pair): Part {
  return { file, anchor: key, node: key, content: textOf(key) };
}

function pairsOf(file: DossierFile, node: unknown, problems: Problem[]): Pair[] {
  if (isMap(node)) return node.items.filter(({ key }) => isScalar(key));
  if (isScalar(node) && node.value === '') return [];
  problems.push(problemAt(file, node, NO_MAPPING));
  return [];
}

function readable(file: DossierFile, { key, value }: Pair, problems: Problem[]): Part | undefined {
  try {
    // Counts what aliases of aliases come to: the YAML library takes many for an attack.
    if (isNode(value)) value.toJS(file.document);
    return partOf(file, key, value);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    problems.push(problemAt(file, key, 'YAML: aliases of aliases multiply here: write the values out'));
    return undefined;
  }
}

/** The documents in the files that clients' tools write, and in `.graphql` files. */
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../src/dossier/problem.ts';
import { idOf } from './document.ts';

export interface Found {
  /** What its text is called in messages: its file, and its name or id in it. */
  name: string;
  text: string;
}

interface Read {
  documents: Found[];
  problems: Problem[];
}

/** `path` is what it is called in messages. */
export function documentsIn(file: string, path: string): Read {
  if (!statSync(file).isFile()) return { documents: [], problems: [problem(path, NO_FILE)] };
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return { documents: [{ name: path, text }], problems: [] };
  const entries = entriesOf(text);
  if (!entries) return { documents: [], problems: [problem(path, NO_MANIFEST)] };
  return {
    documents: entries.map(({ id, name, text }) => ({ name: `${path} (${name ?? id})`, text })),
    // Asked for under another id it would not be found.
    problems: entries
      .filter(({ id, text }) => idOf(text) !== `sha256:${id.replace('sha256:', '')}`)
      .map(({ id, name }) => problem(path, `the id ${id}${name ? ` of ${name}` : ''} ${NO_SHA256}`)),
  };
}

interface Entry {
  id: string;
  name?: string;
  text: string;
}

/** JSON of id → text, as Relay's compiler, client-preset and gql.tada write it, or Apollo's list of operations. */
function entriesOf(json: string): Entry[] | null {
  const parsed = parsedOf(json);
  if (!parsed || typeof parsed !== 'object' || Array.isArray(parsed)) return null;
  if ('operations' in parsed && Array.isArray(parsed.operations)) {
    const operations = parsed.operations.map((each) => ({
      id: each?.id,
      name: each?.name,
      text: each?.body,
    }));
    return operations.every(isEntry) ? operations : null;
  }
  const entries = Object.entries(parsed).map(([id, text]) => ({ id, text }));
  return entries.every(isEntry) ? entries : null;
}

const isEntry = ({ id, text }: { id: unknown; text: unknown }) =>
  typeof id === 'string' && typeof text === 'string';

function parsedOf(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const problem = (path: string, message: string): Problem => ({ path, line: 1, column: 1, message });

const NO_FILE = 'a folder: name the files in it, as *.graphql';
const NO_MANIFEST =
  'no manifest of persisted documents: JSON of id → text, as Relay’s compiler, client-preset and gql.tada write it, or of "operations", as Apollo’s tools do';
const NO_SHA256 =
  'is not the SHA-256 of its text: let the tool use it (Relay: "algorithm": "SHA256" in persistConfig; client-preset: hashAlgorithm: "sha256")';

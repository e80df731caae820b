/** A folder of files beside what is published, so that git and the database can follow each other. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { sha256Of } from '../dossier/kept.ts';
import { namedFiles } from '../dossier/named-files.ts';
import { ask } from '../dossier/near/stored.ts';
import { textsOf } from './store.ts';

/**
 * `behind`: the file is an earlier version of what is published. `own`: it is none that was ever published. `gone`: what
 * it holds was published, and is removed. `new`: it was never published. `missing`: there is no file.
 */
type State = 'same' | 'behind' | 'own' | 'gone' | 'new' | 'missing';

interface Place {
  name: string;
  path: string;
  state: State;
  /** SHA-256 of what is published. */
  published: string | undefined;
}

/** The dossiers of that folder, by its name; all of them where none was ever applied from a folder of that name. */
async function compare(database: D1Database, folder: string): Promise<Place[]> {
  const [published = [], known = []] = await ask(database, [
    { sql: 'SELECT name, sha256, folder FROM dossiers ORDER BY name', params: [] },
    {
      sql: "SELECT DISTINCT name, sha256_after AS sha256 FROM changeset_dossiers JOIN changesets ON number = changeset WHERE state = 'PUBLISHED' AND sha256_after IS NOT NULL",
      params: [],
    },
  ]);
  const own = published.filter((dossier) => dossier.folder === basename(resolve(folder)));
  const wanted = new Map(
    (own.length ? own : published).map(({ name, sha256 }) => [String(name), String(sha256)]),
  );
  const versions = Map.groupBy(known, ({ name }) => String(name));
  mkdirSync(folder, { recursive: true });
  const files = new Map(namedFiles([folder], folder).map(({ name, path }) => [name, path]));
  return [...new Set([...wanted.keys(), ...files.keys()])].sort().map((name): Place => {
    const path = files.get(name);
    assertInside(folder, name);
    const hash = path && sha256Of(readFileSync(path, 'utf8'));
    const isKnown = versions.get(name)?.some(({ sha256 }) => sha256 === hash) ?? false;
    const now = wanted.get(name);
    const state = (): State => {
      if (hash === undefined) return 'missing';
      if (hash === now) return 'same';
      if (now === undefined) return isKnown ? 'gone' : 'new';
      return isKnown ? 'behind' : 'own';
    };
    return { name, path: path ?? join(folder, `${name}.yaml`), state: state(), published: now };
  });
}

/** Whoever proposes a dossier names it. */
function assertInside(folder: string, name: string): void {
  if (resolve(folder, `${name}.yaml`).startsWith(`${resolve(folder)}${sep}`)) return;
  throw new Error(`nothing was written: the dossier "${name}" would be a file outside of ${folder}`);
}

const WORDS: Record<Exclude<State, 'same'>, string> = {
  behind: 'was published before; what is published now is newer',
  own: 'is not published as it is',
  gone: 'was published, and is removed from the database',
  new: 'was never published',
  missing: 'is published, and is no file here',
};

export async function status(database: D1Database, folder: string): Promise<string[]> {
  const lines = (await compare(database, folder)).flatMap(({ path, state }) =>
    state === 'same' ? [] : [`${path} ${WORDS[state]}`],
  );
  return lines.length ? lines : [`${folder} holds what is published.`];
}

/** What nobody else has is in the way of a pull. */
export class Unpublished extends Error {
  constructor(paths: readonly string[]) {
    super(
      `nothing was written: ${paths.join(', ')} would be written over, and ${paths.length === 1 ? 'is' : 'are'} not published as ${paths.length === 1 ? 'it is' : 'they are'}: propose or apply that first, or pull with --force`,
    );
  }
}

/** Writes the files that differ. */
export async function pull(database: D1Database, folder: string, isForced = false): Promise<string[]> {
  const places = await compare(database, folder);
  const inTheWay = places.filter(({ state }) => state === 'own').map(({ path }) => path);
  if (inTheWay.length && !isForced) throw new Unpublished(inTheWay);
  const due = places.filter(({ state }) => state === 'behind' || state === 'own' || state === 'missing');
  const texts = await textsOf(
    database,
    due.map(({ published = null }) => published),
  );
  for (const { path, published = null } of due) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, texts.get(published) ?? '');
  }
  const gone = places.filter(({ state }) => state === 'gone');
  for (const { path } of gone) rmSync(path);
  const lines = [
    ...due.map(({ path, state }) => `${state === 'missing' ? '+' : '~'} ${path}`),
    ...gone.map(({ path }) => `- ${path}`),
  ];
  return lines.length ? lines : [`${folder} holds what is published.`];
}

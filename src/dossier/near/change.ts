/** Which of the dossiers of a database files change, without reading the others. */
import { readBounded } from '../bounded-file.ts';
import { decode } from '../characters.ts';
import { dataFolder } from '../data-folder.ts';
import { filesAt } from '../files-at.ts';
import { type Kept, keptFrom, sha256Of } from '../kept.ts';
import { givenFile, inputOfFile, type NamedFile, namedFiles, nameProblems } from '../named-files.ts';
import type { Wanted } from '../plan-for.ts';
import type { Problem } from '../problem.ts';
import { type ReadFiles, readFiles, type Text } from '../read.ts';
import { isDefinition } from '../shorthand.ts';
import { movedTo, NoDossier } from '../together.ts';
import type { ChangedFiles } from './neighbourhood.ts';
import { ask } from './stored.ts';

export interface NearChange {
  files: NamedFile[];
  /** Those that are new, or say something else. */
  differing: NamedFile[];
  /** What stands in those. */
  texts: Text[];
  changed: ChangedFiles;
  removed: Kept[];
  /** What the dossiers of these files were before. */
  kept: Kept[];
  /** Why nothing can be read. */
  faults: Problem[];
}

export async function changeOf(
  database: D1Database,
  { files: paths = [], given: texts = [], remove = [], data = dataFolder(), text: folder, step }: Wanted,
): Promise<NearChange> {
  const files = [...(step?.files ?? namedFiles(paths, data)), ...texts.map(givenFile)];
  const unread = step ? [] : readFiles(paths.filter((path) => typeof filesAt(path) === 'string')).unread;
  const given = new Set([...files.map(({ name }) => name), ...remove]);
  const kept = await headsOf(database, [...given]);
  const isKept = (name: string) => kept.some((dossier) => dossier.name === name);
  for (const name of remove) if (!isKept(name)) throw new NoDossier(name, await namesOf(database));
  const hashes = new Map(kept.map(({ name, sha256, unfinished }) => [name, unfinished ? undefined : sha256]));
  const read = files.map((file) => ({ file, text: file.text ?? textAt(file.path) }));
  const differing = read.filter(
    ({ file, text }) =>
      folder !== undefined || text === undefined || hashes.get(file.name) !== sha256Of(text),
  );
  const changed = differing.map(({ file }) => file);
  const said = readFiles(changed.map(inputOfFile));
  const moved = movedTo(files, await alike(database, changed, said, given), changed);
  const removed = [...moved, ...(await textsOf(database, remove))];
  const before = await textsOf(
    database,
    changed.map(({ name }) => name),
  );
  return {
    files,
    differing: changed,
    texts: differing.map(({ file: { path }, text = '' }) => ({ path, text })),
    changed: {
      files: changed,
      read: said,
      // What was left out of a dossier is new, and so is all that it says.
      before: [...before.filter(({ unfinished }) => unfinished !== 'more'), ...removed],
      isWhole: folder !== undefined || before.some(({ unfinished }) => unfinished),
      coming: step?.coming,
    },
    removed,
    kept: [...kept.filter(({ name }) => !before.some((dossier) => dossier.name === name)), ...before],
    faults: [...nameProblems(files), ...unread],
  };
}

/** Nothing where it cannot be read, which the check says. */
function textAt(path: string): string | undefined {
  try {
    const { text, fault } = decode(readBounded(path));
    return fault ? undefined : text;
  } catch {
    return undefined;
  }
}

async function headsOf(database: D1Database, names: readonly string[]): Promise<Kept[]> {
  const [rows = []] = await ask(database, [
    {
      sql: "SELECT name, sha256, folder, place, unfinished, '' AS text FROM dossiers WHERE name IN (SELECT value FROM json_each(?))",
      params: [JSON.stringify(names)],
    },
  ]);
  return keptFrom(rows);
}

async function namesOf(database: D1Database): Promise<string[]> {
  const [rows = []] = await ask(database, [{ sql: 'SELECT name FROM dossiers', params: [] }]);
  return rows.map(({ name }) => String(name));
}

async function textsOf(database: D1Database, names: readonly string[]): Promise<Kept[]> {
  const [rows = []] = await ask(database, [
    {
      sql: 'SELECT name, sha256, folder, place, unfinished, text FROM dossiers JOIN dossier_texts USING (sha256) WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name, part',
      params: [JSON.stringify(names)],
    },
  ]);
  return keptFrom(rows);
}

/** Other dossiers that define the same records, or say the same: one of these may be the same under another name. */
async function alike(
  database: D1Database,
  changed: readonly NamedFile[],
  { entries, files }: ReadFiles,
  given: ReadonlySet<string>,
): Promise<Kept[]> {
  const defined = entries.filter(({ kind, part }) => isDefinition(kind, part));
  const [rows = [], same = []] = await ask(database, [
    {
      sql: 'SELECT DISTINCT name, folder FROM json_each(?) AS asked CROSS JOIN dossier_records ON kind = asked.value ->> 0 AND slug = asked.value ->> 1 JOIN dossiers ON dossiers.id = dossier_id',
      params: [JSON.stringify(defined.map(({ kind, slug }) => [kind, slug]))],
    },
    {
      sql: 'SELECT name, folder FROM dossiers WHERE sha256 IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify(files.map(({ text }) => sha256Of(text)))],
    },
  ]);
  const gone = [...rows, ...same].filter(
    ({ name, folder }) =>
      !given.has(String(name)) &&
      changed.some((file) => file.folder === folder) &&
      !changed.some(({ hasBeside }) => hasBeside(String(name))),
  );
  return textsOf(database, [...new Set(gone.map(({ name }) => String(name)))]);
}

/** Which dossier says something of which record, as the database keeps it (0023_dossier_records.sql). */
import { eachChunk, type Statement } from '../chunks.ts';

/** The kind and slug of a record, and the name of a dossier. */
export type Saying = readonly [kind: string, slug: string, dossier: string];

export interface ChangedSayings {
  came: Saying[];
  went: Saying[];
}

export const SELECT_SAYINGS =
  'SELECT kind, slug, name FROM dossier_records JOIN dossiers ON dossiers.id = dossier_id';

/** `nameOf`: the dossier that a path is of. */
export function sayingsOf(
  saidIn: ReadonlyMap<string, ReadonlySet<string>>,
  nameOf: (path: string) => string | undefined,
): Saying[] {
  return [...saidIn].flatMap(([key, paths]) => {
    const end = key.indexOf('/');
    return [...paths].flatMap((path): Saying[] => {
      const name = nameOf(path);
      return name === undefined ? [] : [[key.slice(0, end), key.slice(end + 1), name]];
    });
  });
}

export function changedSayings(before: readonly Saying[], after: readonly Saying[]): ChangedSayings {
  const [had, has] = [before, after].map((all) => new Set(all.map((saying) => JSON.stringify(saying))));
  const missing = (all: readonly Saying[], others: ReadonlySet<string> | undefined) =>
    all.filter((saying) => !others?.has(JSON.stringify(saying)));
  return { came: missing(after, had), went: missing(before, has) };
}

const OF_DOSSIERS =
  'SELECT said.value ->> 0, said.value ->> 1, dossiers.id FROM json_each(?) AS said JOIN dossiers ON name = said.value ->> 2';

/** Before the dossiers that go do. */
export function unsayingStatements({ went }: ChangedSayings): Statement[] {
  return eachChunk(went, `DELETE FROM dossier_records WHERE (kind, slug, dossier_id) IN (${OF_DOSSIERS})`);
}

/** After the dossiers that come. */
export function sayingStatements({ came }: ChangedSayings): Statement[] {
  return eachChunk(came, `INSERT INTO dossier_records (kind, slug, dossier_id) ${OF_DOSSIERS}`);
}

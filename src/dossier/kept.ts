/** The texts of dossiers that a database keeps, in parts that D1 takes (0025_changesets.sql). */
import { createHash } from 'node:crypto';
import { Advised } from './advised.ts';
import { eachChunk, type Statement } from './chunks.ts';
import type { Left } from './steps/coming.ts';

/** A dossier as it was applied last. */
export interface Kept {
  name: string;
  text: string;
  sha256: string;
  folder: string;
  place: string;
  /** What of it waits for dossiers that are applied later. */
  unfinished?: Left | null;
}

/** The text of a dossier that stands in no file. */
export type Given = Pick<Kept, 'name' | 'text' | 'folder' | 'place'>;

export interface ChangedTexts {
  written: Kept[];
  /** By name. */
  removed: string[];
  /** By name, the SHA-256 of the texts that these take the place of. */
  before: ReadonlyMap<string, string>;
}

/** What is applied here leaves out too much of what was applied elsewhere. */
export class Removal extends Advised {}

const MAX_NAMED = 8;

/** A character has at most three bytes for each unit, and a quotation mark, a line's end or a backslash is two in JSON. */
const PART_CHARACTERS = 15_000;

export const SELECT_KEPT =
  'SELECT name, sha256, folder, place, unfinished, text FROM dossiers JOIN dossier_texts USING (sha256) ORDER BY name, part';

export function keptFrom(rows: readonly Record<string, unknown>[]): Kept[] {
  const kept = new Map<string, Kept>();
  for (const row of rows as unknown as Kept[]) {
    const { name, text } = row;
    kept.set(name, { ...row, text: `${kept.get(name)?.text ?? ''}${text}` });
  }
  return [...kept.values()];
}

export const sha256Of = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

/** Those that are written anew keep their ids. */
export function keepStatements({ written, removed }: ChangedTexts): Statement[] {
  const gone = removed.map((name) => [name]);
  const heads = written.map(({ name, sha256, folder, place }) => [name, sha256, folder, place]);
  return [
    ...eachChunk(gone, 'DELETE FROM dossiers WHERE name IN (SELECT value ->> 0 FROM json_each(?))'),
    ...textStatements(written),
    ...eachChunk(
      heads,
      `INSERT INTO dossiers (name, sha256, folder, place, applied_at) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM json_each(?) WHERE true ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, folder = excluded.folder, place = excluded.place, applied_at = excluded.applied_at`,
    ),
  ];
}

/** By name: those of which something else waits than before, or nothing does any more. */
export function unfinishedStatements(unfinished: readonly (readonly [string, Left | null])[]): Statement[] {
  return eachChunk(
    unfinished,
    'UPDATE dossiers SET unfinished = left.value ->> 1 FROM json_each(?) AS left WHERE name = left.value ->> 0',
  );
}

/** Each once, whichever dossiers have it or once had it. */
export function textStatements(written: readonly Pick<Kept, 'sha256' | 'text'>[]): Statement[] {
  return eachChunk(
    written.flatMap(({ sha256, text }) => partsOf(text).map((part, index) => [sha256, index, part])),
    'INSERT OR IGNORE INTO dossier_texts (sha256, part, text) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)',
  );
}

/** No character is cut in two. */
function partsOf(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${PART_CHARACTERS}}`, 'gu')) ?? [''];
}

/** What else the database holds, in a line. */
export function othersLine(others: readonly { name: string }[], folders: readonly string[]): string[] {
  if (!others.length) return [];
  const named = others.slice(0, MAX_NAMED).map(({ name }) => name);
  const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
  const [dossiers, them] = others.length === 1 ? ['dossier that is', 'it'] : ['dossiers that are', 'one'];
  return [
    `The database also holds ${others.length} ${dossiers} not in ${folders.join(' or ')}: ${named.join(', ')}${more} (npm run dossier -- remove NAME takes ${them} away)`,
  ];
}

import { KIND_KEYS } from '../format.ts';
import type { Near, ReadFiles } from '../read.ts';
import type { Coming } from '../steps/coming.ts';
import type { Changed } from './changed.ts';
import type { Records } from './records.ts';

export type Context = Near['context'];

export const noContext = (): Context =>
  Object.fromEntries(KIND_KEYS.map((kind) => [kind, Object.create(null)])) as Context;

/** Of one change, as it grows. */
export interface Growing {
  database: D1Database;
  changed: Changed;
  affected: Records;
  /** Read whole as well, but not changed: what the affected are worked out from. */
  helping: Records;
  /** Of the records that had them. */
  former: Map<string, string>;
  read: ReadFiles;
  /** The dossiers that were read or replaced. */
  names: Set<string>;
  nameOf: (path: string) => string;
  coming?: Coming;
}

export const isWanted =
  ({ affected, helping }: Growing) =>
  (kind: string, slug: string) =>
    affected.has(kind, slug) || helping.has(kind, slug);

/** A dossier before it is known to be whole: what the checks look at, and how they report. */
import type { Path } from './read.ts';

/** A value of which any part may be missing. */
export type Loose<T> = T extends string | number
  ? T
  : T extends readonly (infer Item)[]
    ? (Loose<Item> | undefined)[]
    : { [Key in keyof T]?: Loose<T[Key]> };

/** `first`: what a repeated thing repeats. */
export type Report = (path: Path, message: string, part?: 'key' | 'value', first?: Path) => void;

/** Of the records that are there. */
export function each<Item>(
  records: Record<string, Item> | undefined,
  check: (slug: string, record: NonNullable<Item>) => void,
): void {
  for (const [slug, record] of Object.entries(records ?? {})) if (record) check(slug, record);
}

/** Siblings that would be one record. */
export function checkRepeats<Item>(
  path: Path,
  items: readonly (Item | undefined)[] | undefined,
  keyOf: (item: Item) => string | false | undefined,
  report: Report,
  hint?: string,
): void {
  const seen = new Map<string, number>();
  items?.forEach((item, index) => {
    const key = item !== undefined && keyOf(item);
    if (!key) return;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      const message = `"${key}" stands twice here${hint ? `: ${hint}` : ''}`;
      report([...path, index], message, 'value', [...path, first]);
    }
  });
}

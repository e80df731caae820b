import type { Report } from './loose.ts';
import type { Path } from './read.ts';

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

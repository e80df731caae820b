/** The slugs that records had, where files add to a record by one of them. */
import type { Entry } from './entries.ts';
import { entriesOf, itemsOf, wordsOf } from './part.ts';
import { DEFINED_BY } from './shorthand.ts';
import { withPoints } from './within.ts';

/** What the record of a kind is called that had a slug; nothing where none had. */
export type SlugNow = (kind: string, slug: string) => string | undefined;

export const isNowCalled = (name: string, old: string, slug: string): string =>
  `the ${name} "${old}" is now called "${slug}"`;

/** An old slug that is another record's by now is a fault of its own (formerly.ts), and leads nowhere. */
export function slugsOfEntries(entries: readonly Entry[]): SlugNow {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { kind, slug, part } of withPoints(entries)) {
    const keys = part && entriesOf(part);
    if (keys?.has(DEFINED_BY[kind as keyof typeof DEFINED_BY])) taken.add(`${kind}/${slug}`);
    const formerly = keys?.get('formerly');
    for (const old of (formerly && itemsOf(formerly)) ?? []) names.set(`${kind}/${wordsOf(old)}`, slug);
  }
  return (kind, slug) => (taken.has(`${kind}/${slug}`) ? undefined : names.get(`${kind}/${slug}`));
}

import { readFileSync } from 'node:fs';

const ACCEPTED = 'tests/mutants.md';

/** A mutant wherever its line has moved to: `src/accounts/range.ts a < b → a <= b`. */
export const nameOf = (id: string) => id.replace(/:\d+:\d+ /, ' ').replace(/ \(\d+\)$/, '');

/** Names of mutants that may survive; the document says why. */
export function acceptedMutants(): Set<string> {
  const text = readFileSync(ACCEPTED, 'utf8');
  return new Set([...text.matchAll(/^- `(.+)`$/gm)].map(([, name]) => name as string));
}

import { readFileSync } from 'node:fs';

const ACCEPTED = 'tests/mutants.md';

/** A mutant wherever its line has moved to: `src/accounts/range.ts a < b → a <= b`. */
const nameOf = (id: string) => id.replace(/:\d+:\d+ /, ' ').replace(/ \(\d+\)$/, '');

/** Whether a mutant may survive: the document says why. `…` stands for whatever is there. */
export function isAccepted(id: string): boolean {
  const text = readFileSync(ACCEPTED, 'utf8');
  return [...text.matchAll(/^- `(.+)`$/gm)].some(([, name = '']) =>
    new RegExp(`^${name.split('…').map(RegExp.escape).join('.*')}$`).test(nameOf(id)),
  );
}

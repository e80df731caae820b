/** How much of a text stands in another one: by its runs of words. */
const RUN_WORDS = 5;

export function runsOf(words: readonly string[], length = RUN_WORDS): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) runs.add(words.slice(at, at + length).join(' '));
  return runs;
}

/** The part of the smaller one that the larger one has, from 0 to 1. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of smaller) if (larger.has(run)) shared++;
  return smaller.size ? shared / smaller.size : 0;
}

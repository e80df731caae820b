/**
 * Which sources are independent of each other. Two of them share an origin where they have a publisher or an agency
 * in common (also where one publishes what the other draws on), or where one of them has nothing to say but what
 * statements say that the other carries too; and so do two of which each shares one with a third.
 */
import type { Claim, Source } from './claim.ts';

/** For each source of the claims the name of its origin, the same for all that share it. `known` are shared already. */
export function originsOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  known: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    const next = above.get(name);
    return next === undefined ? name : top(next);
  };
  const join = (a: string, b: string) => {
    const [from, to] = [top(a), top(b)];
    if (from !== to) above.set(from, to);
  };
  for (const { source } of claims) {
    for (const actor of sources.get(source)?.drawsOn ?? []) join(`source ${source}`, `actor ${actor}`);
    if (known.has(source)) join(`source ${source}`, `known ${known.get(source)}`);
  }
  for (const [source, other] of repeated(claims)) join(`source ${source}`, `source ${other}`);
  return new Map(claims.map(({ source }) => [source, top(`source ${source}`)]));
}

/** A source all of whose claims are carried by statements, with each other one that carries these too. */
function* repeated(claims: readonly Claim[]): Generator<[source: string, other: string]> {
  const carried = new Map(
    [...Map.groupBy(claims, ({ source }) => source)].map(([source, own]) => [
      source,
      new Set(own.map(({ statement }) => statement)),
    ]),
  );
  for (const [source, statements] of carried) {
    if (statements.has(null)) continue;
    for (const [other, others] of carried) {
      if (other !== source && statements.isSubsetOf(others)) yield [source, other];
    }
  }
}

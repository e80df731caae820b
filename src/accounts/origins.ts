/**
 * Which sources are independent of each other. Two of them share an origin where they have a publisher or an agency
 * in common (also where one publishes what the other draws on), or where their claims are carried by one statement;
 * and so do two of which each shares one with a third.
 */
import type { Claim, Source } from './claim.ts';

/** For each source of the claims the name of its origin, the same for all that share it. */
export function originsOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
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
  for (const { source, statement } of claims) {
    for (const actor of sources.get(source)?.drawsOn ?? []) join(`source ${source}`, `actor ${actor}`);
    if (statement !== null) join(`source ${source}`, `statement ${statement}`);
  }
  return new Map(claims.map(({ source }) => [source, top(`source ${source}`)]));
}

/**
 * Which sources are independent of each other, and why others are not. Two of them share an origin where they have a
 * publisher or an agency in common (also where one publishes what the other draws on), or where one of them has
 * nothing to say but what comes from those that the other has it from too: the same statement, the same claimant or
 * informant, or one chain of command. And so do two of which each shares one with a third.
 */
import { ORIGIN_REASONS, type OriginReason } from '../../schema/vocabulary.ts';
import { type Commands, voicesOf } from './chain-of-command.ts';
import type { Claim, Source } from './claim.ts';
import type { Around } from './locations.ts';

export interface Known {
  sources: ReadonlyMap<string, Source>;
  commands: Commands;
  around: Around;
}

/** Why two sources are not independent: what they have in common. */
export interface Join {
  source: string;
  other: string;
  reason: OriginReason;
  actor: string | null;
  statement: string | null;
}

export interface Origins {
  /** For each source of the claims the name of its origin, the same for all that share it. */
  of: ReadonlyMap<string, string>;
  /** As many as it takes to hold each origin together. */
  joins: Join[];
}

/** What a claim or a source comes from, by name: why it is shared where another has it too. */
type From = ReadonlyMap<string, Why>;

/** `known` are shared already. */
export function originsOf(
  claims: readonly Claim[],
  { sources, commands }: Known,
  known: ReadonlyMap<string, string> = new Map(),
): Origins {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let found = name;
    for (let next = above.get(found); next !== undefined; next = above.get(found)) found = next;
    return found;
  };
  const joins: Join[] = [];
  const join = (source: string, other: string, why: Why | undefined) => {
    const [from, to] = [top(source), top(other)];
    if (from === to) return;
    above.set(from, to);
    if (why) joins.push({ source, other, ...why });
  };
  const own = Map.groupBy(claims, ({ source }) => source);
  const origins = Map.groupBy([...own.keys()], (source) => known.get(source));
  for (const [name, [first = '', ...others]] of origins) {
    if (name !== undefined) for (const other of others) join(other, first, undefined);
  }
  const drawn = new Map([...own.keys()].map((source) => [source, drawnOn(sources.get(source), commands)]));
  const firstOf = new Map<string, string>();
  for (const [source, from] of drawn) {
    for (const [name, why] of from) {
      const first = firstOf.get(name);
      if (first === undefined) firstOf.set(name, source);
      else join(source, first, why);
    }
  }
  for (const [source, other, why] of repeated(own, drawn, commands)) join(source, other, why);
  return { of: new Map([...own.keys()].map((source) => [source, top(source)])), joins };
}

function drawnOn(source: Source | undefined, commands: Commands): From {
  const from = new Map<string, Why>();
  const { publisher = null, drawsOn = [] } = source ?? {};
  // Who published both is the reason that everybody knows.
  const actors = [...drawsOn].sort(
    (a, b) => Number(b === publisher) - Number(a === publisher) || (a < b ? -1 : 1),
  );
  for (const actor of actors) {
    for (const voice of voicesOf(actor, commands)) {
      const reason = voice === actor ? 'PUBLISHER_OR_AGENCY' : 'CHAIN_OF_COMMAND';
      if (from.get(voice)?.reason !== 'PUBLISHER_OR_AGENCY')
        from.set(voice, { reason, actor: voice, statement: null });
    }
  }
  return from;
}

/** The nearest reason first: it is the one that is told. */
function comesFrom({ claimant, relays, statement }: Claim, commands: Commands): From {
  const from = new Map<string, Why>();
  if (statement !== null) from.set(`statement ${statement}`, { reason: 'STATEMENT', actor: null, statement });
  if (claimant !== null) from.set(claimant, { reason: 'CLAIMANT', actor: claimant, statement: null });
  for (const actor of relays)
    if (!from.has(actor)) from.set(actor, { reason: 'INFORMANT', actor, statement: null });
  for (const actor of [...(claimant === null ? [] : [claimant]), ...relays]) {
    for (const voice of voicesOf(actor, commands)) {
      if (!from.has(voice)) from.set(voice, { reason: 'CHAIN_OF_COMMAND', actor: voice, statement: null });
    }
  }
  return from;
}

/** A source all of whose claims come from others, with each other one that has these from them too. */
function* repeated(
  own: ReadonlyMap<string, readonly Claim[]>,
  drawn: ReadonlyMap<string, From>,
  commands: Commands,
): Generator<[source: string, other: string, why: Why | undefined]> {
  const from = new Map(
    [...own].map(([source, claims]) => [source, claims.map((claim) => comesFrom(claim, commands))]),
  );
  const carriers = new Map<string, Set<string>>();
  for (const [source, all] of from) {
    for (const name of [...all, drawn.get(source) ?? new Map()].flatMap((names) => [...names.keys()])) {
      carriers.set(name, (carriers.get(name) ?? new Set()).add(source));
    }
  }
  const reasonOf = (source: string, name: string) =>
    from
      .get(source)
      ?.find((names) => names.has(name))
      ?.get(name) ?? drawn.get(source)?.get(name);
  const isShared = (name: string) => (carriers.get(name)?.size ?? 0) > 1;
  const done = new Set<string>();
  for (const [source, all] of from) {
    const shared = all.map((names) => [...names.keys()].filter(isShared));
    // Of those that have all from the same, the first finds the others.
    const signature = JSON.stringify([...new Set(shared.map((names) => JSON.stringify(names)))].sort());
    if (shared.some((names) => !names.length) || done.has(signature)) continue;
    done.add(signature);
    const [first = [], ...more] = shared;
    for (const name of first) {
      for (const other of carriers.get(name) ?? []) {
        const hasAll = more.every((names) => names.some((each) => carriers.get(each)?.has(other)));
        if (other !== source && hasAll)
          yield [other, source, farther(all[0]?.get(name), reasonOf(other, name))];
      }
    }
  }
}

type Why = Omit<Join, 'source' | 'other'>;

/** What one cites itself and the other only by way of others is had by way of these. */
function farther(a: Why | undefined, b: Why | undefined): Why | undefined {
  if (!a || !b) return a ?? b;
  return ORIGIN_REASONS.indexOf(a.reason) >= ORIGIN_REASONS.indexOf(b.reason) ? a : b;
}

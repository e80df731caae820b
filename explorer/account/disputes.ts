/** Which of an account's values can’t be right together with which, put on two sides. */
import type { ToldValue } from './told.ts';

type Value = Pick<ToldValue, 'text'> & {
  claims: { id: string; contradicts: { reason: string | null; claim: { id: string } }[] }[];
};

/** One value that can’t be right together with others, all for one reason; null where their numbers say it. */
export interface Conflict<V> {
  value: V;
  others: V[];
  reason: string | null;
}

/** Values that hang together by conflicts. Three that exclude each other leave two on one side: its conflicts name them. */
export interface Dispute<V> {
  /** All of them in their order. */
  values: V[];
  left: V[];
  right: V[];
  conflicts: Conflict<V>[];
}

export function disputesOf<V extends Value>(
  values: readonly V[],
): { disputes: Dispute<V>[]; undisputed: V[] } {
  const opponents = opponentsOf(values);
  const sides = new Map<V, boolean>();
  const disputes: Dispute<V>[] = [];
  for (const value of values) {
    if (sides.has(value) || !opponents.get(value)?.size) continue;
    const members = sided(value, opponents, sides);
    disputes.push({
      values: members,
      left: members.filter((member) => !sides.get(member)),
      right: members.filter((member) => sides.get(member)),
      conflicts: conflictsAmong(members, opponents),
    });
  }
  return { disputes, undisputed: values.filter((value) => !sides.has(value)) };
}

/** Of each value the others that it excludes, and why. */
type Opponents<V> = Map<V, Map<V, Set<string | null>>>;

function opponentsOf<V extends Value>(values: readonly V[]): Opponents<V> {
  const told = new Map(values.flatMap((value) => value.claims.map(({ id }) => [id, value] as const)));
  const opponents: Opponents<V> = new Map(values.map((value) => [value, new Map()]));
  const set = (value: V, other: V, reason: string | null) => {
    const others = opponents.get(value);
    others?.set(other, (others.get(other) ?? new Set()).add(reason));
  };
  for (const value of values) {
    for (const { reason, claim } of value.claims.flatMap(({ contradicts }) => contradicts)) {
      const other = told.get(claim.id);
      // Both ways: of a claim that very many contradict, the nearest alone are read.
      if (other) set(value, other, reason);
      if (other) set(other, value, reason);
    }
  }
  return opponents;
}

/** Puts whatever hangs together with the first value on the one side or the other, and names it in the order of values. */
function sided<V>(first: V, opponents: Opponents<V>, sides: Map<V, boolean>): V[] {
  const found = new Set([first]);
  sides.set(first, false);
  for (const value of found) {
    for (const other of opponents.get(value)?.keys() ?? []) {
      if (!sides.has(other)) sides.set(other, !sides.get(value));
      found.add(other);
    }
  }
  return [...opponents.keys()].filter((value) => found.has(value));
}

/** Numbers of which more than these exclude each other are not told pair by pair. */
export const MOST_IN_PAIRS = 8;

/** Each pair once under each of its reasons, told of the value that most others stand against. */
function conflictsAmong<V>(members: V[], opponents: Opponents<V>): Conflict<V>[] {
  const byReason = new Map<string | null, Set<V>>();
  for (const value of members) {
    for (const reason of [...(opponents.get(value)?.values() ?? [])].flatMap((reasons) => [...reasons])) {
      byReason.set(reason, (byReason.get(reason) ?? new Set()).add(value));
    }
  }
  return [...byReason].flatMap(([reason, concerned]) => {
    if (reason === null && members.length > MOST_IN_PAIRS) return [];
    const told = new Set<V>();
    const conflicts: Conflict<V>[] = [];
    const ofReason = [...concerned];
    const against = (value: V) =>
      ofReason.filter((other) => !told.has(other) && opponents.get(value)?.get(other)?.has(reason));
    for (;;) {
      const [value] = ofReason
        .filter((member) => !told.has(member))
        .sort((a, b) => against(b).length - against(a).length);
      const others = value ? against(value) : [];
      if (!value || !others.length) return conflicts;
      conflicts.push({ value, others, reason });
      told.add(value);
    }
  });
}

import { disputesOf } from './disputes.ts';
import { type ToldValue, toldOf } from './told.ts';

/** What stands on one side of a dispute: the first value, and the others that can’t be right together with the other side either. */
export interface Stand {
  value: ToldValue;
  others: ToldValue[];
}

/** A property in one line, by the first dispute; null where none of the values that were read are set against each other. */
export function opposedIn(values: Parameters<typeof toldOf>[0]): { one: Stand; other: Stand } | null {
  const [first] = disputesOf(toldOf(values)).disputes;
  const [one, other] = [standOf(first?.left), standOf(first?.right)];
  return one && other ? { one, other } : null;
}

const standOf = ([value, ...others]: ToldValue[] = []): Stand | null => (value ? { value, others } : null);

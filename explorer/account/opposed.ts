import { disputesOf } from './disputes.ts';
import { type ToldValue, toldOf } from './told.ts';

/** A property in one line: the first value of each side of the first dispute; null where none of those read are set against each other. */
export function opposedIn(values: Parameters<typeof toldOf>[0]): { one: ToldValue; other: ToldValue } | null {
  const [first] = disputesOf(toldOf(values)).disputes;
  const [one, other] = [first?.left[0], first?.right[0]];
  return one && other ? { one, other } : null;
}

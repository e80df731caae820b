import type { Claim } from './format.ts';
import type { PlannedRow } from './row.ts';

type Quantity = Claim['quantity'];

export function quantityOf(
  quantity: Quantity,
): Pick<PlannedRow<'claims'>, 'qualifier' | 'low' | 'best' | 'high' | 'unit'> {
  const none = { qualifier: null, low: null, best: null, high: null, unit: null };
  if (!quantity) return none;
  const { exactly, about, 'at-least': least, 'at-most': most, between, unit } = quantity;
  const known = { ...none, unit };
  if (exactly !== undefined) {
    return { ...known, qualifier: 'EXACTLY', low: exactly, best: exactly, high: exactly };
  }
  if (about !== undefined) return { ...known, qualifier: 'ABOUT', best: about };
  if (least !== undefined) return { ...known, qualifier: 'AT_LEAST', low: least, best: least };
  if (most !== undefined) return { ...known, qualifier: 'AT_MOST', best: most, high: most };
  const [low = null, high = null] = between ?? [];
  return { ...known, qualifier: 'BETWEEN', low, high };
}

/** Which two sources the address names. */
import type { ComparisonQueryVariables } from '../api/documents.ts';

export function chosenIn(parameters: URLSearchParams): ComparisonQueryVariables {
  const first = parameters.get('first')?.trim() ?? '';
  const second = parameters.get('second')?.trim() ?? '';
  const areTwo = first !== '' && second !== '' && first !== second;
  return { first, second, both: [first, second], areTwo };
}

const MOST_CHARACTERS = 100;

/** `EventAccounts-kirkuk-drone-strike-2023-12-03`: a panel's fragment and what its page was asked for, in any script. */
export function fileName(fragment: string, variables: object): string {
  const asked = Object.values(variables)
    .flat()
    .filter((value) => ['string', 'number'].includes(typeof value));
  return [fragment, ...asked]
    .join('-')
    .replaceAll(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/[-.]+$/, '');
}

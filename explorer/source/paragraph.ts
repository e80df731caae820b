/** Places in a source, as a locator has them: `para 4`, `para 4-5`. */

/** 0 where none is named. */
export const firstParagraph = (locator: string | null): number => Number(numbersIn(locator)[0] ?? 0);

export const lastParagraph = (locator: string | null): number => Number(numbersIn(locator).at(-1) ?? 0);

/** `¶4`, `¶4-5`. */
export const placeWords = (locator: string | null): string => locator?.replace('para ', '¶') ?? '';

/** The id on a source's page of the paragraph at which a locator begins: `para 4-5` as `para-4`. */
export const paragraphId = (locator: string | null): string => `para-${firstParagraph(locator)}`;

const numbersIn = (locator: string | null): string[] => locator?.match(/\d+/g) ?? [];

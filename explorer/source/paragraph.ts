/** The id on a source's page of the paragraph at which a locator begins: `para 4-5` as `para-4`. */
export const paragraphId = (locator: string): string => `para-${/\d+/.exec(locator)?.[0] ?? '0'}`;

/** Places in a source, as a locator has them: `para 4`, `para 4-5`, `page 12`, `00:12:31`. */

/** Its number, to sort by: of a time in a recording the seconds, from 1 on. 0 where none is named. */
export const firstParagraph = (locator: string | null): number => numbersIn(locator)[0] ?? 0;

export const lastParagraph = (locator: string | null): number => numbersIn(locator).at(-1) ?? 0;

/** `¶4`, `¶4-5`, `p. 12`, `00:12:31`. */
export const placeWords = (locator: string | null): string =>
  locator?.replace('para ', '¶').replace('page ', 'p. ') ?? '';

/** The same of where it begins: `¶4` of `para 4-5`. */
export const startWords = (locator: string | null): string => placeWords(locator).split('-')[0] ?? '';

/** And of where it ends: `¶5`. */
export function endWords(locator: string | null): string {
  const [start = '', end] = placeWords(locator).split('-');
  return end === undefined ? start : `${start.match(/^(¶|p\. )/)?.[0] ?? ''}${end}`;
}

/** The id on a source's page of the paragraph at which a locator begins: `para 4-5` as `para-4`. */
export const paragraphId = (locator: string | null): string => `para-${firstParagraph(locator)}`;

const TIME = /(\d\d):(\d\d):(\d\d)/g;

function numbersIn(locator: string | null): number[] {
  const times = [...(locator?.matchAll(TIME) ?? [])].map(([, hours, minutes, seconds]) =>
    [hours, minutes, seconds].map(Number).reduce((sum, part) => sum * 60 + part, 0),
  );
  return times.length ? times.map((seconds) => seconds + 1) : (locator?.match(/\d+/g)?.map(Number) ?? []);
}

/** Counts and lists in a reader's words. */

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const LIST = new Intl.ListFormat('en-GB');

/** `accuses, demands and warns`. */
export const listed = (words: string[]): string => LIST.format(words);

/** `1 source`, `2 sources`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

/** For a drawing, where a text breaks into no lines. */
export const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, Math.max(0, length - 1)).trimEnd()}…` : text;

/** Values of the API's enums, counts and lists in a reader's words. */

const WORDS: Record<string, string> = {
  SUPPORTS: 'yes',
  OPPOSES: 'no',
  AMBIGUOUS: 'neither plainly',
  BROADCAST: 'on television or radio',
  PARLIAMENT: 'in parliament',
  PRESS_RELEASE: 'in a press release',
  SOCIAL_MEDIA: 'on social media',
  BRIEFING: 'at a briefing',
  INTERVIEW: 'in an interview',
  MEETING: 'in a meeting',
  PHONE_CALL: 'on the telephone',
  STATE_MEDIA: 'through state media',
  TELEGRAM: 'on Telegram',
  UNKNOWN: 'by a way that the sources do not say',
  WRITTEN_STATEMENT: 'in a written statement',
  LOCATION: 'where it happened',
  METHOD: 'how it was done',
  NGO: 'NGO',
  ATTACK_COUNT: 'number of attacks',
  OCCURRED_AT: 'when it happened',
  INJURED: 'injured',
  KILLED: 'killed',
  RESPONSIBILITY_CLAIM: 'who claimed it',
  PERPETRATOR: 'who did it',
  TROOP_COUNT: 'number of troops',
  SINGLE: 'one source only',
  AGREED: 'sources agree',
  COMPATIBLE: 'compatible (none excludes another)',
  CONTRADICTORY: 'contradictory',
  CLAIMED_PERPETRATOR: 'perpetrator by its own word',
  LOCATION_HOST: 'host of the scene',
  COUNTERPART: 'other side',
};

/** `CLAIM_RESPONSIBILITY` as `claim responsibility`. */
export const inWords = (value: string): string => WORDS[value] ?? value.toLowerCase().replaceAll('_', ' ');

/** The same at the start of a line. */
export const asTitle = (value: string): string => capitalised(inWords(value));

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

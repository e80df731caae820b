/** What the fields of a record are called in a sentence, where the name of the column does not say it plainly. */
const WORDS: Readonly<Record<string, string>> = {
  country: 'country',
  dateNote: 'note on the date',
  disputed: 'state, disputed or not',
  language: 'language',
  latitude: 'coordinates',
  longitude: 'coordinates',
  note: 'editors’ note',
  occurred: 'date',
  occurredNote: 'note on the date',
  onBehalfOf: 'party or person it speaks for',
  partOf: 'place in a larger whole',
  precision: 'coordinates',
  published: 'date',
  said: 'date',
  saidNote: 'note on the date',
  sha256: 'file',
  url: 'address',
  urlNote: 'note on the address',
  utterance: 'occasion',
  voice: 'voice',
};

/** Those that follow from others of the same record. */
const FOLLOWS = /Earliest|Latest|Approximate|Uncertain|Within|^sort|^slug$/;

/** `date` for `occurredEdtf`; each once. */
export function fieldWords(columns: readonly string[]): string[] {
  const told = columns
    .filter((column) => !FOLLOWS.test(column))
    .map((column) => column.replace(/Edtf$|Id$/, ''));
  return [...new Set(told.map((name) => WORDS[name] ?? plain(name)))];
}

const plain = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** How values are written in a dossier's file. */
import { stringify } from 'yaml';

export type Line = string | undefined | false;

/** A date, and how it was worked out. */
export function dated(edtf: string | undefined, note: string | undefined): string {
  if (edtf === undefined) return 'TODO';
  return note === undefined ? edtf : scalar(`${edtf} ${note}`);
}

export function scalar(text: string, isFlow = false): string {
  const value = isFlow ? [text] : text;
  const written = stringify(value, {
    lineWidth: 0,
    singleQuote: true,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trim();
  const plain = isFlow ? written.slice(1, -1) : written;
  // What starts so would be taken for something that is yet to be filled in.
  return /^TODO\b/.test(plain) ? `'${plain} '` : plain;
}

/** `1, 3-5`. */
export function spans(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

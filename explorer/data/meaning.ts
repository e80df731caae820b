/** What a column means and how it is written, as the schema has it. */
import { dictionary } from './dictionary.ts';
import type { Meaning } from './table.ts';

export const meaningOf = ({ of, note }: Meaning): string =>
  [...of.map((field) => dictionary[field]?.meaning), note].filter(Boolean).join(' ');

export const formatOf = ({ of, format }: Meaning): string =>
  format ?? dictionary[of.at(-1) ?? '']?.format ?? 'text';

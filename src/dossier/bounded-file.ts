import { readFileSync, statSync } from 'node:fs';

/** A dossier, or the text of a source: a long book has a megabyte. */
const MAX_MEGABYTES = 5;

/** Throws an `Error` that says why it is not read. Dossiers come from others: a device would be read without end. */
export function readBounded(path: string): Buffer {
  const found = statSync(path);
  if (!found.isFile()) throw new Error('it is no file');
  const megabytes = found.size / 1_000_000;
  if (megabytes > MAX_MEGABYTES) {
    throw new Error(`it has ${megabytes.toFixed(0)} MB, and at most ${MAX_MEGABYTES} are read`);
  }
  return readFileSync(path);
}

/** Ids and cursors in the form in which clients hold them, which stays the same from one release to the next. */
const ALPHABET = { alphabet: 'base64url' } as const;

const write = (text: string) => new TextEncoder().encode(text).toBase64({ ...ALPHABET, omitPadding: true });
const read = (opaque: string) => new TextDecoder().decode(Uint8Array.fromBase64(opaque, ALPHABET));

export const idOf = (type: string, slug: string) => write(`${type}:${slug}`);

export function readId(id: string): { type: string; slug: string } {
  const [type = '', ...slug] = read(id).split(':');
  return { type, slug: slug.join(':') };
}

/** Of the connection and order, the slug of its parent, and the keys of the record. */
export const cursorOf = (order: string, parent: string, keys: readonly unknown[]) =>
  write(JSON.stringify([order, parent, ...keys]));

export const keysOf = (cursor: string): unknown[] => JSON.parse(read(cursor)).slice(2);

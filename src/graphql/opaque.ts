/** Ids and cursors are text in base64url (RFC 4648, 5), so that nobody reads more into them than this API promises. */
const ALPHABET = { alphabet: 'base64url' } as const;

export function writeOpaque(text: string): string {
  return new TextEncoder().encode(text).toBase64({ ...ALPHABET, omitPadding: true });
}

/** Empty where it was not written by `writeOpaque`. */
export function readOpaque(opaque: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.fromBase64(opaque, ALPHABET));
  } catch {
    return '';
  }
}

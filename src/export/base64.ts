/** What the Worker's runtime has and Node 24 hides behind a flag (TC39, Uint8Array to and from Base64), as far as the API needs it. */
if (!('toHex' in Uint8Array.prototype)) {
  const method = (value: unknown) => ({ value, configurable: true, writable: true });
  Object.defineProperties(Uint8Array.prototype, {
    toHex: method(function toHex(this: Uint8Array) {
      return Buffer.from(this).toString('hex');
    }),
    toBase64: method(function toBase64(this: Uint8Array) {
      return Buffer.from(this).toString('base64url');
    }),
  });
  Object.defineProperty(
    Uint8Array,
    'fromBase64',
    method((text: string) => {
      const bytes = Buffer.from(text, 'base64url');
      if (bytes.toString('base64url') !== text) throw new SyntaxError('No base64url');
      return bytes;
    }),
  );
}

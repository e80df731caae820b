/** The fonts of all pictures, by the alphabet that each file has. explorer/card/letters.ts knows how wide their letters are. */

/** What nearly each text needs; of the others those that it does, as to read one takes longer than to draw a line. */
const LATIN = () =>
  Promise.all([
    import('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'),
    import('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'),
    import('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
    import('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'),
  ]);

const OTHERS: [RegExp, () => Promise<{ default: ArrayBuffer }[]>][] = [
  [
    /[\u0100-\u024f\u1e00-\u1eff]/,
    () =>
      Promise.all([
        import('@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2'),
        import('@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2'),
        import('@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2'),
        import('@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2'),
      ]),
  ],
  [
    /\p{Script=Cyrillic}/u,
    () =>
      Promise.all([
        import('@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2'),
        import('@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2'),
        import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2'),
        import('@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2'),
      ]),
  ],
  [
    /\p{Script=Greek}/u,
    () =>
      Promise.all([
        import('@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff2'),
        import('@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2'),
        import('@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2'),
        import('@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff2'),
      ]),
  ],
];

export async function fontsFor(text: string): Promise<Uint8Array[]> {
  const needed = [LATIN, ...OTHERS.flatMap(([letters, load]) => (letters.test(text) ? load : []))];
  const files = (await Promise.all(needed.map((load) => load()))).flat();
  return files.map(({ default: font }) => new Uint8Array(font));
}

/** Made HTML of by scripts/site-texts.ts while the pages are built. */
declare module '*.md' {
  const html: string;
  export default html;
}

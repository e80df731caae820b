/** In the place of Yoga's landing page and GraphiQL in the public script (wrangler.toml, alias): neither is shown. */
export default '';

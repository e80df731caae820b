/** As the rules of wrangler.pictures.toml have them. */
declare module '*.woff2' {
  const font: ArrayBuffer;
  export default font;
}

declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

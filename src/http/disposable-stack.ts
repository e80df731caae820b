/** In the place of the package that makes these for older engines (wrangler.toml, alias): workerd has them itself. */
export const { AsyncDisposableStack, DisposableStack, SuppressedError } = globalThis;
export const DisposableSymbols = { dispose: Symbol.dispose, asyncDispose: Symbol.asyncDispose };

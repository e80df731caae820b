import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontsFor } from './fonts.ts';

/** Compiled with the first picture. */
let ready: Promise<void> | undefined;

export async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= import('@resvg/resvg-wasm/index_bg.wasm').then(({ default: module }) => initWasm(module));
  await ready;
  const picture = new Resvg(svg, {
    font: {
      fontBuffers: await fontsFor(svg),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  const image = picture.render();
  // Its memory is that of WebAssembly, which no garbage collector knows.
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
    picture.free();
  }
}

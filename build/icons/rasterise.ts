import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** A square picture: as PNG, and as its pixels, four bytes each (red, green, blue, opacity), rows from the top. */
export interface Raster {
  readonly size: number;
  readonly png: Uint8Array;
  readonly pixels: Uint8Array;
}

let ready: Promise<void> | undefined;

/** Draws a square SVG without fonts at a size in pixels. The same drawing is the same bytes on every machine. */
export async function rasterise(svg: string, size: number): Promise<Raster> {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((code) =>
    initWasm(code),
  );
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  const image = drawing.render();
  try {
    if (image.width !== size || image.height !== size)
      throw new Error(`An icon must be square; this one is ${image.width} × ${image.height}.`);
    return { size, png: image.asPng(), pixels: withoutPremultiplying(image.pixels) };
  } finally {
    image.free();
    drawing.free();
  }
}

/** The rasteriser keeps colours multiplied by their opacity; icon files want them plain. */
function withoutPremultiplying(pixels: Uint8Array): Uint8Array {
  return pixels.map((value, at) => {
    const opacity = pixels[at - (at % 4) + 3] ?? 0;
    return at % 4 === 3 || opacity === 0 ? value : Math.min(255, Math.round((value * 255) / opacity));
  });
}

import type { Raster } from './rasterise';

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const BITMAP_HEADER_BYTES = 40;
const BITS_PER_PIXEL = 32;

/** From this size on a picture is stored as PNG; smaller ones are bitmaps, which every reader of icons understands. */
const PNG_FROM = 256;

/** A Windows icon file (`.ico`) with one picture a size. Source: the ICO and BITMAPINFOHEADER formats of Windows. */
export function windowsIcon(rasters: readonly Raster[]): Buffer {
  const pictures = rasters.map((raster) =>
    raster.size < PNG_FROM ? bitmapOf(raster) : Buffer.from(raster.png),
  );
  const header = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * rasters.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(rasters.length, 4);
  let offset = header.length;
  rasters.forEach(({ size }, index) => {
    const at = HEADER_BYTES + ENTRY_BYTES * index;
    const { length } = pictures[index] ?? Buffer.alloc(0);
    // One byte a side: 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(BITS_PER_PIXEL, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([header, ...pictures]);
}

/** Rows from the bottom, blue before red; then the mask of one bit a pixel that opacity has made idle, all zero. */
function bitmapOf({ size, pixels }: Raster): Buffer {
  const maskBytes = Math.ceil(size / 32) * 4 * size;
  const bitmap = Buffer.alloc(BITMAP_HEADER_BYTES + size * size * 4 + maskBytes);
  bitmap.writeUInt32LE(BITMAP_HEADER_BYTES, 0);
  bitmap.writeInt32LE(size, 4);
  // Colours and mask count as one picture of twice the height.
  bitmap.writeInt32LE(size * 2, 8);
  bitmap.writeUInt16LE(1, 12);
  bitmap.writeUInt16LE(BITS_PER_PIXEL, 14);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = (row * size + column) * 4;
      const to = BITMAP_HEADER_BYTES + ((size - 1 - row) * size + column) * 4;
      const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(from, from + 4);
      bitmap.set([blue, green, red, opacity], to);
    }
  }
  return bitmap;
}

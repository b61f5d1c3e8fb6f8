/** A picture of one byte per dot, 0 black to 255 white, row by row from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

const PGM_HEAD = /^P5\s+(\d+)\s+(\d+)\s+255\s/;

/**
 * Reads a binary PGM file.
 *
 * @throws Error when it is none, or cut short
 */
export function readPgm(bytes: Uint8Array): GreyPicture {
  const head = PGM_HEAD.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  const [all = '', width = '', height = ''] = head ?? [];
  const dots = bytes.subarray(all.length);
  if (head === null || dots.length !== Number(width) * Number(height))
    throw new Error('Not a whole PGM file');
  return { width: Number(width), height: Number(height), dots };
}

/** The smallest rectangle with all ink, in dots; right and bottom are exclusive. */
export function inkBox({ width, height, dots }: GreyPicture) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((dots[y * width + x] ?? 255) > 160) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  return box;
}

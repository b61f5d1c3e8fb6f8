import type { GreyPicture } from './grey-picture';

/** Side of the squares that are compared, in dots: edges drawn a little otherwise level out in them. */
const SQUARE = 6;
/** Mean darkness by which two squares may differ, of 255. */
const TOLERANCE = 26;

/** Where two pictures differ. */
export interface PictureDifference {
  /** Share of squares that differ, 0 to 1; 1 for pictures of other sizes. */
  readonly share: number;
  /** The second picture with everything pale but what differs. */
  readonly shown: GreyPicture;
}

/** Compares two pictures of a page at a tolerance for how another version of a program draws edges. */
export function pictureDifference(kept: GreyPicture, drawn: GreyPicture): PictureDifference {
  if (kept.width !== drawn.width || kept.height !== drawn.height) return { share: 1, shown: drawn };
  const dots = Uint8Array.from(drawn.dots, (dot) => 255 - (255 - dot) / 4);
  let [squares, different] = [0, 0];
  for (let top = 0; top < kept.height; top += SQUARE)
    for (let left = 0; left < kept.width; left += SQUARE) {
      squares += 1;
      if (Math.abs(meanOf(kept, left, top) - meanOf(drawn, left, top)) <= TOLERANCE) continue;
      different += 1;
      eachDot(drawn, left, top, (place) => {
        dots[place] = drawn.dots[place] === 255 ? 160 : (drawn.dots[place] ?? 0);
      });
    }
  return { share: different / squares, shown: { ...drawn, dots } };
}

function meanOf(picture: GreyPicture, left: number, top: number): number {
  let [sum, count] = [0, 0];
  eachDot(picture, left, top, (place) => {
    sum += picture.dots[place] ?? 0;
    count += 1;
  });
  return sum / count;
}

function eachDot({ width, height }: GreyPicture, left: number, top: number, visit: (place: number) => void) {
  for (let y = top; y < Math.min(top + SQUARE, height); y += 1)
    for (let x = left; x < Math.min(left + SQUARE, width); x += 1) visit(y * width + x);
}

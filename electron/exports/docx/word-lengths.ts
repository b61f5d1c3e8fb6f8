import { toPoints } from '#shared/layout/page-geometry';

/** Twentieths of a point, what Word measures places and widths in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Twentieths of a point in a length in millimetres. */
export function twipsOf(millimetres: number): number {
  return twips(toPoints(millimetres));
}

/** Half points, what Word measures type in. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, what Word measures rules in. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** Widths in millimetres as whole twips that add up to the whole: edges are rounded, not widths. */
export function gridWidths(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width) => {
    const left = twipsOf(edge);
    edge += width;
    return twipsOf(edge) - left;
  });
}

/** A transformation of a page's coordinates, as PDF writes it: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers as a transformation; what is none leaves everything where it is. */
export function matrixOf(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values;
  const numbers = [a, b, c, d, e, f].map(Number);
  return numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : IDENTITY;
}

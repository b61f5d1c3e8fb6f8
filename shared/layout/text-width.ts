/** Width of a half-width letter or digit in a Chinese serif face, as a share of the type size. */
const HALF_WIDTH = 0.56;
/** From here on the Unicode blocks are full-width, but for a few signs that do not matter to an estimate. */
const FIRST_WIDE = 0x2e80;

/**
 * Estimated width of a text in em. Good enough to decide on soft breaks in a title or a table head before any font
 * is known; the export that draws the text measures it.
 */
export function estimatedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < FIRST_WIDE ? HALF_WIDTH : 1;
  return width;
}

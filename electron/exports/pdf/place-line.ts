import { isClosedGap } from './line-gaps';
import type { PlacedText } from './placed-page';
import type { Glyph } from './typesetter';

/** Where the em box of a Chinese character stands on its baseline, as shares of the type size. */
export const EM_ASCENT = 0.88;

export interface LinePlace extends Pick<PlacedText, 'x' | 'baseline' | 'size' | 'of' | 'outline'> {
  /** Space between characters in points; none when left out. */
  readonly spacing?: number;
  /** Space within words in points; none when left out. */
  readonly innerSpacing?: number;
}

/**
 * Places glyphs along a baseline: one text per run of the same face. Each run gets its own place, so fonts with
 * other ascents cannot push a line out of its pitch.
 */
export function placeLine(glyphs: readonly Glyph[], place: LinePlace): PlacedText[] {
  const { size, baseline, spacing = 0, innerSpacing = 0, outline, of } = place;
  const texts: PlacedText[] = [];
  let x = place.x;
  for (let start = 0; start < glyphs.length; ) {
    const face = glyphs[start]?.face;
    let end = start;
    let width = 0;
    for (let glyph = glyphs[end]; glyph !== undefined && glyph.face === face; glyph = glyphs[end]) {
      end += 1;
      width += glyph.advance * size + (isClosedGap(glyph, glyphs[end]) ? innerSpacing : spacing);
    }
    texts.push({
      glyphs: glyphs.slice(start, end),
      size,
      x,
      baseline,
      spacing,
      innerSpacing,
      ...(of === undefined ? {} : { of }),
      ...(texts.length === 0 && outline !== undefined ? { outline } : {}),
    });
    x += width;
    start = end;
  }
  return texts;
}

/** Width of glyphs in points. */
export function widthOf(glyphs: readonly Glyph[], size: number): number {
  let width = 0;
  for (const glyph of glyphs) width += glyph.advance * size;
  return width;
}

/** Baseline that centres the em box of a line in a slot of this pitch which begins at `top`. */
export function baselineIn(top: number, pitch: number, size: number): number {
  return top + (pitch - size) / 2 + EM_ASCENT * size;
}

/**
 * Baseline of a line of running text: its em box hangs from the top of its slot, so that the first line of a page
 * touches the top edge of the type area, where the standard measures the margin.
 */
export function hangingBaseline(top: number, size: number): number {
  return top + EM_ASCENT * size;
}

import { isClosedGap } from './line-gaps';
import type { PlacedText } from './placed-page';

/** A font embedded in a document, as pdfkit keeps it. */
export interface EmbeddedFont {
  readonly id: string;
  /** Hexadecimal codes, one for each character; from then on its glyphs are part of the subset. */
  encode(text: string): readonly [codes: readonly string[], positions: unknown];
  /** The font's object in the file. */
  ref(): unknown;
}

/** What a text is drawn with on a page. */
export interface TextCanvas {
  addContent(operators: string): unknown;
  readonly page: { readonly fonts: Record<string, unknown> };
}

/**
 * Draws one text with operators of its own: the gaps within words differ from those around them, which no library
 * offers. The page's origin is at the top left, so the text matrix turns the glyphs upright again.
 */
export function drawText(canvas: TextCanvas, text: PlacedText, font: EmbeddedFont): void {
  const { glyphs, size, x, baseline, spacing, innerSpacing } = text;
  canvas.page.fonts[font.id] ??= font.ref();
  const drawn = glyphs.map((glyph) =>
    glyph.drawnAs === undefined ? glyph.text : String.fromCodePoint(glyph.drawnAs),
  );
  const [codes] = font.encode(drawn.join(''));
  const closing = ((spacing - innerSpacing) / size) * 1000;
  let shown = '';
  codes.forEach((code, index) => {
    const isClosed = closing !== 0 && isClosedGap(glyphs[index], glyphs[index + 1]);
    shown += isClosed ? `${code}> ${number(closing)} <` : code;
  });
  canvas.addContent(
    `BT /${font.id} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(baseline)} Tm ${number(spacing)} Tc [<${shown}>] TJ ET`,
  );
}

/** A number as PDF takes it: no exponent, a ten-thousandth of a point is near enough. */
function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

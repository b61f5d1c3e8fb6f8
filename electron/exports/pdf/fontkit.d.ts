/** The part of fontkit this project uses; the package carries no types. */
declare module 'fontkit' {
  export interface FontkitGlyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
    /** The characters it stands for in the text behind the page. */
    codePoints: readonly number[];
    readonly path: { readonly commands: readonly unknown[] };
    /** The ink, in font units. */
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
  }

  /** Glyphs in order with where each moves the pen; pdfkit scales the positions in place. */
  export interface FontkitRun {
    readonly glyphs: readonly FontkitGlyph[];
    readonly positions: readonly { xAdvance: number }[];
    readonly advanceWidth: number;
  }

  export interface FontkitFont {
    readonly postscriptName: string;
    /** Absent on a collection. */
    readonly createSubset?: () => object;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly characterSet: readonly number[];
    layout: (text: string) => FontkitRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): FontkitGlyph;
  }

  export interface FontkitFormat {
    probe(buffer: Uint8Array): boolean;
    new (stream: { readonly buffer: Uint8Array }): object;
  }

  /** A collection is answered as such, or null, where it has no face of this name. */
  export function create(buffer: Uint8Array, postscriptName?: string): FontkitFont;
  export function registerFormat(format: FontkitFormat): void;
}

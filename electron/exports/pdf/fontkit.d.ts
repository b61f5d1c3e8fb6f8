/** The part of fontkit this project uses; the package carries no types. */
declare module 'fontkit' {
  export interface FontkitGlyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
  }

  export interface FontkitFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): FontkitGlyph;
  }

  export interface FontkitFormat {
    probe(buffer: Uint8Array): boolean;
    new (stream: { readonly buffer: Uint8Array }): object;
  }

  export function create(buffer: Uint8Array): FontkitFont;
  export function registerFormat(format: FontkitFormat): void;
}

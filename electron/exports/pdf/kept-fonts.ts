import type { FontkitFont, FontkitRun } from 'fontkit';
import { fontkit } from './pdfkit-fontkit';

/** First bytes of a token: no font file begins with them. */
const TOKEN_MARK = [0xff, 0x4b] as const;
const TOKEN_LENGTH = 4;

const kept: FontkitFont[] = [];

/**
 * Lets pdfkit reuse a font that is parsed already: a token stands for the font's bytes, and the format registered
 * here answers the token with the font itself. Parsing once per process and not once per document halves the time
 * of a short report.
 */
class KeptFontFormat {
  static probe(buffer: Uint8Array): boolean {
    return buffer.length === TOKEN_LENGTH && TOKEN_MARK.every((byte, place) => buffer[place] === byte);
  }

  constructor(stream: { readonly buffer: Uint8Array }) {
    const [, , high = 0, low = 0] = stream.buffer;
    const font = kept[high * 256 + low];
    if (font === undefined) throw new Error('A font token was used that was never given out');
    // biome-ignore lint/correctness/noConstructorReturn: fontkit takes what `new` answers for the font
    return font;
  }
}

fontkit.registerFormat(KeptFontFormat);

export interface KeptFont {
  readonly font: FontkitFont;
  /** What to give pdfkit instead of the font's bytes. */
  readonly token: Buffer;
}

const STROKE = 0x2500;
const DASH = 0x2014;

/**
 * Parses a font file once and keeps it for the life of the process.
 *
 * @param postscriptName which face, where the file may be a collection
 * @throws Error when the file is no font that can be drawn with
 */
export function keepFont(bytes: Uint8Array, postscriptName?: string): KeptFont {
  // A name is only for collections: of a plain font fontkit would take it for one of its variations.
  const isCollection = Buffer.from(bytes.buffer, bytes.byteOffset, 4).toString('latin1') === 'ttcf';
  const font = isCollection ? fontkit.create(bytes, postscriptName) : fontkit.create(bytes);
  if (typeof font?.createSubset !== 'function') throw new Error('No such face in the font file');
  font.layout = (text) => plainLayout(font, text);
  const index = kept.push(font) - 1;
  return { font, token: Buffer.from([...TOKEN_MARK, index >> 8, index & 0xff]) };
}

/**
 * One glyph for each character, as the planner measured it: the font's own ideas of ligatures and kerning would move
 * what has its place already.
 */
function plainLayout(font: FontkitFont, text: string): FontkitRun {
  const glyphs = Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = font.glyphForCodePoint(codePoint);
    // The stroke is only ever drawn for the halves of ——, and copied out as such.
    if (codePoint === STROKE) glyph.codePoints = [DASH];
    return glyph;
  });
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth }));
  return { glyphs, positions, advanceWidth: 0 };
}

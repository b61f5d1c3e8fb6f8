import type { FontkitFont } from 'fontkit';
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

/** Parses a TTF file once and keeps it for the life of the process. */
export function keepFont(bytes: Uint8Array): KeptFont {
  const font = fontkit.create(bytes);
  const index = kept.push(font) - 1;
  return { font, token: Buffer.from([...TOKEN_MARK, index >> 8, index & 0xff]) };
}

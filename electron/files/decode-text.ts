/** What a text file is written in, as people call it. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'GBK';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const LOST = '\ufffd';

/**
 * The text in bytes whatever they are, for files that are not UTF-8 as they should be: saved again by Notepad in
 * another encoding, or damaged. Bytes that give no character become U+FFFD, so what they stood in is seen to be
 * damaged; nothing is guessed.
 */
export function decodeAnyText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  const text = new TextDecoder('utf-8').decode(bytes);
  return isLikelyOther(text)
    ? { text: new TextDecoder('gb18030').decode(bytes), encoding: 'GBK' }
    : { text, encoding: 'UTF-8' };
}

/** UTF-16 is told by its mark, or by every other byte of what begins as `{` and a line end being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x7b && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x7b && third === 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}

/** A flipped bit spoils a character or two of a Chinese text; another encoding spoils nearly all of them. */
function isLikelyOther(text: string): boolean {
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  return foreign.filter((character) => character === LOST).length * 2 > foreign.length;
}

import type { Mutation } from './hostile-reader';
import { oneOf } from './mutate-json';

/** Ways of writing a text that a reader of UTF-8 may meet. */
export const ENCODINGS = [
  'UTF-8 with a mark',
  'UTF-8 with two marks',
  'UTF-16 LE',
  'UTF-16 LE without a mark',
  'UTF-16 BE',
  'UTF-16 of odd length',
  'UTF-32 LE',
  'UTF-32 BE',
  'Latin-1',
  'GBK-like bytes',
  'a lone surrogate in UTF-8',
  'overlong',
  'NUL in front',
  'NUL between',
] as const;
export type TextEncoding = (typeof ENCODINGS)[number];

const bytes = (...pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const WRITERS: Readonly<Record<TextEncoding, (text: string) => Uint8Array>> = {
  'UTF-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'UTF-8 with two marks': (text) => utf8(`\ufeff\ufeff${text}`),
  'UTF-16 LE': (text) => utf16(`\ufeff${text}`),
  'UTF-16 LE without a mark': utf16,
  'UTF-16 BE': (text) => utf16(`\ufeff${text}`).swap16(),
  'UTF-16 of odd length': (text) => bytes(utf16(`\ufeff${text}`), Buffer.from([0x61])),
  'UTF-32 LE': (text) => utf32(text),
  'UTF-32 BE': (text) => Buffer.from(utf32(text)).swap32(),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  // No table is at hand: two bytes of its range for every character beyond ASCII.
  'GBK-like bytes': (text) =>
    Buffer.from(
      [...text].flatMap((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        return code < 0x80 ? [code] : [0x81 + (code % 0x7e), 0x40 + (code % 0x3f)];
      }),
    ),
  'a lone surrogate in UTF-8': (text) => inMiddle(text, [0xed, 0xa0, 0x80]),
  overlong: (text) => inMiddle(text, [0xc0, 0xaf]),
  'NUL in front': (text) => utf8(`\u0000${text}`),
  'NUL between': (text) => inMiddle(text, [0]),
};

/** A text in one of the encodings. */
export function encodedText(text: string, encoding: TextEncoding): Uint8Array {
  return new Uint8Array(WRITERS[encoding](text));
}

/** A file of text in another encoding than it should be. */
export const mutateEncoding: Mutation = (original, next) => {
  const encoding = oneOf(ENCODINGS, next);
  return { name: encoding, bytes: encodedText(new TextDecoder().decode(original), encoding) };
};

function utf32(text: string): Buffer {
  const points = [0xfeff, ...[...text].map((sign) => sign.codePointAt(0) ?? 0)];
  const written = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries()) written.writeUInt32LE(point, at * 4);
  return written;
}

function inMiddle(text: string, inserted: readonly number[]): Uint8Array {
  const middle = Math.floor(text.length / 2);
  return bytes(utf8(text.slice(0, middle)), Buffer.from(inserted), utf8(text.slice(middle)));
}

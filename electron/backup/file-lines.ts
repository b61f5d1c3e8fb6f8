import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** One line of a file: its text, or that it is longer than any line may be. */
export type FileLine = { readonly text: string; readonly isWhole: boolean } | { readonly tooLong: true };

const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;

/**
 * The lines of a file, one after the other, holding no more than one of them.
 *
 * @param mostBytes of one line; what is longer is passed over to its end
 * @param onBytes told how many bytes were read so far
 * @throws the system's error where the disk does not give it
 */
export async function* fileLines(
  path: string,
  mostBytes: number,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileLine> {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    let pieces: Uint8Array[] = [];
    let length = 0;
    let total = 0;
    const take = (piece: Uint8Array) => {
      length += piece.length;
      if (length <= mostBytes) pieces.push(piece);
      else pieces = [];
    };
    const line = (isWhole: boolean): FileLine => {
      const read: FileLine =
        length > mostBytes ? { tooLong: true } : { text: Buffer.concat(pieces).toString('utf8'), isWhole };
      pieces = [];
      length = 0;
      return read;
    };
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(CHUNK) });
      if (bytesRead === 0) break;
      total += bytesRead;
      let chunk = buffer.subarray(0, bytesRead);
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED)) {
        take(chunk.subarray(0, end));
        yield line(true);
        chunk = chunk.subarray(end + 1);
      }
      take(chunk);
      onBytes(total);
    }
    if (length > 0) yield line(false);
  } finally {
    await file.close();
  }
}

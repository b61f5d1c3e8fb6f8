import { writeSync } from 'node:fs';

/** How long to wait for a reader that is slower than we are, in milliseconds. */
const PAUSE = 5;

/**
 * Writes all of a text to a file descriptor before it returns. Standard output may be a pipe that takes only a part at
 * a time or, for now, nothing; and in the packaged program the thread that would empty Node's own stream stands still.
 */
export function writeFully(descriptor: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any more (`… | head`): there is nobody to tell.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

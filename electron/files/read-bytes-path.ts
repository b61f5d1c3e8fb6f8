import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/**
 * The bytes of a file; undefined when there are more than it may have. The size is looked at before anything is read,
 * and kept to while reading: a file may grow, or have no size at all (a device).
 *
 * @throws the system's error
 */
export async function readBytesPath(path: string, mostBytes: number): Promise<Uint8Array | undefined> {
  return withFile(path, async (file) => {
    const { size } = await file.stat();
    return size > mostBytes ? undefined : readUpTo(file, mostBytes);
  });
}

/**
 * The first bytes of a file, fewer where it has no more.
 *
 * @throws the system's error
 */
export async function readHeadOfPath(path: string, length: number): Promise<Uint8Array> {
  return withFile(path, async (file) => {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(length) });
    return buffer.subarray(0, bytesRead);
  });
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(256 * 1024) });
    if (bytesRead === 0) return Buffer.concat(chunks, length);
    length += bytesRead;
    if (length > limit) return undefined;
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

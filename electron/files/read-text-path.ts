import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fileFailure } from './file-failure';

export type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'tooLarge' }
  | { readonly ok: false; readonly why: 'notText'; readonly bytes: Uint8Array }
  /** The disk did not give it; the message says why. */
  | { readonly ok: false; readonly why: 'unread'; readonly message: string };

/**
 * Reads a text file from disk. Size is checked before anything is read, and bytes that are not UTF-8 are refused
 * rather than replaced: a silently replaced character would be saved back as if the person had typed it.
 */
export async function readTextPath(path: string, mostBytes: number): Promise<TextReading> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readWithinLimit(path, mostBytes);
  } catch (error) {
    return { ok: false, why: 'unread', message: `没有打开：${fileFailure(error)}。` };
  }
  if (bytes === undefined) return { ok: false, why: 'tooLarge' };
  const text = decodeUtf8(bytes);
  return text === undefined ? { ok: false, why: 'notText', bytes } : { ok: true, text };
}

/** The text in bytes; undefined where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a file; undefined when there are more than it may have. */
async function readWithinLimit(path: string, limit: number): Promise<Uint8Array | undefined> {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat();
    return size > limit ? undefined : await readUpTo(file, limit);
  } finally {
    await file.close();
  }
}

/** A file may grow, or have no size at all (a device), so the limit is kept while reading as well. */
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

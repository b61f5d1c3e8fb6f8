import { fileFailure } from './file-failure';
import { readBytesPath } from './read-bytes-path';

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
    bytes = await readBytesPath(path, mostBytes);
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

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The integrity text of a file as npm writes it: `sha512-` and the digest in base64. */
export async function fileIntegrity(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Refuses a file that is not byte for byte the pinned one. */
export async function requireIntegrity(path: string, pinned: string): Promise<void> {
  const found = await fileIntegrity(path);
  if (found !== pinned) {
    throw new Error(
      `Refused ${path}: its digest is ${found}, the pinned one is ${pinned}. Nothing was unpacked.`,
    );
  }
}

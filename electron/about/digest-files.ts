import { createHash } from 'node:crypto';
import type * as fs from 'node:fs';
import { join } from 'node:path';

/** What of a file system is needed; inside Electron the one that sees an archive as a file, or as a folder. */
export type FileReading = Pick<typeof fs.promises, 'open' | 'readdir'>;

const PIECE = 256 * 1024;

/** SHA-256 of a file in hex, read piece by piece, so that nobody waits for a large one. @throws the system's error */
export async function digestOfFile(path: string, { open }: FileReading): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    for (const buffer = new Uint8Array(PIECE); ; ) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** Paths of all files below a folder, with `/` and sorted. @throws the system's error */
export async function filesBelow(folder: string, { readdir }: FileReading, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = entries.map((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, { readdir } as FileReading, path) : [path];
  });
  return (await Promise.all(found)).flat().sort();
}

import { inflateRawSync } from 'node:zlib';
import { DocumentRefused } from '../document-problem';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits';
import { crc32 } from './crc32';
import { type PartEntry, readDirectory } from './read-directory';

/** An archive that has been looked over: its parts by name, each unpacked when it is asked for. */
export interface Archive {
  /** Names of all parts, in the order of the directory. */
  readonly names: readonly string[];
  /**
   * The content of a part, in any case of its letters; undefined where there is none of that name.
   *
   * @throws DocumentRefused where it cannot be unpacked whole
   */
  part(name: string): Uint8Array | undefined;
}

/**
 * Opens a ZIP archive from anywhere. What it says of itself is held against the limits before anything is unpacked, and
 * unpacking stops at what it has said.
 *
 * @throws DocumentRefused
 */
export function openArchive(archive: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  const entries = readDirectory(archive, limits.parts);
  refuseSwelling(entries, limits);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    part: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry === undefined ? undefined : unpack(archive, entry);
    },
  };
}

function refuseSwelling(entries: readonly PartEntry[], limits: ArchiveLimits): void {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const swells = entries.some(
    ({ bytes, packedBytes }) =>
      bytes > limits.partBytes || (bytes > limits.ratioFrom && bytes > packedBytes * limits.ratio),
  );
  if (swells || total > limits.totalBytes) throw new DocumentRefused('swells');
}

function unpack(archive: Uint8Array, { isDeflated, start, end, bytes, checksum }: PartEntry): Uint8Array {
  const packed = archive.subarray(start, end);
  const content = isDeflated ? inflate(packed, bytes) : packed;
  if (content.length !== bytes || crc32(content) !== checksum) throw new DocumentRefused('damaged');
  return content;
}

/** @param bytes how many there are to be; unpacking ends there whatever is packed */
function inflate(packed: Uint8Array, bytes: number): Uint8Array {
  try {
    // Nothing at all is not a limit it takes.
    const { buffer, byteOffset, byteLength } = inflateRawSync(packed, {
      maxOutputLength: Math.max(1, bytes),
    });
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    const isTooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new DocumentRefused(isTooMuch ? 'swells' : 'damaged');
  }
}

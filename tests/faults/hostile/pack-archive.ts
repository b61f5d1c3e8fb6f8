import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../electron/imports/archive/crc32';
import { readDirectory } from '../../../electron/imports/archive/read-directory';

/** A part of an archive as it lies in it: packed, so that what is not touched costs nothing. */
export interface Part {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly bytes: number;
  readonly checksum: number;
}

/** The parts of a sound archive. */
export function partsOf(archive: Uint8Array): Part[] {
  return readDirectory(archive, 4096).map(({ name, isDeflated, checksum, bytes, start, end }) => ({
    name,
    isDeflated,
    checksum,
    bytes,
    packed: archive.subarray(start, end),
  }));
}

/** What is packed in a part. */
export function contentOf({ packed, isDeflated }: Part): Uint8Array {
  return isDeflated ? new Uint8Array(inflateRawSync(packed)) : packed;
}

/** A part that holds a content, packed quickly. */
export function partWith(name: string, content: Uint8Array): Part {
  const packed = deflateRawSync(content, { level: 1 });
  return { name, packed, isDeflated: true, bytes: content.length, checksum: crc32(content) };
}

const swollen = new Map<number, Part>();

/** A part of many megabytes of blanks, packed once in a process. */
export function swollenPart(name: string, megabytes: number): Part {
  const known = swollen.get(megabytes) ?? partWith('', new Uint8Array(megabytes * 1024 * 1024).fill(0x20));
  swollen.set(megabytes, known);
  return { ...known, name };
}

/** Puts parts into an archive as any program does; the same name may come twice. */
export function packArchive(parts: readonly Part[]): Uint8Array {
  const [heads, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let place = 0;
  for (const { name, packed, isDeflated, bytes, checksum } of parts) {
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isDeflated ? 8 : 0, 4);
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(place, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, entry, nameBytes);
    heads.push(Buffer.from('PK\u0003\u0004'), common, nameBytes, packed);
    place += 30 + nameBytes.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(place, 16);
  return new Uint8Array(Buffer.concat([...heads, ...directory, end]));
}

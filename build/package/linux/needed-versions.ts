import { type FileHandle, open } from 'node:fs/promises';

const ELF_MARK = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const HEADER_BYTES = 64;
const SECTION_BYTES = 64;
/** `SHT_GNU_verneed`: the section that lists which versions of whose symbols a file was linked against. */
const VERSIONS_NEEDED = 0x6ffffffe;

/**
 * The versions of symbols a program or library asks the system's libraries for, such as `GLIBC_2.25`; undefined for
 * a file that is none. Source: the System V ABI for ELF, and the Linux Standard Base on symbol versioning.
 */
export async function neededVersions(path: string): Promise<string[] | undefined> {
  const file = await open(path);
  try {
    const header = await readAt(file, 0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || !header.subarray(0, 4).equals(ELF_MARK)) return undefined;
    if (header[4] !== CLASS_64 || header[5] !== LITTLE_ENDIAN)
      throw new Error(`${path} is no 64-bit little-endian program, and no other kind is packed.`);
    return await versionsIn(file, header);
  } finally {
    await file.close();
  }
}

async function versionsIn(file: FileHandle, header: Buffer): Promise<string[]> {
  const sectionCount = header.readUInt16LE(60);
  const sections = await readAt(file, Number(header.readBigUInt64LE(40)), sectionCount * SECTION_BYTES);
  const section = (index: number) => sections.subarray(index * SECTION_BYTES, (index + 1) * SECTION_BYTES);
  for (let index = 0; index < sectionCount; index += 1) {
    const found = section(index);
    if (found.readUInt32LE(4) !== VERSIONS_NEEDED) continue;
    const names = section(found.readUInt32LE(40));
    return namesNeeded(await contentOf(file, found), await contentOf(file, names));
  }
  return [];
}

/** Walks the list of libraries, and of each the list of versions; both are chained by distances in bytes. */
function namesNeeded(needs: Buffer, names: Buffer): string[] {
  const found: string[] = [];
  let library = 0;
  while (library + 16 <= needs.length) {
    let version = library + needs.readUInt32LE(library + 8);
    for (let left = needs.readUInt16LE(library + 2); left > 0; left -= 1) {
      const start = needs.readUInt32LE(version + 8);
      found.push(names.toString('latin1', start, names.indexOf(0, start)));
      version += needs.readUInt32LE(version + 12);
    }
    const next = needs.readUInt32LE(library + 12);
    if (next === 0) break;
    library += next;
  }
  return found;
}

function contentOf(file: FileHandle, section: Buffer): Promise<Buffer> {
  return readAt(file, Number(section.readBigUInt64LE(24)), Number(section.readBigUInt64LE(32)));
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

import { DocumentRefused } from '../document-problem';

/** A part of an archive as the directory at its end describes it. */
export interface PartEntry {
  /** With `/` between folders, as written otherwise. */
  readonly name: string;
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its data begins and ends in the archive. */
  readonly start: number;
  readonly end: number;
}

const END_MARK = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const PART_MARK = 0x04034b50;
const PART_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const LOCKED_FLAG = 1;
const IN_64_BITS = 0xffffffff;

/**
 * The parts of a ZIP archive by its directory (APPNOTE.TXT 4.3). Nothing is unpacked and nothing is believed: every
 * place lies inside the archive, no part lies over another or outside the folder of the archive by its name, and no
 * name is used twice, so that no two programs can see different contents in it.
 *
 * @throws DocumentRefused
 */
export function readDirectory(archive: Uint8Array, mostParts: number): readonly PartEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  const disks = view.getUint32(end + 4, true);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const first = view.getUint32(end + 16, true);
  if (first === IN_64_BITS || size === IN_64_BITS) throw new DocumentRefused('unknownPacking');
  if (disks !== 0 || count !== view.getUint16(end + 8, true) || first + size > end)
    throw new DocumentRefused('damaged');
  if (count > mostParts) throw new DocumentRefused('tooManyParts');
  const entries: PartEntry[] = [];
  let place = first;
  for (let read = 0; read < count; read += 1) {
    const { entry, next } = readEntry(view, place, first + size);
    // A folder of its own holds nothing.
    if (!entry.name.endsWith('/')) entries.push(entry);
    place = next;
  }
  refuseAmbiguity(entries, first);
  return entries;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let place = view.byteLength - END_BYTES; place >= earliest; place -= 1) {
    const isEnd =
      view.getUint32(place, true) === END_MARK &&
      place + END_BYTES + view.getUint16(place + 20, true) === view.byteLength;
    if (isEnd) return place;
  }
  // The directory stands last, so a copy that broke off has none.
  throw new DocumentRefused('cutOff');
}

function readEntry(view: DataView, place: number, directoryEnd: number) {
  if (place + ENTRY_BYTES > directoryEnd || view.getUint32(place, true) !== ENTRY_MARK)
    throw new DocumentRefused('damaged');
  const flags = view.getUint16(place + 8, true);
  const method = view.getUint16(place + 10, true);
  const packedBytes = view.getUint32(place + 20, true);
  const bytes = view.getUint32(place + 24, true);
  const nameBytes = view.getUint16(place + 28, true);
  const header = view.getUint32(place + 42, true);
  const next =
    place + ENTRY_BYTES + nameBytes + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  if (next > directoryEnd) throw new DocumentRefused('damaged');
  if ((flags & LOCKED_FLAG) !== 0) throw new DocumentRefused('locked');
  if (method !== STORED && method !== DEFLATED) throw new DocumentRefused('unknownPacking');
  if ([packedBytes, bytes, header].includes(IN_64_BITS)) throw new DocumentRefused('unknownPacking');
  const name = bytesAt(view, place + ENTRY_BYTES, nameBytes);
  const start = dataStart(view, header, name);
  const end = start + packedBytes;
  if (end > view.byteLength || (method === STORED && packedBytes !== bytes))
    throw new DocumentRefused('damaged');
  const entry: PartEntry = {
    name: safeName(name),
    isDeflated: method === DEFLATED,
    checksum: view.getUint32(place + 16, true),
    packedBytes,
    bytes,
    start,
    end,
  };
  return { entry, next };
}

/** Where the data of a part begins, behind a header of its own that has to name it as the directory does. */
function dataStart(view: DataView, header: number, name: Uint8Array): number {
  if (header + PART_BYTES > view.byteLength || view.getUint32(header, true) !== PART_MARK)
    throw new DocumentRefused('damaged');
  const start = header + PART_BYTES;
  const nameBytes = view.getUint16(header + 26, true);
  if (start + nameBytes > view.byteLength) throw new DocumentRefused('damaged');
  if (Buffer.compare(bytesAt(view, start, nameBytes), name) !== 0) throw new DocumentRefused('ambiguous');
  return start + nameBytes + view.getUint16(header + 28, true);
}

function bytesAt(view: DataView, place: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + place, length);
}

/** Parts of Office documents have plain names; one that leads anywhere else was made to. */
function safeName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  const isUnsafe =
    name === '' ||
    /^\/|:|\0/.test(name) ||
    name.split('/').some((step) => step === '..' || step === '.') ||
    name.includes('//');
  if (isUnsafe) throw new DocumentRefused('unsafeName');
  return name;
}

/** @param directory where the directory begins: parts lie before it */
function refuseAmbiguity(entries: readonly PartEntry[], directory: number): void {
  // Office holds names that differ in case for the same.
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new DocumentRefused('ambiguous');
  let taken = 0;
  for (const { start, end } of [...entries].sort((one, other) => one.start - other.start)) {
    if (start - PART_BYTES < taken || end > directory) throw new DocumentRefused('ambiguous');
    taken = end;
  }
}

import { deflateRawSync } from 'node:zlib';
import type { Mutation } from './hostile-reader';
import { oneOf, pick } from './mutate-json';
import { packArchive, partsOf, partWith } from './pack-archive';

/** Fields of the records of an archive (APPNOTE.TXT 4.3), by their place in the record and their width in bytes. */
const FIELDS: Readonly<Record<Mark, readonly (readonly [name: string, place: number, width: 2 | 4])[]>> = {
  part: [
    ['flags', 6, 2],
    ['method', 8, 2],
    ['checksum', 14, 4],
    ['packed size', 18, 4],
    ['size', 22, 4],
    ['length of name', 26, 2],
    ['length of extra', 28, 2],
  ],
  entry: [
    ['flags', 8, 2],
    ['method', 10, 2],
    ['checksum', 16, 4],
    ['packed size', 20, 4],
    ['size', 24, 4],
    ['length of name', 28, 2],
    ['length of extra', 30, 2],
    ['length of comment', 32, 2],
    ['disk', 34, 2],
    ['place', 42, 4],
  ],
  end: [
    ['disk', 4, 2],
    ['disk of directory', 6, 2],
    ['entries here', 8, 2],
    ['entries', 10, 2],
    ['size of directory', 12, 4],
    ['place of directory', 16, 4],
    ['length of comment', 20, 2],
  ],
};
type Mark = 'part' | 'entry' | 'end';
const MARKS: Readonly<Record<Mark, string>> = {
  part: 'PK\u0003\u0004',
  entry: 'PK\u0001\u0002',
  end: 'PK\u0005\u0006',
};

/** An archive whose records do not say what is there. */
export const mutateDirectory: Mutation = (original, next) => {
  const [name, deed] = oneOf(DEEDS, next);
  return { name, bytes: new Uint8Array(deed(Buffer.from(original), next)) };
};

type Deed = readonly [name: string, act: (archive: Buffer, next: () => number) => Uint8Array];

const DEEDS: readonly [Deed, ...Deed[]] = [
  ['a field says something else', fieldsChanged],
  ['a field says something else, again', fieldsChanged],
  ['a field says something else, once more', fieldsChanged],
  [
    'a name twice',
    (archive, next) => {
      const parts = partsOf(archive);
      const part = pick(parts, next) ?? partWith('', new Uint8Array());
      return packArchive([...parts, { ...part, name: next() < 0.5 ? part.name : part.name.toUpperCase() }]);
    },
  ],
  ['entries of one part', overlapping],
  [
    'bytes before it',
    (archive, next) => Buffer.concat([Buffer.alloc(1 + Math.floor(next() * 5000), 0x20), archive]),
  ],
  [
    'bytes behind it',
    (archive, next) =>
      Buffer.concat([archive, Buffer.alloc(1 + Math.floor(next() * 70_000), next() < 0.5 ? 0 : 0x50)]),
  ],
  ['two archives in one', (archive) => Buffer.concat([archive, archive])],
  [
    'an end in the remark of the end',
    (archive) => {
      const end = archive.subarray(archive.length - 22);
      const outer = Buffer.from(archive);
      outer.writeUInt16LE(22, archive.length - 2);
      return Buffer.concat([outer, end]);
    },
  ],
  ['places of 64 bits', in64Bits],
  ['sizes behind the parts', withDescriptors],
  [
    'more packed than told',
    (archive) => swelling(archive, (content) => ({ bytes: 100, packed: deflateRawSync(content) })),
  ],
  [
    'a stream that breaks off',
    (archive) =>
      swelling(archive, (content) => ({
        bytes: content.length,
        packed: deflateRawSync(content).subarray(0, -20),
      })),
  ],
  [
    'less packed than told',
    (archive) =>
      swelling(archive, (content) => ({
        bytes: 60 * 1024 * 1024,
        packed: deflateRawSync(content.subarray(0, 1_000_000)),
      })),
  ],
  [
    'an archive in an archive',
    (archive) =>
      packArchive([
        ...partsOf(archive),
        { name: 'word/inner.zip', packed: archive, isDeflated: false, bytes: archive.length, checksum: 0 },
      ]),
  ],
  ['no parts', () => packArchive([])],
];

function placesOf(archive: Buffer, mark: Mark): number[] {
  const places: number[] = [];
  for (
    let place = archive.indexOf(MARKS[mark], 0, 'latin1');
    place >= 0;
    place = archive.indexOf(MARKS[mark], place + 4, 'latin1')
  )
    places.push(place);
  return places;
}

function fieldsChanged(archive: Buffer, next: () => number): Buffer {
  for (let times = 1 + Math.floor(next() * 2); times > 0; times -= 1) {
    const mark = oneOf(['part', 'entry', 'end'] as const, next);
    const record = pick(placesOf(archive, mark), next);
    const field = pick(FIELDS[mark], next);
    if (record === undefined || field === undefined) continue;
    const [, place, width] = field;
    if (record + place + width > archive.length) continue;
    const limit = width === 2 ? 0xffff : 0xffffffff;
    const was = archive.readUIntLE(record + place, width);
    const value =
      pick(
        [
          0,
          1,
          was + 1,
          was - 1,
          was * 2,
          was ^ 1,
          was ^ 8,
          8,
          9,
          12,
          14,
          99,
          limit,
          limit - 1,
          limit >>> 1,
          archive.length,
        ],
        next,
      ) ?? 0;
    archive.writeUIntLE(Math.min(limit, Math.max(0, value)), record + place, width);
  }
  return archive;
}

/** Thousands of entries of one part: a few bytes that unpack over and over. */
function overlapping(archive: Buffer, next: () => number): Buffer {
  const [first = 0] = placesOf(archive, 'entry');
  const end = placesOf(archive, 'end').at(-1) ?? archive.length;
  const record = pick(placesOf(archive, 'entry'), next) ?? first;
  const length =
    46 +
    archive.readUInt16LE(record + 28) +
    archive.readUInt16LE(record + 30) +
    archive.readUInt16LE(record + 32);
  const entry = archive.subarray(record, record + length);
  const times = pick([1, 50, 5000], next) ?? 1;
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(8) + times, 8);
  tail.writeUInt16LE(tail.readUInt16LE(10) + times, 10);
  tail.writeUInt32LE(tail.readUInt32LE(12) + times * length, 12);
  return Buffer.concat([archive.subarray(0, end), ...Array.from({ length: times }, () => entry), tail]);
}

/** A directory whose end says: look into the record of 64 bits before me. */
function in64Bits(archive: Buffer, next: () => number): Buffer {
  const end = placesOf(archive, 'end').at(-1) ?? archive.length - 22;
  const tail = Buffer.from(archive.subarray(end));
  const large = Buffer.alloc(56);
  large.write('PK\u0006\u0006', 'latin1');
  large.writeBigUInt64LE(44n, 4);
  large.writeBigUInt64LE(BigInt(tail.readUInt16LE(10)), 24);
  large.writeBigUInt64LE(BigInt(tail.readUInt16LE(10)), 32);
  large.writeBigUInt64LE(BigInt(tail.readUInt32LE(12)), 40);
  large.writeBigUInt64LE(next() < 0.5 ? BigInt(tail.readUInt32LE(16)) : 2n ** 63n, 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(end), 8);
  locator.writeUInt32LE(1, 16);
  tail.fill(0xff, 8, 20);
  return Buffer.concat([archive.subarray(0, end), large, locator, tail]);
}

/** What programs write that do not know the size of a part when they begin it: allowed, and to be read. */
function withDescriptors(archive: Buffer): Buffer {
  for (const mark of ['part', 'entry'] as const) {
    for (const record of placesOf(archive, mark)) {
      const flags = record + (mark === 'part' ? 6 : 8);
      archive.writeUInt16LE(archive.readUInt16LE(flags) | 8, flags);
      if (mark === 'part') archive.fill(0, record + 14, record + 26);
    }
  }
  return archive;
}

/** The first part packs a hundred megabytes, and says something of its own about them. */
function swelling(
  archive: Buffer,
  say: (content: Uint8Array) => { readonly bytes: number; readonly packed: Uint8Array },
): Uint8Array {
  const [part, ...others] = partsOf(archive);
  if (part === undefined) return archive;
  LARGE ??= new Uint8Array(30 * 1024 * 1024).fill(0x20);
  return packArchive([{ ...part, isDeflated: true, ...say(LARGE) }, ...others]);
}
let LARGE: Uint8Array | undefined;

import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { GreyPicture } from './grey-picture';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Sixteen greys are enough to see a page, and a third of the size. */
const BITS = 4;
const LEVELS = 2 ** BITS - 1;

/** A picture as a PNG of sixteen greys, for people to look at and tests to compare. */
export function writeGreyPng({ width, height, dots }: GreyPicture): Buffer {
  const rowLength = Math.ceil(width / 2);
  const rows = Buffer.alloc(height * (rowLength + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const level = Math.round(((dots[y * width + x] ?? 0) / 255) * LEVELS);
      const place = y * (rowLength + 1) + 1 + (x >> 1);
      rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? level << 4 : level);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(BITS, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Reads a PNG that `writeGreyPng` wrote.
 *
 * @throws Error for any other PNG
 */
export function readGreyPng(bytes: Buffer): GreyPicture {
  const parts = new Map<string, Buffer[]>();
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    parts.set(type, [...(parts.get(type) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const [head] = parts.get('IHDR') ?? [];
  if (head === undefined || head.readUInt8(8) !== BITS || head.readUInt8(9) !== 0)
    throw new Error('Not a PNG of sixteen greys');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(Buffer.concat(parts.get('IDAT') ?? []));
  const rowLength = Math.ceil(width / 2);
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    if (rows[y * (rowLength + 1)] !== 0) throw new Error('A filtered PNG');
    for (let x = 0; x < width; x += 1) {
      const pair = rows[y * (rowLength + 1) + 1 + (x >> 1)] ?? 0;
      dots[y * width + x] = Math.round(((x % 2 === 0 ? pair >> 4 : pair & LEVELS) / LEVELS) * 255);
    }
  }
  return { width, height, dots };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

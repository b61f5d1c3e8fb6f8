import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png';

function chunkOf(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** A PNG of three-byte pixels, two in a row, from rows that begin with their filter. */
function pngOf(rows: readonly (readonly number[])[], depth = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunkOf('IHDR', header),
    chunkOf('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of an indexed PNG, row by row. */
function coloursOf(png: Buffer): string[] {
  const content = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = content('PLTE').toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(content('IDAT'));
  return [...rows].flatMap((index, at) => (at % 3 === 0 ? [] : [palette[index] ?? '']));
}

describe('indexedPng', () => {
  it('keeps every pixel of a picture of few colours, however its rows were filtered', () => {
    const png = pngOf([
      [0, 255, 255, 255, 29, 79, 145],
      [1, 255, 255, 255, 30, 80, 146],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 0, 0, 0, 0, 0, 0],
      [4, 0, 0, 0, 0, 0, 0],
    ]);
    expect(coloursOf(indexedPng(png))).toEqual([
      'ffffff',
      '1d4f91',
      'ffffff',
      '1d4f91',
      'ffffff',
      '1d4f91',
      '7f7f7f',
      '4e6788',
      '7f7f7f',
      '4e6788',
    ]);
  });

  it('refuses what it cannot read', () => {
    expect(() => indexedPng(pngOf([[0, 1, 2, 3, 4, 5, 6]], 16))).toThrow('Not a plain colour PNG');
    expect(() => indexedPng(Buffer.from('not a picture at all'))).toThrow();
  });
});

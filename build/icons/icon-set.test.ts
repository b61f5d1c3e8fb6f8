import { describe, expect, it } from 'vitest';
import { drawIcon, ICONS } from './icon-set';
import { rasterise } from './rasterise';
import { windowsIcon } from './windows-icon';

describe('drawIcon', () => {
  it.each(ICONS)('draws %s at every size, the same bytes each time', async (name) => {
    for (const size of [16, 32, 48, 256]) {
      const { png, pixels } = await drawIcon(name, size);
      expect(Buffer.from(png).readUInt32BE(16)).toBe(size);
      expect(pixels).toHaveLength(size * size * 4);
      expect((await drawIcon(name, size)).png).toEqual(png);
    }
  });

  it.each(ICONS)('leaves no size of %s blurred into one colour: the tick is white on green', async (name) => {
    for (const size of [16, 24, 48]) {
      const { pixels } = await drawIcon(name, size);
      const found = { green: false, white: false };
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(at, at + 4);
        if (opacity > 250 && green > red + 50 && green > blue + 30) found.green = true;
        if (Math.min(red, green, blue) > 230 && opacity > 250) found.white = true;
      }
      expect(found, `${size} px`).toEqual({ green: true, white: true });
    }
  });
});

describe('rasterise', () => {
  const square = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="2" ${fill}/></svg>`;

  it('gives colours as they were drawn, however see-through', async () => {
    const { pixels } = await rasterise(square('fill="#ff8040" fill-opacity=".5"'), 2);
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels;
    expect(Math.abs(opacity - 128)).toBeLessThanOrEqual(1);
    expect(Math.abs(red - 255)).toBeLessThanOrEqual(2);
    expect(Math.abs(green - 128)).toBeLessThanOrEqual(2);
    expect(Math.abs(blue - 64)).toBeLessThanOrEqual(2);
  });

  it('refuses a drawing that is not square', async () => {
    const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>';
    await expect(rasterise(wide, 4)).rejects.toThrow('square');
  });
});

describe('windowsIcon', () => {
  it('holds each size once, bitmaps below 256 pixels and PNG from there', async () => {
    const icon = windowsIcon([await drawIcon('program', 16), await drawIcon('program', 256)]);
    expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 2]);
    const entry = (at: number) => ({
      width: icon.readUInt8(6 + 16 * at),
      length: icon.readUInt32LE(6 + 16 * at + 8),
      offset: icon.readUInt32LE(6 + 16 * at + 12),
    });
    expect(entry(0)).toEqual({ width: 16, length: 40 + 16 * 16 * 4 + 16 * 4, offset: 38 });
    expect(entry(1).width).toBe(0);
    expect(icon.readUInt32LE(38)).toBe(40);
    expect(icon.readInt32LE(38 + 8)).toBe(32);
    expect(icon.toString('latin1', entry(1).offset + 1, entry(1).offset + 4)).toBe('PNG');
    expect(entry(1).offset + entry(1).length).toBe(icon.length);
  });

  it('turns rows and colours as bitmaps have them: bottom row first, blue before red', async () => {
    const halves =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v1H0z" fill="#f00"/><path d="M0 1h2v1H0z" fill="#00f"/></svg>';
    const icon = windowsIcon([await rasterise(halves, 2)]);
    const first = 6 + 16 + 40;
    expect([...icon.subarray(first, first + 4)]).toEqual([255, 0, 0, 255]);
    expect([...icon.subarray(first + 8, first + 12)]).toEqual([0, 0, 255, 255]);
  });
});

import { describe, expect, it } from 'vitest';
import { openingBounds } from './window-bounds';

const office = { x: 0, y: 0, width: 1366, height: 728 };
const large = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('openingBounds', () => {
  it('fills a small office screen at first', () => {
    expect(openingBounds(undefined, [office])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  it('stands in the middle of a large one', () => {
    expect(openingBounds(undefined, [large])).toEqual({ x: 1643, y: 136, width: 1366, height: 768 });
  });

  it('opens where it was left', () => {
    const left = { x: 1500, y: 40, width: 1400, height: 900, maximized: false };
    expect(openingBounds(left, [office, large])).toEqual({ x: 1500, y: 40, width: 1400, height: 900 });
  });

  it('comes back to a screen that is there', () => {
    const left = { x: 1500, y: 40, width: 1400, height: 900, maximized: false };
    expect(openingBounds(left, [office])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
    const above = { x: 100, y: -300, width: 1200, height: 700, maximized: false };
    expect(openingBounds(above, [office]).y).toBe(0);
  });
});

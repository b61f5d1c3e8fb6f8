import { describe, expect, it } from 'vitest';
import { ruledRows } from './ruled-rows';

const level = (y: number, x1: number, x2: number) => ({ x1, y1: y, x2, y2: y });
const upright = (x: number, y1: number, y2: number) => ({ x1: x, y1, x2: x, y2 });
const text = (words: string, x: number, baseline: number) => ({
  text: words,
  x,
  baseline,
  width: words.length * 10,
  size: 10,
});

/** Two columns and two rows; the left cell goes over both rows. */
const rules = [
  level(100, 50, 250),
  level(120, 150, 250),
  level(140, 50, 250),
  upright(50, 100, 140),
  upright(150, 100, 140),
  upright(250, 100, 140),
];

describe('ruledRows', () => {
  it('gives each row the cells it touches, one over several rows in each of them', () => {
    const { rows, outside } = ruledRows({
      rules,
      texts: [text('标签', 80, 123), text('5', 195, 113), text('6', 195, 133), text('正文', 50, 90)],
    });
    expect(rows).toEqual([
      { top: 100, cells: ['标签', '5'] },
      { top: 120, cells: ['标签', '6'] },
    ]);
    expect(outside.map((left) => left.text)).toEqual(['正文']);
  });

  it('reads the lines of a cell from top to bottom, and what touches in the next cell apart', () => {
    const { rows } = ruledRows({
      rules,
      texts: [text('下', 90, 132), text('上', 90, 112), text('123456789', 55, 122), text('1', 151, 113)],
    });
    expect(rows[0]?.cells).toEqual(['上123456789下', '1']);
  });

  it('finds blank cells, and no table where nothing is closed', () => {
    expect(ruledRows({ rules, texts: [] }).rows.map(({ cells }) => cells)).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(ruledRows({ rules: [level(100, 0, 99), level(140, 0, 99)], texts: [] }).rows).toEqual([]);
  });
});

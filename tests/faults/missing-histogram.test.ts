import { describe, expect, it } from 'vitest';
import { missingHistogram } from './missing-histogram';

describe('missingHistogram', () => {
  it('counts every figure once, those on a border with what is below', () => {
    const lines = missingHistogram([0, 0, 1, 100, 101, 1_000, 1_001]);
    const counts = lines.map((line) => Number(/ (\d+)( |$)/.exec(line.slice(11))?.[1]));
    expect(counts).toEqual([2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('draws nothing of nothing', () => {
    expect(missingHistogram([]).every((line) => line.endsWith(' 0'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from './report-file';
import { upgradeFile } from './upgrades';

describe('upgradeFile', () => {
  it('leaves a file of the newest version as it is', () => {
    const file = { formatVersion: FORMAT_VERSION, unit: {} };
    expect(upgradeFile(file)).toBe(file);
  });

  it('goes one version at a time and says which it has reached', () => {
    const seen: unknown[] = [];
    const steps = new Map([1, 2].map((from) => [from, note(from)] as const));
    function note(from: number) {
      return (file: Record<string, unknown>) => {
        seen.push([from, file.formatVersion]);
        return { ...file, [`step${from}`]: true };
      };
    }
    expect(upgradeFile({ formatVersion: 1 }, steps, 3)).toEqual({
      formatVersion: 3,
      step1: true,
      step2: true,
    });
    expect(seen).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('gives up where a step is missing instead of guessing', () => {
    expect(upgradeFile({ formatVersion: 1 }, new Map(), 2)).toBeUndefined();
  });
});

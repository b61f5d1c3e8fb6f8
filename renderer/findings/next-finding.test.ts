import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/rules/finding';
import { nextFinding } from './next-finding';

const finding = (key: string): Finding => ({
  key,
  rule: key,
  severity: 'error',
  section: 'requests',
  cells: [],
  message: key,
  missing: false,
  explained: false,
});
const ABC = [finding('a'), finding('b'), finding('c')];

describe('nextFinding', () => {
  it('begins with the first, backwards with the last', () => {
    expect(nextFinding(ABC, undefined, 1)).toEqual({ key: 'a', index: 0 });
    expect(nextFinding(ABC, undefined, -1)).toEqual({ key: 'c', index: 2 });
  });

  it('goes on from the present one and begins anew past the end', () => {
    expect(nextFinding(ABC, { key: 'b', index: 1 }, 1)).toEqual({ key: 'c', index: 2 });
    expect(nextFinding(ABC, { key: 'c', index: 2 }, 1)).toEqual({ key: 'a', index: 0 });
    expect(nextFinding(ABC, { key: 'a', index: 0 }, -1)).toEqual({ key: 'c', index: 2 });
  });

  it('skips none after the present one has been corrected', () => {
    const [a, , c] = ABC as [Finding, Finding, Finding];
    expect(nextFinding([a, c], { key: 'b', index: 1 }, 1)).toEqual({ key: 'c', index: 1 });
    expect(nextFinding([a, c], { key: 'b', index: 1 }, -1)).toEqual({ key: 'a', index: 0 });
  });

  it('goes nowhere when nothing is found', () => {
    expect(nextFinding([], { key: 'b', index: 1 }, 1)).toBeUndefined();
  });
});

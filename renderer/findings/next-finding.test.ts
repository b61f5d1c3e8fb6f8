import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/rules/finding';
import { nextFinding } from './next-finding';

const finding = (key: string, place: Partial<Pick<Finding, 'section' | 'cells'>> = {}): Finding => ({
  key,
  rule: key,
  severity: 'error',
  section: 'requests',
  cells: [],
  message: key,
  missing: false,
  explained: false,
  ...place,
});
const at = (key: string, index: number) => ({ key, index, section: 'requests' }) as const;
const ABC = [finding('a'), finding('b'), finding('c')];

describe('nextFinding', () => {
  it('begins with the first, backwards with the last', () => {
    expect(nextFinding(ABC, undefined, 1, undefined)).toEqual(at('a', 0));
    expect(nextFinding(ABC, undefined, -1, undefined)).toEqual(at('c', 2));
  });

  it('goes on from the present one and begins anew past the end', () => {
    expect(nextFinding(ABC, at('b', 1), 1, undefined)).toEqual(at('c', 2));
    expect(nextFinding(ABC, at('c', 2), 1, undefined)).toEqual(at('a', 0));
    expect(nextFinding(ABC, at('a', 0), -1, undefined)).toEqual(at('c', 2));
  });

  it('skips none after the present one has been corrected', () => {
    const [a, , c] = ABC as [Finding, Finding, Finding];
    expect(nextFinding([a, c], at('b', 1), 1, undefined)).toEqual(at('c', 1));
    expect(nextFinding([a, c], at('b', 1), -1, undefined)).toEqual(at('a', 0));
  });

  it('goes nowhere when nothing is found', () => {
    expect(nextFinding([], at('b', 1), 1, undefined)).toBeUndefined();
  });

  describe('for someone who has gone elsewhere', () => {
    const found = [
      finding('text', { section: 'overview' }),
      finding('first', { cells: ['one', 'two'] }),
      finding('second', { cells: ['two', 'three'] }),
      finding('last', { section: 'disputes' }),
    ];

    it('begins in the section they are in', () => {
      expect(nextFinding(found, undefined, 1, { page: 'requests' })?.key).toBe('first');
      expect(nextFinding(found, undefined, -1, { page: 'requests' })?.key).toBe('second');
      const cursor = { key: 'last', index: 3, section: 'disputes' } as const;
      expect(nextFinding(found, cursor, 1, { page: 'requests' })?.key).toBe('first');
    });

    it('goes on from the finding of the cell they clicked', () => {
      expect(nextFinding(found, at('first', 1), 1, { page: 'requests', cell: 'three' })?.key).toBe('last');
      expect(nextFinding(found, undefined, -1, { page: 'requests', cell: 'three' })?.key).toBe('first');
    });

    it('goes on from the finding they are at while they stay in one of its cells', () => {
      expect(nextFinding(found, at('second', 2), 1, { page: 'requests', cell: 'two' })?.key).toBe('last');
    });

    it('keeps its place on pages and in cells that no finding speaks of', () => {
      expect(nextFinding(found, at('first', 1), 1, { page: 'check' })?.key).toBe('second');
      expect(nextFinding(found, at('first', 1), 1, { page: 'requests', cell: 'other' })?.key).toBe('second');
    });
  });
});

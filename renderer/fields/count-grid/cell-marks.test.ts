import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/rules/finding';
import { cellMarks } from './cell-marks';

function finding(severity: Finding['severity'], ...cells: string[]): Finding {
  return {
    key: `${severity}:${cells.join()}`,
    rule: 'Q-01',
    severity,
    section: 'requests',
    cells,
    message: '',
    missing: false,
    explained: false,
  };
}

describe('cellMarks', () => {
  const findings = [finding('hint', 'a', 'b'), finding('error', 'b', 'c'), finding('warning', 'b')];

  it('gives a cell its gravest finding', () => {
    expect([...cellMarks(findings).markOf]).toEqual([
      ['a', 'hint'],
      ['b', 'error'],
      ['c', 'error'],
    ]);
  });

  it('tells a blank from a wrong figure', () => {
    const blank = { ...finding('error', 'a'), missing: true };
    expect(cellMarks([blank]).markOf.get('a')).toBe('missing');
    expect(cellMarks([blank, finding('error', 'a')]).markOf.get('a')).toBe('error');
  });

  it('names together what stands in one finding', () => {
    const { related } = cellMarks(findings);
    expect([...related('b')]).toEqual(['a', 'b', 'c']);
    expect([...related('c')]).toEqual(['b', 'c']);
    expect(related('z').size).toBe(0);
  });

  it('is worked out once for a list', () => {
    expect(cellMarks(findings)).toBe(cellMarks(findings));
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/rules/finding';
import { stripFindings } from './strip-findings';

function finding(key: string, given: Partial<Finding>): Finding {
  return {
    key,
    rule: key,
    severity: 'error',
    section: 'requests',
    cells: [],
    message: key,
    missing: false,
    explained: false,
    ...given,
  };
}

const hint = finding('hint', { severity: 'hint', cells: ['a', 'b'] });
const error = finding('error', { cells: ['b'] });
const explained = finding('explained', { severity: 'warning', explained: true, cells: ['c'] });
const elsewhere = finding('elsewhere', { section: 'disputes', cells: ['d'] });
const all = [explained, hint, error, elsewhere];

const keys = (current: string | undefined, findings = all) => {
  const shown = stripFindings(findings, 'requests', current);
  return [shown.about, ...shown.findings.map(({ key }) => key)];
};

describe('stripFindings', () => {
  it('shows all of the current cell, gravest first', () => {
    expect(keys('b')).toEqual(['cell', 'error', 'hint']);
  });

  it('shows an explained one on its own cell only', () => {
    expect(keys('c')).toEqual(['cell', 'explained']);
    expect(keys('z', [explained])).toEqual(['table']);
  });

  it('falls back to the gravest open one of the table', () => {
    expect(keys('z')).toEqual(['table', 'error']);
    expect(keys(undefined)).toEqual(['table', 'error']);
  });

  it('leaves out what follows from one that is shown, and only that', () => {
    const total = finding('total', { cells: ['b', 't'] });
    const causes = new Map([[total, error]]);
    const shown = (current: string | undefined) =>
      stripFindings([total, error], 'requests', current, causes).findings.map(({ key }) => key);
    expect(shown('b')).toEqual(['error']);
    expect(shown('t')).toEqual(['total']);
    expect(shown('z')).toEqual(['error']);
  });

  it('leaves other sections to their own pages', () => {
    expect(keys(undefined, [elsewhere])).toEqual(['table']);
  });
});

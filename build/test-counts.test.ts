import { describe, expect, it } from 'vitest';
import { closingLines, playwrightCounts, totalCounts, vitestCounts } from './test-counts';

const step = { seconds: 1 };

describe('totalCounts', () => {
  it('adds what the runners report', () => {
    const unit = vitestCounts({ numPassedTests: 40, numFailedTests: 0, numPendingTests: 1 });
    const window = playwrightCounts({ stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 } });
    const total = totalCounts([
      { ...step, name: 'types', ok: true },
      { ...step, name: 'unit', ok: true, counts: unit },
      { ...step, name: 'window', ok: true, counts: window },
    ]);
    expect(total).toEqual({ passed: 47, failed: 0, skipped: 1 });
  });

  it('counts a failed step without tests, and a runner that died, as one failure each', () => {
    const total = totalCounts([
      { ...step, name: 'types', ok: false },
      { ...step, name: 'unit', ok: false, counts: undefined },
    ]);
    expect(total.failed).toBe(2);
  });

  it('counts a runner that failed although each of its tests passed', () => {
    const counts = { passed: 3, failed: 0, skipped: 0 };
    expect(totalCounts([{ ...step, name: 'unit', ok: false, counts }])).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it('does not count a failing test twice', () => {
    const counts = { passed: 3, failed: 2, skipped: 0 };
    expect(totalCounts([{ ...step, name: 'unit', ok: false, counts }]).failed).toBe(2);
  });

  it('takes a flaky window test for a failed one', () => {
    expect(playwrightCounts({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 } }).failed).toBe(1);
  });
});

describe('closingLines', () => {
  it('end with the line that CI reads', () => {
    expect(closingLines({ passed: 47, failed: 0, skipped: 0 })).toBe('47 passed, 0 failed');
    expect(closingLines({ passed: 47, failed: 1, skipped: 2 })).toBe('2 skipped\n47 passed, 1 failed');
  });
});

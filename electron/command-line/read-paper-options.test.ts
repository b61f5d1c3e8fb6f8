import { describe, expect, it } from 'vitest';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { paperFor, readPaperOptions } from './read-paper-options';

const problemOf = (values: Parameters<typeof readPaperOptions>[0]) => {
  const read = readPaperOptions(values);
  return read.ok ? undefined : read.problem;
};

describe('readPaperOptions', () => {
  it('is the usual paper when nothing is chosen', () => {
    expect(readPaperOptions({})).toEqual({ ok: true, paper: USUAL_PAPER });
  });

  it('reads every choice and gives the date to the report', () => {
    const read = readPaperOptions({
      'line-pitch': '28.5',
      'submitting-unit': true,
      signature: 'sealed',
      'signed-on': '2025-01-20',
      'check-code': true,
    });
    if (!read.ok) throw new Error(read.problem);
    expect(paperFor(2024, read.paper)).toEqual({
      linePitch: 28.5,
      submittingUnit: true,
      signature: 'sealed',
      signedOn: { reportYear: 2024, date: '2025-01-20' },
      checkCode: true,
    });
  });

  it('says what may be written instead', () => {
    expect(problemOf({ 'line-pitch': '12' })).toBe('“--line-pitch”只能是28、28.5、28.95、29、30');
    expect(problemOf({ signature: 'red' })).toBe('“--signature”只能是none、sealed、unsealed');
    expect(problemOf({ signature: 'sealed', 'signed-on': '2025-02-30' })).toBe(
      '“--signed-on”要写成“2025-01-20”这样的日期',
    );
    expect(problemOf({ 'signed-on': '2025-01-20' })).toBe('“--signed-on”要和“--signature”一起用');
  });
});

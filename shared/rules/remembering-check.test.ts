import { describe, expect, it, vi } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { basics, figure, text } from './input';
import { rememberingCheck } from './remembering-check';

describe('rememberingCheck', () => {
  it('asks again only when a text, or what the report is of, has changed', () => {
    const inspect = vi.fn(({ body }: { readonly body: string }) => body.length);
    const check = rememberingCheck({ body: text('overview'), of: basics }, inspect);
    const report = soundReport('2021');
    expect(check({ body: '甲乙', of: report })).toBe(2);
    expect(check({ body: '甲乙', of: { ...report } })).toBe(2);
    expect(inspect).toHaveBeenCalledTimes(1);
    expect(check({ body: '甲乙丙', of: report })).toBe(3);
    check({ body: '甲乙丙', of: { ...report, reportYear: 2030 } });
    check({ body: '甲乙丙', of: { ...report, reportYear: 2030, unit: { ...report.unit } } });
    expect(inspect).toHaveBeenCalledTimes(4);
  });

  it('leaves alone what reads a figure', () => {
    const inspect = vi.fn(() => undefined);
    const check = rememberingCheck(
      { body: text('overview'), count: figure('requests.granted.naturalPerson') },
      inspect,
    );
    check({ body: '甲', count: 1 });
    check({ body: '甲', count: 1 });
    expect(inspect).toHaveBeenCalledTimes(2);
  });
});

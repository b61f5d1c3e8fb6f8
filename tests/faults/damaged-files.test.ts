import { describe, expect, it } from 'vitest';
import { FORMS } from '#shared/form/forms';
import { writeReportFile } from '#shared/report/report-file';
import { soundReport } from '../rule-cases/sound-report';
import { outcomeOfDamage } from './damaged-file-outcome';
import { cutFiles, mutatedFiles } from './mutated-files';
import { numbersFrom } from './random-numbers';

describe.each(FORMS)('a damaged file of form $template', ({ template }) => {
  const original = soundReport(template);
  const bytes = new TextEncoder().encode(
    writeReportFile(original, { as: 'draft', savedAt: '2025-01-03T14:32:00.000Z' }),
  );
  const failuresOf = (files: Iterable<Parameters<typeof outcomeOfDamage>[0]>) =>
    [...files].flatMap((file) => outcomeOfDamage(file, original).failure ?? []);

  it('cut off loses nothing without a word', () => {
    expect(failuresOf(cutFiles(bytes, 67))).toEqual([]);
  });

  it('damaged in any other way loses nothing without a word', () => {
    expect(failuresOf(mutatedFiles(bytes, 200, 7))).toEqual([]);
  });
});

describe('mutated files', () => {
  it('are the same for the same seed, and never the whole file', () => {
    const bytes = new TextEncoder().encode('{"a": "一二三"}\n'.repeat(20));
    const made = (seed: number) => [...mutatedFiles(bytes, 40, seed)].map(({ name }) => name);
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
    expect(new Set(made(1).map((name) => name.split(' ')[0])).size).toBe(8);
    for (const file of mutatedFiles(bytes, 200, 3)) expect(Buffer.compare(file.bytes, bytes)).not.toBe(0);
  });

  it('come from numbers spread over their range', () => {
    const next = numbersFrom(5);
    const drawn = Array.from({ length: 1000 }, next);
    expect(Math.min(...drawn)).toBeLessThan(0.01);
    expect(Math.max(...drawn)).toBeGreaterThan(0.99);
  });
});

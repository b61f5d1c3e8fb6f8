import { describe, expect, it } from 'vitest';
import { deadlineFor } from './deadline-for';
import type { LocalProfile } from './local-profile';

const profile = (deadline: string): LocalProfile => ({
  name: '示例市 2024 年度',
  source: '示政办函〔2024〕1号',
  reportYear: 2024,
  deadline,
  lengthLimits: {},
  requiredTopics: [],
  rules: [],
});

describe('deadlineFor', () => {
  it('is the official day where no notice is in use', () => {
    expect(deadlineFor('department', 2024, undefined)).toEqual({ date: '2025-01-31', setBy: 'official' });
  });

  it('is the earlier day a notice sets', () => {
    const local = { date: '2025-01-10', setBy: 'local' };
    expect(deadlineFor('department', 2024, profile('2025-01-10'))).toEqual(local);
    expect(deadlineFor('government', 2024, profile('2025-01-10'))).toEqual(local);
  });

  it('stays the official day where a notice meant for governments sets a later one', () => {
    const official = { date: '2025-01-31', setBy: 'official' };
    expect(deadlineFor('department', 2024, profile('2025-02-20'))).toEqual(official);
    expect(deadlineFor('government', 2024, profile('2025-02-20')).date).toBe('2025-02-20');
  });
});

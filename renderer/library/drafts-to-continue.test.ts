import { describe, expect, it } from 'vitest';
import { draftsToContinue } from './drafts-to-continue';
import type { Draft } from './use-drafts';

const draft = (unitName: string, reportYear: number): Draft => ({
  id: `${unitName}-${reportYear}`,
  name: `${unitName} ${reportYear} 年年报`,
  unitName,
  reportYear,
  template: '2021',
  savedAt: '2025-01-03T14:32:00Z',
});

describe('draftsToContinue', () => {
  it('offers the newest first, and none whose next year is there already', () => {
    const drafts = [draft('甲局', 2022), draft('甲局', 2023), draft('乙局', 2024), draft('丙局', 2021)];
    expect(draftsToContinue(drafts).map(({ id }) => id)).toEqual(['乙局-2024', '甲局-2023', '丙局-2021']);
  });

  it('offers no draft whose next year has no form', () => {
    expect(draftsToContinue([draft('甲局', 2010)])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { foundDrafts } from './found-drafts';
import type { Draft } from './use-drafts';

const draft = (name: string, unitName: string, reportYear: number): Draft => ({
  id: `draft-${name}`,
  name,
  unitName,
  reportYear,
  template: '2021',
  savedAt: '2025-01-03T14:32:00.000Z',
});
const drafts = [
  draft('城关镇 2024 年年报', '城关镇人民政府', 2024),
  draft('城关镇 2023 年年报', '城关镇人民政府', 2023),
  draft('送审稿', '县档案局（ABC 处）', 2024),
];
const namesFor = (query: string) => foundDrafts(drafts, query).map(({ name }) => name);

describe('foundDrafts', () => {
  it('finds by unit, name and year, all words at once', () => {
    expect(namesFor('城关')).toEqual(['城关镇 2024 年年报', '城关镇 2023 年年报']);
    expect(namesFor('2024 城关')).toEqual(['城关镇 2024 年年报']);
    expect(namesFor('送审')).toEqual(['送审稿']);
    expect(namesFor('没有的')).toEqual([]);
  });

  it('does not mind width, case and blanks', () => {
    expect(namesFor('　２０２４　ａｂｃ ')).toEqual(['送审稿']);
  });

  it('finds all for nothing', () => {
    expect(namesFor(' ')).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import type { LocalProfile } from '#shared/profile/local-profile';
import { askedWords } from './asked-words';

const nothing: LocalProfile = {
  name: '示例市 2025 年度',
  source: '示政办函〔2025〕12号',
  reportYear: 2025,
  lengthLimits: {},
  requiredTopics: [],
  rules: [],
};

describe('askedWords', () => {
  it('says one line for each kind of thing a notice asks for', () => {
    const profile: LocalProfile = {
      ...nothing,
      deadline: '2026-01-20',
      lengthLimits: { problems: 500, overview: 1000 },
      requiredTopics: [
        { id: 'a', name: '政策解读', words: ['解读'] },
        { id: 'b', name: '政民互动', words: ['互动'] },
      ],
      rules: [
        { id: 'c', kind: 'cellLimit', cell: 'requests.carriedForward.total', atMost: 3, message: '偏多。' },
      ],
    };
    expect(askedWords(profile)).toEqual([
      '最迟报送：2026 年 1 月 20 日',
      '字数：第一部分不超过 1000 字，第五部分不超过 500 字',
      '第一部分要写到：政策解读、政民互动',
      '另外核对 1 项',
    ]);
  });

  it('says whose day a later one is', () => {
    expect(askedWords({ ...nothing, deadline: '2026-02-20' })).toEqual([
      '最迟报送：2026 年 2 月 20 日（各级人民政府；其他单位仍为 1 月 31 日）',
    ]);
  });

  it('says nothing of what is not asked for', () => {
    expect(askedWords(nothing)).toEqual([]);
  });
});

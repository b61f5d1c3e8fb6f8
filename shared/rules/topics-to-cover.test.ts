import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { formOf } from '../form/forms';
import type { LocalProfile } from '../profile/local-profile';
import { topicsToCover } from './topics-to-cover';
import { validate } from './validate';

const PROFILE: LocalProfile = {
  name: '示例市 2024 年度',
  source: '示例〔2025〕1号',
  lengthLimits: {},
  requiredTopics: [{ id: 'meeting', name: '政民互动', words: ['政民互动', '回应关切'] }],
  rules: [],
};

const standing = (overview: string, kind: 'department' | 'government' = 'department') =>
  topicsToCover(
    formOf('2021'),
    soundReport('2021', { narrative: { overview }, unit: { kind } }),
    PROFILE,
  ).map(({ name, covered }) => `${covered ? '✓' : '○'}${name}`);

describe('topicsToCover', () => {
  it('ticks what the text speaks of', () => {
    expect(standing('（一）主动公开。公开信息12条。\n（二）依申请公开。未收到申请。回应关切2次。')).toEqual([
      '✓主动公开',
      '✓依申请公开',
      '○政府信息管理',
      '○政府信息公开平台建设',
      '○监督保障',
      '✓政民互动',
    ]);
  });

  it('ticks nothing in an empty text', () => {
    expect(standing('').every((topic) => topic.startsWith('○'))).toBe(true);
  });

  it('ticks no sub-heading with nothing under it, and nothing that is still to be added', () => {
    const text = '（一）主动公开\n公开12条。\n（二）依申请公开\n（待补充：收到的申请）\n（五）监督保障';
    expect(
      standing(`${text}\n（待补充：工作考核、社会评议）`, 'government').filter((topic) =>
        topic.startsWith('✓'),
      ),
    ).toEqual(['✓主动公开']);
  });

  it('asks governments for what the law asks of them', () => {
    expect(standing('开展社会评议，未发生责任追究。', 'government')).toEqual(
      expect.arrayContaining(['○考核', '✓评议', '✓责任追究']),
    );
  });

  it('asks reports on the form of 2019 for no aspects', () => {
    expect(topicsToCover(formOf('2019'), soundReport('2019'), undefined)).toEqual([]);
  });

  it.each(['公开12条。', '收到申请。网站专栏。', '（一）主动公开。好。（二）依申请公开。好。'])(
    'agrees with the rules about “%s”',
    (overview) => {
      const report = soundReport('2021', { narrative: { overview }, unit: { kind: 'government' } });
      const topics = topicsToCover(formOf('2021'), report, PROFILE);
      const missing = (askedBy: string) =>
        topics.filter((topic) => topic.askedBy === askedBy && !topic.covered).map(({ name }) => name);
      const said = (rule: string) =>
        validate(report, { profile: PROFILE }).filter((finding) => finding.rule === rule);
      expect(said('N-03')[0]?.actual ?? '').toBe(missing('form').join('、'));
      expect(said('N-04')[0]?.actual ?? '').toBe(missing('law').join('、'));
      expect(said('C-01')).toHaveLength(missing('notice').length);
    },
  );
});

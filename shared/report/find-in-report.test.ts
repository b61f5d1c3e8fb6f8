import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { formOf } from '../form/forms';
import { findInReport, replaceHits } from './find-in-report';

const FORM = formOf('2021');
const report = soundReport('2021', {
  narrative: {
    preface: '现将2023年情况报告如下。',
    overview: '２０２３年公开12条。\n2023年收到5件。',
    problems: '',
  },
  unit: { name: '银州区2023专班' },
  explanations: { 'Q-04': '2023年没有收到申请。', 'N-07': '内容较多。' },
});

describe('findInReport', () => {
  it('finds every place in print order, and entries beside the texts', () => {
    const { hits, others } = findInReport(FORM, report, '2023', { anyWidth: true });
    expect(hits).toEqual([
      { part: 'preface', start: 2, end: 6 },
      { part: 'overview', start: 0, end: 4 },
      { part: 'overview', start: 12, end: 16 },
    ]);
    expect(others.map(({ where, key }) => [where, key])).toEqual([
      ['unitName', 'name'],
      ['explanation', 'Q-04'],
    ]);
  });

  it('tells full width from half where asked to', () => {
    const find = (query: string) => findInReport(FORM, report, query, { anyWidth: false }).hits;
    expect(find('2023').map(({ start }) => start)).toEqual([2, 12]);
    expect(find('２０２３').map(({ start }) => start)).toEqual([0]);
  });

  it('takes the words for words, and no words for none', () => {
    expect(findInReport(FORM, report, '.', { anyWidth: true }).hits).toEqual([]);
    expect(findInReport(FORM, report, '', { anyWidth: true })).toEqual({ hits: [], others: [] });
  });
});

describe('replaceHits', () => {
  it('replaces all of them and nothing else', () => {
    const letters = fc.array(fc.constantFrom('2', '3', '２', '年', '公', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(
        letters,
        fc.constantFrom('2', '23', '年公', '22'),
        fc.constantFrom('', '4', '$&'),
        (all, query, by) => {
          const text = all.join('');
          const options = { anyWidth: false };
          const { hits } = findInReport(
            FORM,
            soundReport('2021', { narrative: { overview: text, problems: '', otherMatters: '' } }),
            query,
            options,
          );
          expect(replaceHits(text, hits, by)).toBe(text.split(query).join(by));
        },
      ),
    );
  });
});

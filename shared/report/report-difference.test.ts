import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { NarrativeId } from '../form/form';
import { FORMS } from '../form/forms';
import { differenceSections } from './difference-sections';
import { differenceWords } from './difference-words';
import type { Report } from './report';
import { applyDifference, isEmptyDifference, reportDifference, touchedParts } from './report-difference';

const base = soundReport('2021');
const withText = (report: Report, part: NarrativeId, text: string): Report => ({
  ...report,
  narrative: { ...report.narrative, [part]: text },
});
const words = (before: Report, after: Report) => differenceWords(reportDifference(before, after), after);
const sections = (before: Report, after: Report) =>
  differenceSections(reportDifference(before, after), before, after);

describe('the difference of two reports', () => {
  const pairs = FORMS.flatMap((one) => FORMS.map((other) => [one, other] as const));
  it.each(pairs)('leads from any one to any other, whatever their forms (%#)', (one, other) => {
    fc.assert(
      fc.property(anyReport(one), anyReport(other), (before, after) => {
        expect(applyDifference(before, reportDifference(before, after))).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  it('carries which digits of a text follow which cells, put in, moved and taken away', () => {
    const tie = (start: number) => ({ cell: 'requests.granted.total', start, end: start + 1 });
    const text = (words: string, ...ties: number[]): Report => ({
      ...withText(base, 'overview', words),
      ...(ties.length === 0 ? {} : { tied: { overview: ties.map(tie) } }),
    });
    const states = [
      text('办结5件'),
      text('办结5件', 2),
      text('已办结5件', 3),
      text('已办结5件，5件', 3, 6),
      base,
    ];
    for (const before of states) {
      for (const after of states)
        expect(applyDifference(before, reportDifference(before, after))).toEqual(after);
    }
    expect(differenceWords(reportDifference(text('办结5件'), text('办结5件', 2)), base)).not.toBe('内容相同');
  });

  it.each(FORMS)('of a report with itself is empty, a copy of it included', (form) => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const difference = reportDifference(report, structuredClone(report));
        expect(isEmptyDifference(difference)).toBe(true);
        expect(touchedParts(difference, report)).toEqual([]);
        expect(applyDifference(report, difference)).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });

  it.each(pairs)('is shown with every part that changed, and with nothing else (%#)', (one, other) => {
    fc.assert(
      fc.property(anyReport(one), anyReport(other), (before, after) => {
        const difference = reportDifference(before, after);
        const shown = sections(before, after);
        expect(shown.map(({ id }) => id).filter((id) => id !== 'explanations')).toEqual(
          touchedParts(difference, after),
        );
        expect(shown.flatMap(({ texts }) => texts)).toHaveLength(difference.texts.length);
        for (const { heading, changes, texts } of shown) {
          expect(heading).not.toBe('');
          expect(changes.length + texts.length).toBeGreaterThan(0);
          for (const { name } of changes) expect(name).not.toMatch(/^$|[a-z]+\.[a-z]/i);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lists cells in form order, a blank as null, and null and absent as one', () => {
    const before = soundReport('2021', { cells: { 'disputes.review.upheld': null } });
    const after: Report = {
      ...before,
      cells: {
        ...before.cells,
        'requests.granted.naturalPerson': 7,
        'disclosure.licensing.decisionCount': null,
        'disputes.review.corrected': null,
        'disputes.review.upheld': null,
      },
    };
    const { figures } = reportDifference(
      { ...before, cells: { ...before.cells, 'disputes.review.corrected': null } },
      after,
    );
    expect(figures.map(({ id, after: content }) => [id, content])).toEqual([
      ['disclosure.licensing.decisionCount', null],
      ['requests.granted.naturalPerson', 7],
    ]);
  });
});

describe('a difference in one line', () => {
  it('counts cells and characters of each part', () => {
    const cells = { ...base.cells, 'requests.granted.naturalPerson': 99, 'requests.granted.scientific': 98 };
    const problems = `${base.narrative.problems}${'一'.repeat(120)}`;
    expect(words(base, { ...withText(base, 'problems', problems), cells })).toBe(
      '改了 2 格，第五部分 ＋120 字',
    );
  });

  it.each<[string, Report, Report, string]>([
    ['nothing', base, base, '内容相同'],
    [
      'a text taken away',
      withText(base, 'preface', '甲乙丙'),
      withText(base, 'preface', ''),
      '开头说明 －3 字',
    ],
    [
      'a text changed within',
      withText(base, 'otherMatters', '收到十二件申请，办结'),
      withText(base, 'otherMatters', '收到十五件申请，全部办结'),
      '第六部分 ＋3 －1 字',
    ],
    [
      'blanks alone',
      withText(base, 'overview', '甲乙丙丁'),
      withText(base, 'overview', '甲乙 丙丁'),
      '第一部分 只改了空格或换行',
    ],
    [
      'a figure that no longer follows its cell',
      {
        ...withText(base, 'overview', '办结5件'),
        tied: { overview: [{ cell: 'requests.granted.total', start: 2, end: 3 }] },
      },
      withText(base, 'overview', '办结5件'),
      '第一部分 只改了数字与表格的对应',
    ],
    ['the unit', base, { ...base, unit: { ...base.unit, name: '某局' } }, '改了基本信息'],
    ['a 说明', base, { ...base, explanations: { 'Q-05': '情况属实。' } }, '改了 1 条说明'],
    ['a recorded figure', base, { ...base, infoFee: { noticeCount: 3 } }, '改了 1 项登记的数字'],
  ])('tells %s', (_name, before, after, expected) => {
    expect(words(before, after)).toBe(expected);
  });

  it('tells the year before all else', () => {
    const former = soundReport('2019');
    expect(words(former, { ...base, unit: former.unit, people: former.people })).toMatch(
      /^报告年度 \d{4} → \d{4}，改了 \d+ 格/,
    );
  });
});

describe('a difference as a list', () => {
  it('names each change as the form does, with both sides', () => {
    const after: Report = {
      ...base,
      unit: { ...base.unit, kind: base.unit.kind === 'government' ? 'department' : 'government' },
      cells: { ...base.cells, 'requests.granted.naturalPerson': '3件', 'disputes.review.upheld': null },
      infoFee: { noticeCount: 3 },
      explanations: { 'Q-09:requests.granted.naturalPerson': '情况属实。' },
    };
    expect(
      sections(base, after).map(({ heading, changes }) => [
        heading,
        ...changes.map(({ name, before, after: come }) => `${name} ${before} → ${come}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "基本信息",
          "单位类型 政府部门 → 人民政府（含乡镇）",
        ],
        [
          "三、收到和处理政府信息公开申请情况",
          "予以公开／自然人 5 → 3",
        ],
        [
          "四、政府信息公开行政复议、行政诉讼情况",
          "行政复议／结果维持 0 → ",
        ],
        [
          "六、其他需要报告的事项",
          "发出收费通知  → 3",
        ],
        [
          "说明",
          "三、收到和处理政府信息公开申请情况：予以公开／自然人  → 情况属实。",
        ],
      ]
    `);
  });

  it('shows an amount and its unit as one change', () => {
    const amount = (value: string, unit: string) =>
      soundReport('2019', {
        cells: {
          'disclosure.procurement.procurementAmount': value,
          'disclosure.procurement.procurementUnit': unit,
        },
      });
    const [former, later] = [amount('12', 'tenThousandYuan'), amount('120000', 'yuan')];
    expect(sections(former, later).flatMap(({ changes }) => changes)).toMatchObject([
      { before: '12万元', after: '120000元' },
    ]);
    expect(words(former, later)).toBe('改了 1 格');
  });
});

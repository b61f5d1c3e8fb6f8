import type { RuleCase } from './rule-case';

const dispute = (group: string, column: string) => `disputes.${group}.${column}`;
const REVIEW = ['upheld', 'corrected', 'otherResult', 'pending'].map((column) => dispute('review', column));
const AFTER_REVIEW = dispute('litigationAfterReview', 'upheld');
const COUNTY = { name: '银州区人民政府', kind: 'government' } as const;

export const DISPUTE_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'L-01',
    on: '2021',
    holds: { cells: { [dispute('review', 'upheld')]: 10 }, stated: { [dispute('review', 'total')]: '10' } },
    fails: { cells: { [dispute('review', 'upheld')]: 10 }, stated: { [dispute('review', 'total')]: 0 } },
    message: '“行政复议”四项合计 10，与总计 0 不一致，相差 10。请核对这一组。',
    cells: [dispute('review', 'total'), ...REVIEW],
    notYet: { cells: { [dispute('review', 'pending')]: null }, stated: { [dispute('review', 'total')]: 9 } },
  },
  {
    rule: 'L-01',
    on: '2021',
    holds: { cells: { [dispute('review', 'upheld')]: 10 } },
    fails: { cells: { [dispute('review', 'upheld')]: 10 }, stated: { [dispute('review', 'total')]: '' } },
    message: '“行政复议”四项合计 10，原文件的总计空着没有填。请核对这一组。',
    cells: [dispute('review', 'total'), ...REVIEW],
    notYet: { cells: { [dispute('review', 'pending')]: null }, stated: { [dispute('review', 'total')]: '' } },
  },
  {
    rule: 'L-02',
    on: '2021',
    holds: { cells: { [dispute('review', 'pending')]: 6, [dispute('litigationDirect', 'pending')]: 4 } },
    fails: { cells: { [dispute('review', 'pending')]: 6, [dispute('litigationDirect', 'pending')]: 5 } },
    message: '复议和直接起诉共 11 件，多于两年办理的申请 10 件，请核对是否混入了与信息公开无关的案件。',
    cells: [dispute('review', 'total'), dispute('litigationDirect', 'total'), 'requests.totalHandled.total'],
    notYet: { cells: { [dispute('review', 'pending')]: 600 } },
    previous: { reportYear: 2023 },
    notYetWithoutPrevious: true,
  },
  {
    rule: 'L-03',
    on: '2021',
    holds: { cells: { [AFTER_REVIEW]: 1, [dispute('review', 'upheld')]: 1 } },
    fails: { cells: { [AFTER_REVIEW]: 1 } },
    message: '有复议后起诉 1 件，但今年、去年都没有复议案件。请核对这两组。',
    cells: [dispute('litigationAfterReview', 'total'), dispute('review', 'total')],
    notYet: { cells: { [AFTER_REVIEW]: 1 } },
    previous: { reportYear: 2023 },
    notYetWithoutPrevious: true,
  },
  {
    rule: 'L-04',
    on: '2021',
    holds: { unit: { name: '石台县大演乡人民政府', kind: 'government' }, cells: { [AFTER_REVIEW]: 2 } },
    fails: {
      unit: COUNTY,
      cells: { [AFTER_REVIEW]: 2, [dispute('review', 'upheld')]: 2 },
    },
    message: '复议机关作共同被告的案件由作出原行为的机关统计，复议机关不计。“复议后起诉”现有 2 件，请核对。',
    cells: [dispute('litigationAfterReview', 'total')],
    notYet: {
      unit: COUNTY,
      cells: { [AFTER_REVIEW]: 2, [dispute('litigationAfterReview', 'pending')]: null },
    },
  },
];

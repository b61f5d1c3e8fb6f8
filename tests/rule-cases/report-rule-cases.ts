import type { RuleCase } from './rule-case';

const NO_CORRECTION = 'requests.otherNoCorrection.naturalPerson';
const FEE_UNPAID = 'requests.otherFeeUnpaid.naturalPerson';
const MISC = 'requests.otherMisc.naturalPerson';
const DIVIDED = [NO_CORRECTION, FEE_UNPAID, MISC];
const UNDIVIDED = 'requests.otherHandling.naturalPerson';

export const REPORT_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'M-01',
    on: '2019',
    holds: { reportYear: 2020 },
    fails: { reportYear: 2021 },
    message:
      '2021 年度应使用 2021 版（国办公开办函〔2021〕30号）格式。这份年报用的是 2019 版。请核对报告年度；年度没有错的，请改用 2021 版填写。',
    cells: [],
    key: 'M-01',
    notYet: { reportYear: Number.NaN },
  },
  {
    rule: 'M-01',
    on: '2021',
    holds: { reportYear: 2025 },
    fails: { reportYear: 2019 },
    severity: 'warning',
    message:
      '2019 年度应使用 2019 版（国办公开办函〔2019〕60号）格式。这份年报用的是 2021 版。请核对报告年度；年度没有错的，请改用 2019 版填写。',
    cells: [],
    key: 'M-01',
    notYet: { reportYear: Number.NaN },
  },
  {
    rule: 'M-01',
    on: '2021',
    holds: { stated: { [UNDIVIDED]: 3 }, cells: { [NO_CORRECTION]: 1, [MISC]: 2 } },
    fails: { stated: { [UNDIVIDED]: 3 }, cells: { [NO_CORRECTION]: null } },
    message:
      '第三部分“（六）其他处理”在 2021 版格式中分成 3 行填写，原表只有一行，各列为自然人 3。请分别填入“逾期不补正”“逾期未缴费”“其他处理中的‘3.其他’”，合计应与原表一致。',
    cells: DIVIDED,
    notYet: { stated: { [UNDIVIDED]: ' ' }, cells: { [NO_CORRECTION]: null } },
  },
  {
    rule: 'M-01',
    on: '2021',
    holds: { stated: { [UNDIVIDED]: '/' } },
    fails: {
      stated: { [UNDIVIDED]: '３', 'requests.otherHandling.total': 9 },
      cells: { [NO_CORRECTION]: 2 },
    },
    message: '“（六）其他处理”分成的 3 行与原表不一致：自然人合计 2，原表 3，相差 1。请核对这 3 行。',
    cells: DIVIDED,
    notYet: { stated: {} },
  },
  {
    rule: 'M-02',
    on: '2021',
    holds: {},
    fails: { unit: { name: '　' } },
    message: '请填写单位全称和报告年度。',
    cells: [],
    key: 'M-02',
    notYet: { unit: { name: '' } },
  },
];

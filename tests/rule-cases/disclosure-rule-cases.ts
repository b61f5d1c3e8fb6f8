import type { RuleCase } from './rule-case';

const cell = (row: string, column: string) => `disclosure.${row}.${column}`;
const NORMATIVE = {
  inForce: cell('normativeDocuments', 'inForce'),
  issued: cell('normativeDocuments', 'issuedThisYear'),
  repealed: cell('normativeDocuments', 'repealedThisYear'),
  disclosed: cell('normativeDocuments', 'disclosedThisYear'),
  total: cell('normativeDocuments', 'totalDisclosed'),
};
const PENALTIES = {
  lastYear: cell('penalties', 'itemsLastYear'),
  change: cell('penalties', 'itemsChange'),
  decisions: cell('penalties', 'decisionCount'),
};
const ITEMS = cell('procurement', 'procurementItems');
const MONEY = cell('procurement', 'procurementAmount');
const FEE = cell('fees', 'feeAmount');
const INSTITUTION = { kind: 'publicInstitution', name: '银州区机关事务服务中心' } as const;

export const DISCLOSURE_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'D-01',
    on: '2021',
    holds: { cells: { [NORMATIVE.inForce]: 6, [NORMATIVE.issued]: 8, [NORMATIVE.repealed]: 2 } },
    fails: { cells: { [NORMATIVE.inForce]: 5, [NORMATIVE.issued]: 8, [NORMATIVE.repealed]: 2 } },
    message:
      '行政规范性文件现行有效 5 件，少于本年制发减废止的 6 件（制发 8－废止 2），相差 1。现行有效应包含以前年度发布、年底仍有效的文件。',
    cells: [NORMATIVE.inForce, NORMATIVE.issued, NORMATIVE.repealed],
    notYet: { cells: { [NORMATIVE.inForce]: 5, [NORMATIVE.issued]: 8, [NORMATIVE.repealed]: null } },
  },
  {
    rule: 'D-02',
    on: '2021',
    holds: {
      unit: { name: '淮安市人民政府（全市汇总）', kind: 'government' },
      cells: { [cell('regulations', 'inForce')]: 11 },
    },
    fails: { cells: { [cell('regulations', 'inForce')]: 11 } },
    message:
      '本单位一般没有规章制定权，规章各栏通常为 0。规范性文件请填在下一行。现填本年制发件数 0、本年废止件数 0、现行有效件数 11。',
    cells: [
      cell('regulations', 'issuedThisYear'),
      cell('regulations', 'repealedThisYear'),
      cell('regulations', 'inForce'),
    ],
    notYet: {
      cells: { [cell('regulations', 'inForce')]: 11, [cell('regulations', 'issuedThisYear')]: null },
    },
  },
  {
    rule: 'D-02b',
    on: '2019',
    holds: { cells: {} },
    fails: { cells: { [cell('regulations', 'totalDisclosed')]: 3 } },
    message:
      '本单位一般没有规章制定权，规章各栏通常为 0。规范性文件请填在下一行。现填本年新制作数量 0、本年新公开数量 0、对外公开总数量 3。',
    cells: [
      cell('regulations', 'issuedThisYear'),
      cell('regulations', 'disclosedThisYear'),
      cell('regulations', 'totalDisclosed'),
    ],
    notYet: {
      cells: { [cell('regulations', 'totalDisclosed')]: 3, [cell('regulations', 'disclosedThisYear')]: '' },
    },
  },
  {
    rule: 'D-03',
    on: '2021',
    holds: { cells: { [PENALTIES.decisions]: 12 } },
    fails: { unit: INSTITUTION, cells: { [PENALTIES.decisions]: 12 } },
    message: '本单位类型通常没有行政处罚事项，填了 12，请核对是否把别的单位的数字填进来了。',
    cells: [PENALTIES.decisions],
    notYet: { unit: INSTITUTION, cells: { [PENALTIES.decisions]: null } },
  },
  {
    rule: 'D-04',
    on: '2019',
    holds: { cells: { [PENALTIES.lastYear]: 2, [PENALTIES.change]: '减2' } },
    fails: { cells: { [PENALTIES.lastYear]: 2, [PENALTIES.change]: -3 } },
    message: '行政处罚：上一年 2 项，本年减少 3 项，减得比原有的多，多减 1。请核对这两格。',
    cells: [PENALTIES.lastYear, PENALTIES.change],
    notYet: { cells: { [PENALTIES.lastYear]: null, [PENALTIES.change]: -3 } },
  },
  {
    rule: 'D-05',
    on: '2019',
    holds: { cells: { [PENALTIES.change]: 1, [PENALTIES.decisions]: 7 } },
    fails: { cells: { [PENALTIES.decisions]: 7 } },
    message: '行政处罚有 7 件处理决定，但事项数为 0。请核对上一年项目数量和本年增/减。',
    cells: [PENALTIES.lastYear, PENALTIES.change, PENALTIES.decisions],
    notYet: { cells: { [PENALTIES.lastYear]: null, [PENALTIES.decisions]: 7 } },
  },
  {
    rule: 'D-06',
    on: '2019',
    holds: { cells: { [NORMATIVE.disclosed]: 30, [NORMATIVE.total]: 30 } },
    fails: { cells: { [NORMATIVE.disclosed]: 30, [NORMATIVE.total]: 28 } },
    message: '规范性文件本年新公开 30 件，多于对外公开总数 28 件，相差 2。请核对这两格。',
    cells: [NORMATIVE.disclosed, NORMATIVE.total],
    notYet: { cells: { [NORMATIVE.disclosed]: 30, [NORMATIVE.total]: '若干' } },
  },
  {
    rule: 'D-07',
    on: '2019',
    holds: { cells: { [NORMATIVE.issued]: 3, [NORMATIVE.disclosed]: 1, [NORMATIVE.total]: 1 } },
    fails: { cells: { [NORMATIVE.issued]: 3 } },
    message: '规范性文件本年制作 3 件，公开 0 件，请核对。',
    cells: [NORMATIVE.issued, NORMATIVE.disclosed],
    notYet: { cells: { [NORMATIVE.issued]: 3, [NORMATIVE.disclosed]: null } },
  },
  {
    rule: 'D-08',
    on: '2019',
    holds: { cells: { [ITEMS]: 9, [MONEY]: '103.3879万元' } },
    fails: { cells: { [ITEMS]: 9, [MONEY]: '0.00' } },
    message: '采购项目数量与采购总金额一个为 0、一个不为 0：项目 9 项，金额 0.00。请核对这两格。',
    cells: [ITEMS, MONEY],
    notYet: { cells: { [ITEMS]: 9, [MONEY]: null } },
  },
  {
    rule: 'D-08',
    on: '2019',
    holds: { cells: { [ITEMS]: 0, [MONEY]: '/' } },
    fails: { cells: { [ITEMS]: 0, [MONEY]: '2.5万元' } },
    message: '采购项目数量与采购总金额一个为 0、一个不为 0：项目 0 项，金额 2.5。请核对这两格。',
    cells: [ITEMS, MONEY],
    notYet: { cells: { [ITEMS]: null, [MONEY]: '2.5万元' } },
  },
  {
    rule: 'D-09',
    on: '2021',
    holds: { unit: { name: '淮安市人民政府', kind: 'government' }, cells: { [FEE]: '96171.6' } },
    fails: { cells: { [FEE]: '12500.5' } },
    message: '收费金额 12500.5 万元，相当于 125005000 元。是否把元当成万元？',
    cells: [FEE],
    notYet: { cells: { [FEE]: '12500.5元' } },
  },
];

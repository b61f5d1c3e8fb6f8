import type { LocalProfile } from '#shared/profile/local-profile';
import type { RuleCase } from './rule-case';

const NOTICE: LocalProfile = {
  name: '怀化市 2024 年度',
  source: '怀政办函〔2024〕88号',
  deadline: '2025-01-20',
  lengthLimits: {},
  requiredTopics: [],
  rules: [],
};
const LONG_NAME = '银州区城市管理和综合行政执法局'.repeat(5);

export const HANDING_IN_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'M-03',
    on: '2021',
    holds: { unit: { name: '银州区工作指导委员会办公室' } },
    fails: { unit: { name: '银州区城市管理局２０２４年政府信息公开工作年度报告' } },
    message:
      '单位全称里写了“２０２４年政府信息公开工作年度报告”，打印出来标题会重复。单位全称只填单位名称，标题建议为“银州区城市管理局2024年政府信息公开工作年度报告”。',
    cells: [],
    key: 'M-03',
    notYet: { unit: { name: '' } },
  },
  {
    rule: 'M-03',
    on: '2021',
    holds: { narrative: { preface: '根据上级要求编制。\n一、总体情况\n（一）政府信息公开年度报告' } },
    fails: { narrative: { preface: '\n银州区城市管理局2024年政府信息公开工作报告\n根据条例编制。' } },
    message:
      '开头说明的正文里有一行标题“银州区城市管理局2024年政府信息公开工…”，打印出来标题会重复。标题建议为“银州区城市管理局2024年政府信息公开工作年度报告”，由程序打印，请删去这一行。',
    cells: [],
    key: 'M-03:preface',
    notYet: { narrative: { preface: '' } },
  },
  {
    rule: 'M-04',
    on: '2021',
    known: { today: '2025-03-31' },
    holds: { unit: { name: '城关镇人民政府', kind: 'government' } },
    fails: {},
    message:
      '已过报送时间 2025 年 1 月 31 日。日期依据《政府信息公开条例》第四十九条，本地另有规定的以通知为准。请尽快报送，并写明原因。',
    cells: [],
    key: 'M-04',
    notYet: {},
    notYetWithoutKnown: true,
  },
  {
    rule: 'M-04',
    on: '2021',
    known: { today: '2025-01-21', profile: NOTICE },
    holds: {},
    holdsWith: { today: '2025-01-20' },
    fails: { unit: { kind: 'publicInstitution' } },
    message:
      '已过报送时间 2025 年 1 月 20 日。日期由本地通知（怀政办函〔2024〕88号）规定。请尽快报送，并写明原因。',
    cells: [],
    key: 'M-04',
    notYet: { reportYear: Number.NaN },
  },
  {
    rule: 'M-05',
    on: '2021',
    known: { today: '2024-12-31' },
    holds: { reportYear: 2023 },
    fails: {},
    message: '2024 年度还没结束，数据可能不全。统计到 12 月 31 日为止，请在年度结束后再定稿。',
    cells: [],
    key: 'M-05',
    notYet: {},
    notYetWithoutKnown: true,
  },
  {
    rule: 'M-06',
    on: '2021',
    holds: {},
    fails: { people: { reviewedBy: ' ', approvedBy: '' } },
    message: '审核人、负责人还没有填写。纸质件需负责人签字并加盖公章。',
    cells: [],
    key: 'M-06',
    notYet: { people: { preparedBy: '', reviewedBy: '', approvedBy: '' } },
  },
  {
    rule: 'M-07',
    on: '2021',
    holds: { unit: { name: '银州区城市管理局（区综合行政执法局）' } },
    fails: { unit: { name: '银州区城市管理局/综合执法局' } },
    message:
      '单位全称里的“/”不能用在文件名里。建议文件名：银州区城市管理局综合执法局2024年政府信息公开工作年度报告。',
    cells: [],
    key: 'M-07',
    notYet: { unit: { name: '' } },
  },
  {
    rule: 'M-07',
    on: '2021',
    holds: { unit: { name: LONG_NAME.slice(0, 40) } },
    fails: { unit: { name: LONG_NAME } },
    message: `单位全称太长，文件名放不下。建议文件名：${LONG_NAME.slice(0, 66)}。`,
    cells: [],
    key: 'M-07',
    notYet: { unit: { name: '' } },
  },
  {
    rule: 'M-08',
    on: '2021',
    known: { sealIntact: false },
    holds: {},
    holdsWith: { sealIntact: true },
    fails: {},
    message: '文档与数据不是同一版本：这个文件在导出以后被改动过。请核对内容，重新导出。',
    cells: [],
    key: 'M-08',
    notYet: {},
    notYetWithoutKnown: true,
  },
];
